import {Component} from '@angular/core';
import {RouterLink, RouterOutlet} from '@angular/router';
import {granted} from './consent';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Home</a> <a routerLink="/reading">Reading</a></nav>
    <main><router-outlet /></main>
    <footer>
      <p id="state">{{ isCounted() ? 'Counted' : 'Not counted' }}</p>
      <button type="button" data-kelisim="preferences">Cookie settings</button>
    </footer>
  `,
})
export class App {
  readonly isCounted = granted('analytics');
}

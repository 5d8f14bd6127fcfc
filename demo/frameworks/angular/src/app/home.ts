import {Component} from '@angular/core';

@Component({
  selector: 'app-home',
  template: `
    <h1>Home</h1>
    <iframe title="Film" data-category="functional" data-src="/film.html" width="400" height="300"></iframe>
  `,
})
export class Home {}

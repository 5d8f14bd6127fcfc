import {Component} from '@angular/core';
import {HeldScript} from './held-script';

@Component({
  selector: 'app-reading',
  imports: [HeldScript],
  template: `
    <app-held-script src="/reader.js" category="analytics" />
    <h1>Reading</h1>
    <iframe title="Map" data-category="functional" data-src="/map.html" width="400" height="300"></iframe>
  `,
})
export class Reading {}

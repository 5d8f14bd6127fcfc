import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {App} from './app/app';
import {Home} from './app/home';
import {Reading} from './app/reading';

await bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      {path: '', component: Home},
      {path: 'reading', component: Reading},
    ]),
  ],
});

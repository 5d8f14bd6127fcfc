// The switch of languages as a script of its own.
import {connectLanguages} from './ui/languages/languages.js';

window.kelisim?.provide('languages', connectLanguages);

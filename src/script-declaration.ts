// The table of cookies and services as a script of its own.
import {declare} from './ui/declaration/declaration.js';

window.kelisim?.provide('declaration', declare);

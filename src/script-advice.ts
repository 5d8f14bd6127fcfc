// Advice for the site's developer, as a script of its own: fetched only where something may be amiss.
import {advise} from './checks/checks.js';

window.kelisim?.provide('advice', advise);

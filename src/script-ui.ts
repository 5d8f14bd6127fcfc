// The interface as a script of its own, and with it the keeper, which is needed as soon as somebody answers.
import {connectInterface} from './interface.js';
import {keeper} from './storage/keeper.js';

window.kelisim?.provide('ui', connectInterface);
window.kelisim?.provide('keeper', keeper);

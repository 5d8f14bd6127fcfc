// The interface as a script of its own, and with it the keeper, which is needed as soon as somebody answers.
import {connectInterface} from './ui/banner/interface-entry.js';
import {keeper} from './cookie/keeper.js';

window.kelisim?.provide('ui', connectInterface);
window.kelisim?.provide('keeper', keeper);

// The keeper as a script of its own, for decisions on pages that never showed the interface.
import {keeper} from './cookie/keeper.js';

window.kelisim?.provide('keeper', keeper);

// The interface as a script of its own, and with it the keeper, which is needed as soon as somebody answers.
import {keeper} from './storage/keeper.js';
import {connect} from './ui/connect.js';

window.kelisim?.provide('ui', connect);
window.kelisim?.provide('keeper', keeper);

// The interface and the keeper as one script: it hands itself to the library that fetched it.
import {keeper} from './keeper/keeper.js';
import type {Kelisim} from './kelisim.js';
import {connect} from './ui/connect.js';

const kelisim = Reflect.get(window, 'kelisim') as Kelisim | undefined;
kelisim?.provide('ui', connect);
kelisim?.provide('keeper', keeper);

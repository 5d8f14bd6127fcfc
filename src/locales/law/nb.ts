// Bokmål.
export {default} from './no.js';

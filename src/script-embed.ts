// The stand-ins for held frames as a script of its own.
import {connectPlaceholders} from './ui/embed/embed.js';

window.kelisim?.provide('embed', connectPlaceholders);

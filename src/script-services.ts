// The built-in services as a script of its own, for sites that have any.
import {services} from './services/services.js';

window.kelisim?.provide('services', services);

// Releasing frames, images, players, links and templates, as a script of its own.
import {releaser} from './gate/element.js';

window.kelisim?.provide('elements', releaser);

// Releasing frames, images, players, links and templates, as a script of its own.
import {connectReleaser} from './gate/element.js';

window.kelisim?.provide('elements', connectReleaser);

// Releasing frames, images, players, links and templates, as a script of its own.
import {connectReleaser} from './gate/release-elements.js';

window.kelisim?.provide('elements', connectReleaser);

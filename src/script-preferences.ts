// The preferences as a script of its own.
import {connectPreferences} from './ui/preferences/layer.js';

window.kelisim?.provide('preferences', connectPreferences);

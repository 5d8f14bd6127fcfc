// The script tag.
import {launch} from './core/launch.js';
import {scriptLoader} from './core/script-loader.js';
import {page} from './dom/page.js';

// In an SVG it has no src, and the files are beside the page.
const script = page.currentScript as HTMLScriptElement | null;
const place = {address: script?.src || page.baseURI, nonce: script?.nonce};

launch(script, scriptLoader(place));

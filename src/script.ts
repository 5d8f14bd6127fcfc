// The script tag.
import {launch} from './core/launch.js';
import {scriptLoader} from './core/script-loader.js';
import {page} from './dom/page.js';

// In an SVG it has no src, and an inline copy has none either: then the files are beside the page.
const script = page.currentScript as HTMLScriptElement | null;
const address = script?.src || location.href;
const nonce = script?.nonce ?? '';

launch(script, (base) => scriptLoader(address, nonce, base));

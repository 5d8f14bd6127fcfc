import {headTags} from 'kelisim/server';

// Google is denied before anything of the page runs. The app itself starts consent.
const HEAD = headTags({}, {src: false});

/** @type {import('@sveltejs/kit').Handle} */
export function handle({event, resolve}) {
  return resolve(event, {transformPageChunk: ({html}) => html.replace('<head>', `<head>${HEAD}`)});
}

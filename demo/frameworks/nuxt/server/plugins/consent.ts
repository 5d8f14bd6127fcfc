import {headTags} from 'kelisim/server';

// Google is denied before anything of the page runs. The app itself starts consent.
const HEAD = headTags({}, {src: false});

export default defineNitroPlugin(({hooks}) => {
  hooks.hook('render:html', ({head}) => void head.unshift(HEAD));
});

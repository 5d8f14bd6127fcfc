import {headScripts} from 'kelisim/server';
import {defineConfig} from 'vite';
import solid from 'vite-plugin-solid';

/** Google is denied before anything of the page runs. The app itself starts consent. */
const denyGoogle = {
  name: 'deny-google',
  transformIndexHtml: () =>
    headScripts({}, {src: false}).map(({attributes, text}) => ({tag: 'script', attrs: attributes, children: text})),
};

export default defineConfig({plugins: [solid(), denyGoogle]});

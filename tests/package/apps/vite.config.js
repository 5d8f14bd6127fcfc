// Built for development: only then do frameworks say that the browser renders something else than the server did.
import {compile} from 'svelte/compiler';

const svelte = {
  name: 'svelte',
  transform(code, id, {ssr} = {}) {
    if (!id.endsWith('.svelte')) return undefined;
    const {js} = compile(code, {filename: id, generate: ssr ? 'server' : 'client', dev: true});
    return {code: js.code, map: js.map};
  },
};

const {REACT} = process.env;

export default {
  plugins: [svelte],
  resolve: {alias: REACT ? {'react-dom': `${REACT}/react-dom`, react: `${REACT}/react`} : {}},
  define: {__VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true},
  ssr: {noExternal: true},
};

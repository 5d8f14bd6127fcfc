import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';

const svelte: Plugin = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, ({path}) => {
      const {js} = compile(readFileSync(path, 'utf8'), {generate: 'client', filename: path});
      return {contents: js.code};
    });
  },
};

/** The app of a framework as one script: routes whose outermost nodes are gated. */
export async function bundleRoutes(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false'},
    plugins: [svelte],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

// What runs in Node: the modules for a site's server, dist/server, and the command `kelisim`, dist/cli.mjs. Database
// engines stay packages: nobody installs what they do not use. The types of the server are in dist/npm.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const {version} = createRequire(import.meta.url)('./package.json') as {version: string};
const banner = `/*! kelisim ${version} */`;
const OUT = 'dist/server';

/** Packages whose code is in these files, so their licences come along. */
const BUNDLED = ['hono', '@hono/node-server', 'valibot', 'canonicalize', '@noble/hashes'];

function licence(name: string): string {
  const file = readdirSync(`node_modules/${name}`).find((each) => /^LICENSE(\.md)?$/.test(each)) ?? 'LICENSE';
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`;
}

rmSync(OUT, {recursive: true, force: true});
mkdirSync(OUT, {recursive: true});
writeFileSync(`${OUT}/THIRD-PARTY-LICENSES.txt`, BUNDLED.map(licence).join('\n\n'));

const config: RollupOptions = {
  input: {server: 'src/server/server.ts', cli: 'src/cli/cli.ts'},
  external: [/^node:/, 'better-sqlite3', 'postgres'],
  plugins: [
    esbuild({target: 'es2022', tsconfig: false, charset: 'utf8'}),
    nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    banner: ({name}) => (name === 'cli' ? `#!/usr/bin/env node\n${banner}` : banner),
    entryFileNames: ({name}) => (name === 'cli' ? 'cli.mjs' : 'server/server.mjs'),
    chunkFileNames: 'server/[name].mjs',
    // Every language of this release, so that what was shown can be shown again.
    manualChunks: (id) => (/\/src\/locales\//.test(id) ? 'texts' : undefined),
    sourcemap: true,
    hoistTransitiveImports: false,
  },
};

export default config;

// The modules for bundlers, with their types: dist/npm. What is fetched later shares no module with what is there at
// once, as with the script tag: bundlers make a chunk of whatever is shared, and a chunk is a request.
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import type {Plugin, RollupOptions} from 'rollup';
import {dts} from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {serviceFile, serviceNames} from './src/services/catalogue.ts';

const {version} = createRequire(import.meta.url)('./package.json') as {version: string};
const OUT = 'dist/npm';
const SOURCE = resolve('src');

/** The entries of the package, by their files. */
const ENTRIES: Readonly<Record<string, string>> = {
  index: `${SOURCE}/index.ts`,
  core: `${SOURCE}/npm/lean.ts`,
  migration: `${SOURCE}/npm/migration.ts`,
  signals: `${SOURCE}/signals/out/send-signals.ts`,
  react: `${SOURCE}/frameworks/react.ts`,
  vue: `${SOURCE}/frameworks/vue.ts`,
  svelte: `${SOURCE}/frameworks/svelte.ts`,
  testing: `${SOURCE}/testing/testing.ts`,
};

/** What an app brings itself: its framework, and the packages that it may share with us. */
const EXTERNAL = /^(lit|js-cookie|react|vue)(\/|$)/;

/** What only one entry needs. */
const OF_ONE_ENTRY =
  /(by-name|cookie\/(settle-cookie|erase-cookie|reach)|consent\/serves)\.ts$|\/signals\/out\/|\/migration\//;

/** The one package whose code is in a module: its licence comes along. */
const HASHES = `\n/*! @noble/hashes\n\n${readFileSync('node_modules/@noble/hashes/LICENSE', 'utf8').trim()}\n*/`;

/** Parts that come together: whoever needs the one needs the other. */
const TOGETHER: Readonly<Record<string, string>> = {'keep-clear': 'kelisim-ui', cookie: 'kelisim-aftermath'};

/** The lazy parts, as src/core/parts.ts lists them: the module of each, and the file that it goes to. */
const parts = [
  ...readFileSync('src/core/parts.ts', 'utf8').matchAll(
    /^ {2}'?([\w-]+)'?: async \(\) => \(await import\('\.\.\/([\w/-]+)\.js'\)\)\.(\w+),$/gm,
  ),
].map(([, name = '', module = '', value = '']) => ({
  file: TOGETHER[name] ?? `kelisim-${name}`,
  module: `${SOURCE}/${module}.ts`,
  value,
}));

const languages = readdirSync('src/locales/more').map((file) => basename(file, '.ts'));

/** The interface is always here before other parts that draw. With Lit in it alone, it is in one chunk with Lit. */
const LIT = 'LitElement, css, html, nothing, render';
const HAND_OVER_LIT = `
import {registry} from '${SOURCE}/dom/registry.ts';
import {${LIT}} from 'lit';
registry.lit = {${LIT}};`;

/** The code of each file that is fetched later, or imported by name, by the name of the file. */
const laterFiles = new Map([
  ...[...new Set(parts.map(({file}) => file))].map((file) => [file, partCode(file)] as const),
  ...serviceNames().map((name) => [serviceFile(name), serviceCode(name)] as const),
  ...languages.map((lang) => [`locales/${lang}`, languageCode(lang)] as const),
  ...languages
    .flatMap((lang) => [`more/${lang}`, `law/${lang}`, `receipt/${lang}`])
    .map((file) => [`locales/${file}`, `export {default} from '${SOURCE}/locales/${file}.ts';`] as const),
]);

function partCode(file: string): string {
  const own = parts.filter((part) => part.file === file);
  const lit = file === 'kelisim-ui' ? HAND_OVER_LIT : '';
  return own.map(({module, value}) => `export {${value}} from '${module}';`).join('\n') + lit;
}

function serviceCode(name: string): string {
  return `import {broughtService} from '${SOURCE}/config/brought.ts';
import facts from '${SOURCE}/services/known/${name}.ts';
export default /* @__PURE__ */ broughtService('${name}', '${serviceFile(name)}', facts);`;
}

function languageCode(lang: string): string {
  return `import {broughtLanguage} from '${SOURCE}/config/brought.ts';
import texts from '${SOURCE}/locales/${lang}.ts';
export default /* @__PURE__ */ broughtLanguage('${lang}', texts, {
  more: () => import('${SOURCE}/locales/more/${lang}.ts'),
  law: () => import('${SOURCE}/locales/law/${lang}.ts'),
  receipt: () => import('${SOURCE}/locales/receipt/${lang}.ts'),
});`;
}

/** The file that a module is fetched from, by its address below src. */
const fileOf = new Map([
  ...parts.map(({file, module}) => [module, file] as const),
  ...serviceNames().map((name) => [`${SOURCE}/services/known/${name}.ts`, serviceFile(name)] as const),
  ...languages.flatMap((name) =>
    [name, `more/${name}`, `law/${name}`, `receipt/${name}`].map(
      (file) => [`${SOURCE}/locales/${file}.ts`, `locales/${file}`] as const,
    ),
  ),
]);

/** Gives the code that is written here, and leaves what is fetched to the file that it is in. */
function laterByFile(): Plugin {
  const later = (file: string): string => `later:${file}`;
  return {
    name: 'later-by-file',
    resolveId: (id) => (laterFiles.has(id.replace('later:', '')) ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0later:') ? laterFiles.get(id.replace('\0later:', '')) : null),
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const module = resolve(importer, '..', specifier).replace(/\.js$/, '.ts');
      const file = fileOf.get(module);
      return file === undefined ? null : {id: later(file), external: true};
    },
  };
}

/** Takes Lit from the interface. */
function litOfInterface(): Plugin {
  const CODE = `export const {${LIT}} = globalThis[Symbol.for('kelisim')].lit;`;
  return {
    name: 'lit-of-interface',
    resolveId: (id) => (id === 'lit' ? '\0lit' : null),
    load: (id) => (id === '\0lit' ? CODE : null),
  };
}

/** Declares what services and languages export. */
function declareBrought(): Plugin {
  const declare = (type: string): string =>
    `import type {${type.replace(/<.*/, '')}} from './index.mjs';\ndeclare const brought: ${type};\nexport default brought;\n`;
  return {
    name: 'declare-brought',
    generateBundle() {
      for (const name of serviceNames()) {
        const source = declare(`BroughtService<'${name}'>`);
        this.emitFile({type: 'asset', fileName: `${serviceFile(name)}.d.mts`, source});
      }
      this.emitFile({type: 'asset', fileName: 'language.d.mts', source: declare('BroughtLanguage')});
    },
  };
}

const compile = [laterByFile(), esbuild({target: 'es2022', tsconfig: false, charset: 'utf8'}), nodeResolve()];
const output = {
  dir: OUT,
  format: 'es',
  // A framework that renders on a server has to be told what belongs to the browser.
  banner: ({name}: {name: string}) =>
    `/*! kelisim ${version} */${name === 'react' ? "\n'use client';" : ''}${name === 'kelisim-proof' ? HASHES : ''}`,
  hoistTransitiveImports: false,
  entryFileNames: '[name].mjs',
  chunkFileNames: 'kelisim-[name].mjs',
} as const;

/** From one file to another: languages are in a folder. */
function pathsFrom(file: string): (id: string) => string {
  const up = file.startsWith('locales/') ? '../' : './';
  return (id) => (id.startsWith('later:') ? `${up}${id.replace('later:', '')}.mjs` : id);
}

rmSync(OUT, {recursive: true, force: true});

/** What is there at once. The entries share one chunk, and another has the lists of what can be named. */
const atOnce: RollupOptions = {
  input: {...ENTRIES},
  external: EXTERNAL,
  plugins: [...compile, declareBrought()],
  output: {
    ...output,
    sourcemap: true,
    paths: pathsFrom(''),
    onlyExplicitManualChunks: true,
    manualChunks: (id) => {
      if (id.endsWith('-loaders.ts')) return 'lists';
      if (id.endsWith('consent-store.ts')) return 'store';
      // What only one entry needs stays with it: whoever takes `kelisim/core` names nothing.
      const isOwn = Object.values(ENTRIES).includes(id) || OF_ONE_ENTRY.test(id);
      return isOwn ? undefined : 'core';
    },
  },
};

const later = [...laterFiles.keys()].map((file): RollupOptions => ({
  input: {[file]: `later:${file}`},
  external: file === 'kelisim-ui' ? EXTERNAL : /^js-cookie$/,
  plugins: [...(file === 'kelisim-ui' ? [] : [litOfInterface()]), ...compile],
  output: {...output, sourcemap: !file.startsWith('locales/'), paths: pathsFrom(file)},
}));

/** The entries and the server's, whose code is in dist/server. */
const DECLARED: Readonly<Record<string, string>> = {...ENTRIES, server: `${SOURCE}/server/server.ts`};

/** One declaration file for each entry. What they share is in that of the package itself. */
const declarations: RollupOptions = {
  input: {...DECLARED},
  external: EXTERNAL,
  plugins: [dts({tsconfig: 'tsconfig.json'})],
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...output,
    banner: '',
    minifyInternalExports: false,
    entryFileNames: '[name].d.mts',
    chunkFileNames: '[name].d.mts',
    manualChunks: (id) => {
      const isOwn = Object.values(DECLARED).includes(id) || id.startsWith(`${SOURCE}/server/`);
      return isOwn && id !== ENTRIES.index ? undefined : 'index';
    },
  },
};

export default [atOnce, ...later, declarations];

import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transformSync} from 'esbuild';
import MagicString from 'magic-string';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from 'terser';
import {serviceFile} from './src/services/catalogue.ts';

const {version} = createRequire(import.meta.url)('./package.json') as {version: string};
const banner = `/*! kelisim ${version} */`;

/**
 * Has Chromium compile the functions of a file while it is fetched, off the main thread, instead of each when it is
 * first called. To other browsers it is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const EAGERLY = '//# allFunctionsCalledOnLoad';

/** What the parts use of Lit. The interface hands it over, so that they need not carry it again. */
const LIT = ['LitElement', 'css', 'html', 'nothing', 'render'];

/** A module with the texts of a language other than English. */
const LANGUAGE = /\/src\/locales\/((?:more|law|receipt)\/(?!en\.)[\w-]+|(?!en\.)[a-z]{2,3}(-[A-Z]\w+)?)\.ts$/;

/** Packages whose code is in the files for the script tag, so their licences come along. */
const BUNDLED = ['lit-html', 'lit-element', '@lit/reactive-element', 'js-cookie', '@noble/hashes'];

/** The lazy parts, as src/core/parts.ts lists them: file, module and export. */
const parts = [
  ...readFileSync('src/core/parts.ts', 'utf8').matchAll(
    /^ {2}'?([\w-]+)'?: async \(\) => \(await import\('\.\.\/([\w/-]+)\.js'\)\)\.(\w+),$/gm,
  ),
].map(([, name = '', module = '', value = '']) => ({name, module: source(`${module}.ts`), value}));

/** What a site uploads. */
const WEB = 'dist/web';

/** Source maps of it, for whoever works on the library: a site has no use for them. */
const MAPS = 'dist/maps';

const services = filesIn('src/services/known');
const languages = filesIn('src/locales/more').flatMap((name) => [
  name,
  `more/${name}`,
  `law/${name}`,
  `receipt/${name}`,
]);

/** A script for the script tag: the entry, and the file that it becomes. */
interface Script {
  readonly file: string;
  /** A module, or the code of an entry of its own. */
  readonly input: string;
}

const scripts: readonly Script[] = [
  {file: 'kelisim', input: source('script.ts')},
  {file: 'kelisim-signals', input: source('signals/out/signals-script.ts')},
  {file: 'kelisim-allow-inspector', input: source('inspector/allow-script.ts')},
  ...parts.map(({name, module, value}) => ({
    file: `kelisim-${name}`,
    input: entry(`kelisim-${name}`, `{${value} as value}`, module) + (name === 'ui' ? handOverLit() : ''),
  })),
  ...services.map((name) => ({
    file: serviceFile(name),
    input: entry(serviceFile(name), 'value', source(`services/known/${name}.ts`)),
  })),
  ...languages.map((name) => ({
    file: `locales/${name}`,
    input: entry(`locales/${name}`, 'value', source(`locales/${name}.ts`)),
  })),
];

function source(path: string): string {
  return resolve('src', path);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => basename(file, '.ts'));
}

/** The code of a script that hands over what a module exports. */
function entry(file: string, names: string, module: string): string {
  const registry = `import {registry} from ${JSON.stringify(source('dom/registry.ts'))};`;
  return `${registry}\nimport ${names} from ${JSON.stringify(module)};\nregistry[${JSON.stringify(file)}] = value;\n`;
}

function handOverLit(): string {
  return `import {${LIT.join()}} from 'lit';\nregistry.lit = {${LIT.join()}};\n`;
}

/** Resolves an entry that is given as code. */
function codeAsEntry(code: string): Plugin {
  const ENTRY = '\0entry';
  return {
    name: 'code-as-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null),
    options: (options) => (code.includes('\n') ? {...options, input: ENTRY} : null),
  };
}

/**
 * Gives packages another document than the page's, where any element of the page can take the name of a member
 * (`<img name="createElement">`). Their own code stays as it is: only the name `document` means something else in it.
 */
function ownDocument(): Plugin {
  const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
    [
      /node_modules\/(@lit|lit|lit-html|lit-element)\//,
      `import {blankDocument as document} from ${JSON.stringify(source('dom/blank-document.ts'))};`,
    ],
    [/node_modules\/js-cookie\//, `import {page as document} from ${JSON.stringify(source('dom/page.ts'))};`],
  ];
  return {
    name: 'own-document',
    transform(code, id) {
      const [, statement] = DOCUMENTS.find(([packages]) => packages.test(id)) ?? [];
      if (statement === undefined || !/\bdocument\b/.test(code)) return null;
      const changed = new MagicString(code).prepend(statement);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/** Minifies styles as other code is. What has an expression in it stays as it is. */
function squeezeStyles(): Plugin {
  return {
    name: 'squeeze-styles',
    transform(code, id) {
      if (!id.startsWith(source('')) || !code.includes('css`')) return null;
      const changed = new MagicString(code);
      for (const {1: styles = '', index} of code.matchAll(/\bcss`([^`$\\]*)`/g))
        changed.overwrite(
          index + 'css`'.length,
          index + 'css`'.length + styles.length,
          transformSync(styles, {loader: 'css', minify: true}).code.trim(),
        );
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/** Stops the build where a part uses more of Lit than the interface hands over. */
function checkLit(): Plugin {
  return {
    name: 'check-lit',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const names = file.type === 'chunk' ? (file.importedBindings.lit ?? []) : [];
        for (const name of names)
          if (!LIT.includes(name))
            this.error(`${file.fileName} uses ${name} of Lit: add it to LIT in rollup.config.ts`);
      }
    },
  };
}

/**
 * Minifies, and says what each file weighs. Outside the languages, the few letters that are not ASCII are escaped: with one
 * of them, a browser keeps the whole text of a script in two bytes a letter.
 */
function squeeze(): Plugin {
  return {
    name: 'squeeze',
    async renderChunk(code, {moduleIds}) {
      const isLanguage = moduleIds.some((id) => LANGUAGE.test(id));
      const {code: small = '', map} = await minify(code, {
        // The scripts are made of modules too.
        module: true,
        ecma: 2020,
        sourceMap: true,
        // To read a property has no effect in this code, nor in Lit.
        compress: {passes: 5, pure_getters: true},
        format: {comments: /^!|^# all/, ascii_only: !isLanguage},
      });
      return {code: small, map: map as string};
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.trimEnd();
        // The page may be in another encoding, and the server silent: the mark says that this is UTF-8.
        if (/[^ -~\s]/.test(file.code) && file.fileName.endsWith('.js')) file.code = `\ufeff${file.code}`;
        console.log(`${file.fileName}: ${file.code.length} B, ${brotliCompressSync(file.code).length} B brotli`);
      }
    },
  };
}

/** Keeps source maps apart from what a site uploads. */
function putMapsAside(): Plugin {
  return {
    name: 'put-maps-aside',
    writeBundle(_, bundle) {
      for (const file of Object.keys(bundle).filter((name) => name.endsWith('.map'))) {
        mkdirSync(dirname(`${MAPS}/${file}`), {recursive: true});
        renameSync(`${WEB}/${file}`, `${MAPS}/${file}`);
      }
    },
  };
}

/**
 * Writes what a script tag needs for `integrity`, for whoever serves the files from another host. To be run last.
 * @see https://www.w3.org/TR/SRI/
 */
function writeIntegrity(): Plugin {
  return {
    name: 'write-integrity',
    writeBundle() {
      const names = readdirSync(WEB, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
      const entries = names
        .filter((file) => /\.m?js$/.test(file))
        .toSorted()
        .map((file) => [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(`${WEB}/${file}`))
            .digest('base64')}`,
        ]);
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    },
  };
}

/** Names chunks for what is in them. */
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(@lit|lit)|\/src\/ui\/shared\/|\/src\/locales\/en\.ts$/.test(id)) return 'kelisim-shared-ui';
  if (/\/src\/services\/[\w-]+\.ts$/.test(id) && !/catalogue|loaders/.test(id)) return 'kelisim-shared-services';
  return undefined;
}

function chunkFileName({facadeModuleId, name}: {facadeModuleId: string | null; name: string}): string {
  const [, language] = /\/src\/locales\/(((?:more|law|receipt)\/)?[\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  const [, service] = /\/src\/services\/known\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  const part = parts.find(({module}) => module === facadeModuleId);
  if (language && name !== 'kelisim-shared-ui' && !/loaders/.test(language)) return `locales/${language}.mjs`;
  if (service) return `${serviceFile(service)}.mjs`;
  return part ? `kelisim-${part.name}.mjs` : `${name.startsWith('kelisim') ? name : `kelisim-${name}`}.mjs`;
}

function licence(name: string): string {
  return `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
}

const compile = [
  squeezeStyles(),
  esbuild({target: 'es2022', tsconfig: false}),
  nodeResolve({exportConditions: ['production']}),
];

/** A classic script that defines nothing but what it hands over. */
function scriptOptions({file, input}: Script): RollupOptions {
  return {
    input,
    external: /^kelisim(-ui)?$/.test(file) ? [] : ['lit'],
    plugins: [codeAsEntry(input), ownDocument(), ...compile, checkLit(), squeeze(), putMapsAside()],
    output: {
      file: `${WEB}/${file}.js`,
      format: 'iife',
      globals: {lit: 'globalThis[Symbol.for("kelisim")].lit'},
      sourcemap: file.startsWith('locales/') ? false : 'hidden',
      // The core says its release as kelisim.version. A language has no functions.
      banner: file === 'kelisim' ? EAGERLY : file.startsWith('locales/') ? banner : `${EAGERLY}\n${banner}`,
    },
  };
}

/** The same in modules. */
const moduleOptions: RollupOptions = {
  input: {kelisim: source('module.ts')},
  // What parts share with the entry would take one more request otherwise.
  preserveEntrySignatures: 'allow-extension',
  plugins: [ownDocument(), ...compile, squeeze(), putMapsAside(), writeIntegrity()],
  output: {
    dir: WEB,
    format: 'es',
    sourcemap: 'hidden',
    banner,
    entryFileNames: '[name].mjs',
    chunkFileNames: chunkFileName,
    manualChunks: chunkOf,
  },
};

rmSync('dist', {recursive: true, force: true});
mkdirSync(WEB, {recursive: true});
writeFileSync(`${WEB}/THIRD-PARTY-LICENSES.txt`, BUNDLED.map(licence).join('\n\n'));

const config: RollupOptions[] = [...scripts.map(scriptOptions), moduleOptions];

export default config;

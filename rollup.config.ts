import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from 'terser';
import {partOf} from './src/services/table.ts';

const {version} = createRequire(import.meta.url)('./package.json') as {version: string};
/**
 * Has Chromium compile the functions of a file while it is fetched, off the main thread, instead of each when it is
 * first called: a fifth less time in core and interface. Others read a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const EAGERLY = '//# allFunctionsCalledOnLoad';
const banner = `/*! kelisim ${version} MIT */`;
const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(name) && name !== 'en');

const services = readdirSync('src/services/known').map((file) => basename(file, '.ts'));

/** Leads packages past elements that carry the name of a member of the document (src/page.ts), and drops what nobody calls. */
function unclobbered(): Plugin {
  const PAGE = `import {page, setInPage} from ${JSON.stringify(resolve('src/page.ts'))};`;
  const CHANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'lit-html.js': [
      ['l=document,', 'l=page,'],
      ['(l,129)', '(document,129)'],
      ['currentNode=l,', 'currentNode=document,'],
      // Drawing only what the templates here are made of: children, attributes, listeners. What is left out is what they
      // have not got: directives, properties, bindings on elements and in comments, SVG, raw text, compiled templates.
      ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
      ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
      [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '){}'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      [
        'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):',
        'c===v?c=p:',
      ],
      ['c=n??v', 'c=v'],
      ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
      ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', 'const x="";'],
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
      [
        'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
        'r.data===n&&d.push({type:2,index:l});',
      ],
      ['"."===e[1]?I:', ''],
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        'function M(t,i){return i}',
      ],
      ['d(t)?this.k(t)', 'u(t)?this.k(t)'],
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
      ['for(this._$AP?.(!1,!0,s);t', 'for(;t'],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      [
        'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
        '',
      ],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      [
        '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
        '(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
      ],
      ['t?.creationScope??l', 'l'],
      ['t!==E&&this._(t)', 'this._(t)'],
      [
        'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
        'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t',
      ],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH(t)',
      ],
      ['if((t=M(this,t,i,0)??A)===E)return;', ''],
      [',r===E&&(r=this._$AH[n])', ''],
      ['&&t!==E,o&&', '&&!0,o&&'],
    ],
    'js.cookie.mjs': [
      ['(document.cookie =', "setInPage('cookie',"],
      // Cookies are read elsewhere (src/storage/cookies.ts), and nothing is set up anew.
      ['get: get,', ''],
      [
        'function (attributes) {\n        return init(this.converter, assign({}, this.attributes, attributes))\n      }',
        'null',
      ],
      [
        'function (converter) {\n        return init(assign({}, this.converter, converter), this.attributes)\n      }',
        'null',
      ],
    ],
  };
  return {
    name: 'unclobbered',
    transform(code, id) {
      const changes = CHANGES[basename(id)];
      if (!changes || !id.includes('node_modules')) return null;
      const source = new MagicString(code).prepend(PAGE);
      for (const [before, after] of changes) {
        if (!code.includes(before))
          this.error(
            `${basename(id)} has no "${before}" any more: look how it reaches document, and what it does besides`,
          );
        source.replace(before, after);
      }
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}

/** Packages whose code is part of the files, which is why their licences travel along. */
const BUNDLED = ['lit-html', 'js-cookie'];

/** Squeezes html`…` and css`…` literals (the latter is String.raw: a backslash stays one). White space between two tags goes: write one inside the text where it counts. */
function literals(): Plugin {
  return {
    name: 'literals',
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.includes('node_modules') || !/\b(html|css)`/.test(code)) return null;
        const source = new MagicString(code);
        walk(this.parse(code), (node) => {
          if (node.type !== 'TaggedTemplateExpression' || node.tag?.type !== 'Identifier') return;
          const quasis = node.quasi?.quasis ?? [];
          quasis.forEach(({start, end, value}, index) => {
            const text = value.raw;
            const squeezed =
              node.tag?.name === 'css' ? squeezeCss(text) : squeezeHtml(text, index === 0, index === quasis.length - 1);
            if (squeezed !== text && start < end) source.update(start, end, squeezed || ' ');
          });
        });
        return {code: source.toString(), map: source.generateMap({hires: true})};
      },
    },
  };
}

interface Node {
  type: string;
  tag?: {type: string; name: string};
  quasi?: {quasis: {start: number; end: number; value: {raw: string}}[]};
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object' && 'type' in node) {
    visit(node as Node);
    for (const child of Object.values(node)) walk(child, visit);
  }
}

function squeezeCss(css: string): string {
  const {code} = transform({filename: 'literal.css', code: Buffer.from(css), minify: true});
  return code.toString();
}

function squeezeHtml(html: string, first: boolean, last: boolean): string {
  const squeezed = html.replace(/\s+/g, ' ').replaceAll('> <', '><');
  return squeezed.slice(first && squeezed.startsWith(' ') ? 1 : 0, last && squeezed.endsWith(' ') ? -1 : undefined);
}

/** "unsafe" means strings made by adding up: nothing here is a Symbol. */
const COMPRESS = {passes: 3, unsafe: true, unsafe_arrows: true, arrows: false, negate_iife: false, inline: 1};

/** Found by trying each option. */
const COMPRESS_CORE = {
  passes: 5,
  inline: 3,
  comparisons: false,
  hoist_funs: true,
  unsafe_math: true,
  pure_getters: true,
};

/** Names that stay within the core's own file. */
const MANGLED = /^(arrange|knows|expect|isDecided|restore|summary|isTwice)$/;

/** Minifies, and says what the file weighs. */
function squeeze(): Plugin {
  return {
    name: 'squeeze',
    async renderChunk(code, chunk, {format}) {
      const isCore = chunk.facadeModuleId?.endsWith('src/script.ts');
      const {code: small = '', map} = await minify(code, {
        module: format === 'es',
        toplevel: true,
        ecma: 2020,
        sourceMap: true,
        compress: {...COMPRESS, ...(isCore && COMPRESS_CORE)},
        mangle: isCore ? {properties: {regex: MANGLED}} : true,
        format: {comments: /^!|^# all/},
      });
      return {code: small, map: map as string};
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        // A line's end can cost 20 bytes in brotli.
        file.code = file.code.trimEnd();
        console.log(`${file.fileName}: ${file.code.length} B, ${brotliCompressSync(file.code).length} B brotli`);
      }
    },
  };
}

/** A language as a script of its own, which hands its texts to the library. */
function languageScript(): Plugin {
  return {
    name: 'language-script',
    resolveId: (id) => (id.startsWith('language:') ? id : null),
    load(id) {
      if (!id.startsWith('language:')) return null;
      const name = id.slice('language:'.length);
      return `import texts from ${JSON.stringify(resolve(`src/locales/${name}.ts`))}; window.kelisim.provide('${name}', texts);`;
    },
  };
}

/** A built-in service as a script of its own, under a name that no list of trackers has. */
function serviceScript(): Plugin {
  return {
    name: 'service-script',
    resolveId: (id) => (id.startsWith('service:') ? id : null),
    load(id) {
      if (!id.startsWith('service:')) return null;
      const name = id.slice('service:'.length);
      return `import facts from ${JSON.stringify(resolve(`src/services/known/${name}.ts`))}; window.kelisim.provide('${partOf(name)}', facts);`;
    },
  };
}

/** Removes the modules of an earlier build that nobody imports any more. */
function tidy(): Plugin {
  return {
    name: 'tidy',
    writeBundle({dir}, bundle) {
      for (const file of readdirSync(`${dir}`, {recursive: true, encoding: 'utf8'})) {
        if (/\.mjs(\.map)?$/.test(file) && !(file in bundle)) rmSync(`${dir}/${file}`);
      }
    },
  };
}

function licence(name: string): string {
  return `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
}

const plugins = [
  unclobbered(),
  esbuild({target: 'es2022', tsconfig: false}),
  nodeResolve({exportConditions: ['production']}),
  literals(),
  squeeze(),
];
const script = {format: 'iife', strict: false, sourcemap: 'hidden', banner: `${EAGERLY}\n${banner}`} as const;

mkdirSync('dist', {recursive: true});
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', BUNDLED.map(licence).join('\n\n'));

const config: RollupOptions[] = [
  {input: 'src/script.ts', plugins, output: {...script, file: 'dist/kelisim.js'}},
  ...[
    'ui',
    'keeper',
    'aftercare',
    'preferences',
    'advice',
    'elements',
    'services',
    'signals',
    'status',
    'embed',
    'declaration',
    'languages',
  ].map((part) => ({
    input: `src/script-${part}.ts`,
    plugins,
    output: {...script, file: `dist/kelisim-${part}.js`},
  })),
  ...services.map((name) => ({
    input: `service:${name}`,
    plugins: [serviceScript(), ...plugins],
    output: {...script, file: `dist/kelisim-${partOf(name)}.js`},
  })),
  ...languages
    .flatMap((name) => [name, `more/${name}`])
    .map((name) => ({
      input: `language:${name}`,
      plugins: [languageScript(), ...plugins],
      output: {...script, banner, sourcemap: false, file: `dist/locales/${name}.js`},
    })),
  {
    input: {kelisim: 'src/module.ts', 'kelisim-signals': 'src/signals/out/send-signals.ts'},
    plugins: [...plugins, tidy()],
    output: {
      format: 'es',
      dir: 'dist',
      sourcemap: true,
      banner,
      entryFileNames: '[name].mjs',
      chunkFileNames: ({facadeModuleId}) => {
        if (facadeModuleId?.includes('/locales/more/')) return 'locales/more/[name].mjs';
        if (facadeModuleId?.includes('/locales/')) return 'locales/[name].mjs';
        if (facadeModuleId?.includes('/known/')) return `kelisim-${partOf(basename(facadeModuleId, '.ts'))}.mjs`;
        const [part] =
          /keeper|aftercare|preferences|advice|interface|element|status|embed|declaration|languages\.ts|services\.ts/.exec(
            facadeModuleId ?? '',
          ) ?? ['shared'];
        return `kelisim-${part.replace('interface', 'ui').replace('element', 'elements').replace('.ts', '')}.mjs`;
      },
    },
  },
];

export default config;

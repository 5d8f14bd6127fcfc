import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve, basename } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

"use strict";
const CATALOGUE = {
  analytics: "yandex-metrika google-analytics liveinternet top100 zero-kz calltouch microsoft-clarity hotjar matomo plausible posthog mixpanel amplitude segment",
  // A container serves what its tags are for, and these go by Consent Mode.
  "analytics advertising": "google-tag-manager",
  functional: "jivo bitrix24 carrot-quest intercom youtube vimeo rutube vk-video yandex-maps google-maps",
  advertising: "google-ads yandex-ads top-mail-ru vk-pixel mindbox roistat meta-pixel tiktok-pixel microsoft-uet linkedin-insight x-pixel pinterest-tag hubspot"
};
const CATEGORIES = new Map(
  Object.entries(CATALOGUE).flatMap(([category, names]) => names.split(" ").map((name) => [name, category]))
);
function usualCategory(service) {
  return CATEGORIES.get(service);
}
function serviceOfOption(key) {
  return serviceNames().find((name) => name.replaceAll("-", "") === key.toLowerCase());
}
function serviceFile(service) {
  return `kelisim-service-${serviceNames().indexOf(service) + 10}`;
}
function serviceNames() {
  return [...CATEGORIES.keys()];
}

"use strict";
const { version } = createRequire('file:///work/wt-match/rollup.npm.config.ts')("./package.json");
const OUT = "dist/npm";
const SOURCE = resolve("src");
const ENTRIES = {
  index: `${SOURCE}/index.ts`,
  core: `${SOURCE}/npm/lean.ts`,
  migration: `${SOURCE}/npm/migration.ts`,
  signals: `${SOURCE}/signals/out/send-signals.ts`,
  react: `${SOURCE}/frameworks/react.ts`,
  vue: `${SOURCE}/frameworks/vue.ts`,
  svelte: `${SOURCE}/frameworks/svelte.ts`,
  testing: `${SOURCE}/testing/testing.ts`
};
const EXTERNAL = /^(lit|js-cookie|react|vue)(\/|$)/;
const OF_ONE_ENTRY = /(by-name|cookie\/(settle-cookie|erase-cookie|reach)|consent\/serves)\.ts$|\/signals\/out\/|\/migration\//;
const HASHES = `
/*! @noble/hashes

${readFileSync("node_modules/@noble/hashes/LICENSE", "utf8").trim()}
*/`;
const TOGETHER = { "keep-clear": "kelisim-ui", cookie: "kelisim-aftermath" };
const parts = [
  ...readFileSync("src/core/parts.ts", "utf8").matchAll(
    /^ {2}'?([\w-]+)'?: async \(\) => \(await import\('\.\.\/([\w/-]+)\.js'\)\)\.(\w+),$/gm
  )
].map(([, name = "", module = "", value = ""]) => ({
  file: TOGETHER[name] ?? `kelisim-${name}`,
  module: `${SOURCE}/${module}.ts`,
  value
}));
const languages = readdirSync("src/locales/more").map((file) => basename(file, ".ts"));
const LIT = "LitElement, css, html, nothing, render";
const HAND_OVER_LIT = `
import {registry} from '${SOURCE}/dom/registry.ts';
import {${LIT}} from 'lit';
registry.lit = {${LIT}};`;
const laterFiles = new Map([
  ...[...new Set(parts.map(({ file }) => file))].map((file) => [file, partCode(file)]),
  ...serviceNames().map((name) => [serviceFile(name), serviceCode(name)]),
  ...languages.map((lang) => [`locales/${lang}`, languageCode(lang)]),
  ...languages.flatMap((lang) => [`more/${lang}`, `law/${lang}`, `receipt/${lang}`]).map((file) => [`locales/${file}`, `export {default} from '${SOURCE}/locales/${file}.ts';`])
]);
function partCode(file) {
  const own = parts.filter((part) => part.file === file);
  const lit = file === "kelisim-ui" ? HAND_OVER_LIT : "";
  return own.map(({ module, value }) => `export {${value}} from '${module}';`).join("\n") + lit;
}
function serviceCode(name) {
  return `import {broughtService} from '${SOURCE}/config/brought.ts';
import facts from '${SOURCE}/services/known/${name}.ts';
export default /* @__PURE__ */ broughtService('${name}', '${serviceFile(name)}', facts);`;
}
function languageCode(lang) {
  return `import {broughtLanguage} from '${SOURCE}/config/brought.ts';
import texts from '${SOURCE}/locales/${lang}.ts';
export default /* @__PURE__ */ broughtLanguage('${lang}', texts, {
  more: () => import('${SOURCE}/locales/more/${lang}.ts'),
  law: () => import('${SOURCE}/locales/law/${lang}.ts'),
  receipt: () => import('${SOURCE}/locales/receipt/${lang}.ts'),
});`;
}
const fileOf = new Map([
  ...parts.map(({ file, module }) => [module, file]),
  ...serviceNames().map((name) => [`${SOURCE}/services/known/${name}.ts`, serviceFile(name)]),
  ...languages.flatMap(
    (name) => [name, `more/${name}`, `law/${name}`, `receipt/${name}`].map(
      (file) => [`${SOURCE}/locales/${file}.ts`, `locales/${file}`]
    )
  )
]);
function laterByFile() {
  const later2 = (file) => `later:${file}`;
  return {
    name: "later-by-file",
    resolveId: (id) => laterFiles.has(id.replace("later:", "")) ? `\0${id}` : null,
    load: (id) => id.startsWith("\0later:") ? laterFiles.get(id.replace("\0later:", "")) : null,
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== "string") return null;
      const module = resolve(importer, "..", specifier).replace(/\.js$/, ".ts");
      const file = fileOf.get(module);
      return file === void 0 ? null : { id: later2(file), external: true };
    }
  };
}
function litOfInterface() {
  const CODE = `export const {${LIT}} = globalThis[Symbol.for('kelisim')].lit;`;
  return {
    name: "lit-of-interface",
    resolveId: (id) => id === "lit" ? "\0lit" : null,
    load: (id) => id === "\0lit" ? CODE : null
  };
}
function declareBrought() {
  const declare = (type) => `import type {${type.replace(/<.*/, "")}} from './index.mjs';
declare const brought: ${type};
export default brought;
`;
  return {
    name: "declare-brought",
    generateBundle() {
      for (const name of serviceNames()) {
        const source = declare(`BroughtService<'${name}'>`);
        this.emitFile({ type: "asset", fileName: `${serviceFile(name)}.d.mts`, source });
      }
      this.emitFile({ type: "asset", fileName: "language.d.mts", source: declare("BroughtLanguage") });
    }
  };
}
const compile = [laterByFile(), esbuild({ target: "es2022", tsconfig: false, charset: "utf8" }), nodeResolve()];
const output = {
  dir: OUT,
  format: "es",
  // A framework that renders on a server has to be told what belongs to the browser.
  banner: ({ name }) => `/*! kelisim ${version} */${name === "react" ? "\n'use client';" : ""}${name === "kelisim-proof" ? HASHES : ""}`,
  hoistTransitiveImports: false,
  entryFileNames: "[name].mjs",
  chunkFileNames: "kelisim-[name].mjs"
};
function pathsFrom(file) {
  const up = file.startsWith("locales/") ? "../" : "./";
  return (id) => id.startsWith("later:") ? `${up}${id.replace("later:", "")}.mjs` : id;
}
rmSync(OUT, { recursive: true, force: true });
const atOnce = {
  input: { ...ENTRIES },
  external: EXTERNAL,
  plugins: [...compile, declareBrought()],
  output: {
    ...output,
    sourcemap: true,
    paths: pathsFrom(""),
    onlyExplicitManualChunks: true,
    manualChunks: (id) => {
      if (id.endsWith("-loaders.ts")) return "lists";
      if (id.endsWith("consent-store.ts")) return "store";
      const isOwn = Object.values(ENTRIES).includes(id) || OF_ONE_ENTRY.test(id);
      return isOwn ? void 0 : "core";
    }
  }
};
const later = [...laterFiles.keys()].map((file) => ({
  input: { [file]: `later:${file}` },
  external: file === "kelisim-ui" ? EXTERNAL : /^js-cookie$/,
  plugins: [...file === "kelisim-ui" ? [] : [litOfInterface()], ...compile],
  output: { ...output, sourcemap: !file.startsWith("locales/"), paths: pathsFrom(file) }
}));
const DECLARED = { ...ENTRIES, server: `${SOURCE}/server/server.ts` };
const declarations = {
  input: { ...DECLARED },
  external: EXTERNAL,
  plugins: [dts({ tsconfig: "tsconfig.json" })],
  preserveEntrySignatures: "allow-extension",
  output: {
    ...output,
    banner: "",
    minifyInternalExports: false,
    entryFileNames: "[name].d.mts",
    chunkFileNames: "[name].d.mts",
    manualChunks: (id) => {
      const isOwn = Object.values(DECLARED).includes(id) || id.startsWith(`${SOURCE}/server/`);
      return isOwn && id !== ENTRIES.index ? void 0 : "index";
    }
  }
};
var rollup_npm_config = [atOnce, ...later, declarations];

export { rollup_npm_config as default };

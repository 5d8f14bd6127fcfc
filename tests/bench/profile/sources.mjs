// Which source function a place in a built file belongs to, by its source map.
import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {basename, join} from 'node:path';

/** @typedef {{name: string, file: string}} SourceFunction */
/** @typedef {{url: string, functionName: string, lineNumber: number, columnNumber: number}} Place */

const WORDS_BEFORE_A_BRACKET = /([\w$#]+)\s*(?:=\s*(?:async\s*)?)?$/;

/**
 * @param {string} folder - of the build; its source maps are in `maps` beside it
 * @returns {(place: Place) => SourceFunction}
 */
export function sourcesOf(folder) {
  /** @type {Map<string, {map: SourceMap, texts: ReadonlyMap<string, string>} | undefined>} */
  const maps = new Map();

  /** @param {string} url */
  function mapOf(url) {
    const name = basename(new URL(url).pathname);
    if (!maps.has(name)) maps.set(name, read(join(folder, '../maps', `${name}.map`)));
    return maps.get(name);
  }

  return ({url, functionName, lineNumber, columnNumber}) => {
    const found = mapOf(url);
    // A script as a whole is no function of its source.
    if (!found || (functionName === '' && lineNumber === 0 && columnNumber === 0))
      return {name: '(evaluation)', file: basename(url)};
    const entry = found.map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in entry)) return {name: functionName || '(evaluation)', file: basename(url)};
    const {originalSource, originalLine, originalColumn} = entry;
    const text = found.texts.get(originalSource)?.split('\n')[originalLine] ?? '';
    const name = nameIn(text, originalColumn) ?? (functionName || 'anonymous');
    return {name: `${name}:${originalLine + 1}`, file: shorten(originalSource)};
  };
}

/** @param {string} path */
function read(path) {
  if (!existsSync(path)) return undefined;
  const payload = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {string[]} */
  const sources = payload.sources;
  return {
    map: new SourceMap(payload),
    texts: new Map(sources.map((source, i) => [source, payload.sourcesContent[i] ?? ''])),
  };
}

/**
 * The name of the function that begins at a place: its own, or what it is given to.
 * @param {string} line @param {number} column
 */
function nameIn(line, column) {
  const [, own] = /^(?:async\s+)?(?:function\s*\*?\s*|get\s+|set\s+)?([\w$#]+)?\s*\(/.exec(line.slice(column)) ?? [];
  if (own && !/^(async|function)$/.test(own)) return own;
  const [, before] = WORDS_BEFORE_A_BRACKET.exec(line.slice(0, column)) ?? [];
  return before && !/^(const|let|return|function|async|get|set|static)$/.test(before) ? before : undefined;
}

/** @param {string} source */
function shorten(source) {
  return source.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '');
}

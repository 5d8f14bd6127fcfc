import type {DeclaredCookie} from '../../consent/service.js';

/** As the browser lists it, with an asterisk for what varies: `_ga_*`. */
export function storedName({name, pattern = '', domain}: DeclaredCookie): string {
  const readable = name ?? alternatives(pattern);
  return domain ? `${readable} (${domain})` : readable;
}

/** `^_g(id|at_.*)$` → `_gid, _gat_*` */
function alternatives(pattern: string): string {
  const varying = pattern
    .replace(/^\^/, '')
    .replace(/(\(\?![^()]*\)|\([^()|]*\)\?|\w\?|\.[*+]|\[[^\]]*\][*+]?(\{\d+\})?|\\[dw][*+?]?(\{\d+\})?)+/g, '*')
    .replace(/\\/g, '');
  const text = varying.endsWith('$') ? varying.slice(0, -1) : `${varying}*`;
  const [, before = '', inside, after = ''] = /^([^()|]*)\(([^()]*)\)\??([^()|]*)$/.exec(text) ?? [];
  const names = inside?.split('|').map((each) => before + each + after) ?? [text];
  return names.join(', ').replace(/\*+/g, '*');
}

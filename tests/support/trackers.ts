import {JAVASCRIPT, type Answer} from './answer.js';
import type {SeenRequest} from './request.js';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Plays the third party at any host. `n` labels a request, `code` runs, `delay` and `status` do as they say. */
export function answerAsTracker(request: SeenRequest): Answer | 'hang' | undefined {
  const {searchParams} = new URL(request.url);
  const n = JSON.stringify(request.n ?? '');
  const code = searchParams.get('code') ?? '';
  const common = {status: Number(searchParams.get('status') ?? 200), delay: Number(searchParams.get('delay') ?? 0)};
  switch (request.path) {
    case '/js':
      return {...common, type: JAVASCRIPT, body: `(window.__log ??= []).push(${n});\n${code}`};
    case '/mjs': {
      const dependency = `/js?n=${encodeURIComponent(`${request.n ?? ''}-dependency`)}`;
      return {...common, type: JAVASCRIPT, body: `import '${dependency}';\n(window.__log ??= []).push(${n});\n${code}`};
    }
    case '/px':
      return {...common, type: 'image/gif', body: GIF};
    case '/css':
      return {...common, type: 'text/css', body: code};
    case '/frame':
      return {
        ...common,
        body: `<!doctype html><title>Frame</title><p>Frame ${request.n ?? ''}</p><script>${code}</script>`,
      };
    case '/beacon':
      return {...common, status: 204};
    case '/hang':
      return 'hang';
    default:
      return undefined;
  }
}

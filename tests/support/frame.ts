import {visibleAt} from './deep.js';
import {poll} from './poll.js';
import type {Site} from './server.js';
import type {PageFunction, Tab} from './visitor.js';

/**
 * A frame as a tab: it can be as narrow as a phone, which WebKit's window cannot. It opens pages of its own site, and can
 * be looked at, not clicked.
 */
export async function openFrame(tab: Tab, site: Site): Promise<Tab> {
  await tab.open(site.page('/frame', {body: '<iframe title="Page"></iframe>', recorder: false}));

  const evaluate = (code: string | PageFunction<never, unknown>, ...words: unknown[]): Promise<unknown> => {
    const call = typeof code === 'string' ? code : `(${code.toString()})(...${JSON.stringify(words)})`;
    return tab.evaluate(`document.querySelector('iframe').contentWindow.eval(${JSON.stringify(call)})`);
  };
  const frame = {
    ...tab,
    evaluate,
    open: (url: string) =>
      tab.evaluate((address) => {
        const element = document.querySelector('iframe') as HTMLIFrameElement;
        return new Promise<void>((resolve) => {
          element.onload = () => resolve();
          element.src = address;
        });
      }, url),
    waitFor: (code: string | PageFunction<never, unknown>, ...words: unknown[]) =>
      poll(String(code), undefined, () => evaluate(code, ...words)),
    see: async (path: string) => void (await poll(`${path} to be visible`, undefined, () => evaluate(visibleAt(path)))),
    setViewport: (width: number, height: number) =>
      tab.evaluate(
        (...[wide, high]) => {
          const element = document.querySelector('iframe') as HTMLIFrameElement;
          Object.assign(element.style, {width: `${wide}px`, height: `${high}px`, border: '0'});
        },
        width,
        height,
      ),
  };
  return frame as Tab;
}

import {axeSource} from './axe.js';
import type {Tab} from './visitor.js';

/** What a person sees of a button. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly style: Readonly<Record<string, string>>;
  /** Whether it can be hit where it is, without scrolling. */
  readonly isReachable: boolean;
}

/** The buttons of the card, or of the dialog, by what they do. */
export function looks(tab: Tab, layer: 'section' | 'dialog' = 'section'): Promise<Readonly<Record<string, Look>>> {
  return tab.evaluate((selector) => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
    const buttons = [...root.querySelectorAll<HTMLElement>(`${selector} [data-action]`)];
    const names = ['color', 'backgroundColor', 'backgroundImage', 'fontSize', 'fontWeight', 'fontFamily', 'boxShadow'];
    const more = ['borderTopColor', 'borderTopWidth', 'borderTopStyle', 'borderTopLeftRadius', 'paddingTop', 'opacity'];
    return Object.fromEntries(
      buttons.map((button) => {
        const {left, top, right, bottom, width, height} = button.getBoundingClientRect();
        const style = getComputedStyle(button) as unknown as Record<string, string>;
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return [
          button.dataset.action ?? '',
          {
            width,
            height,
            style: Object.fromEntries([...names, ...more].map((name) => [name, style[name] ?? ''])),
            isReachable: isInside && root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button,
          },
        ];
      }),
    );
  }, layer);
}

/** Waits until nothing moves or fades any more, in a page with or without an element of the library. */
export async function settle(tab: Tab, tag: string = 'kelisim-banner'): Promise<void> {
  await tab.waitFor(async (name: string) => {
    // An animation may be about to start.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const root = document.querySelector(name)?.shadowRoot;
    const layers = [...(root?.querySelectorAll('section, dialog[open]') ?? [])];
    const animations = [...document.getAnimations(), ...layers.flatMap((layer) => layer.getAnimations())];
    const isOpaque = layers.every((layer) => getComputedStyle(layer).opacity === '1');
    return isOpaque && animations.every(({playState}) => playState === 'finished');
  }, tag);
}

/**
 * What axe finds wrong on the page, or in an element of it, once that is there; some rules it only applies when told to.
 */
export async function violations(tab: Tab, within = 'html', rules: readonly string[] = []): Promise<readonly string[]> {
  await settle(tab, within === 'html' ? undefined : within);
  await tab.evaluate(`(window.axe ? 0 : (${axeSource}, 0))`);
  const enabled = Object.fromEntries(rules.map((rule) => [rule, {enabled: true}]));
  const options = JSON.stringify({resultTypes: ['violations'], rules: enabled});
  return (await tab.evaluate(`axe.run(${JSON.stringify(within)}, ${options}).then(({violations}) =>
    violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')))`)) as string[];
}

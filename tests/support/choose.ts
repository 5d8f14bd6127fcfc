import type {Tab} from './visitor.js';

/** Chooses in the switch of languages, as a visitor's browser does. */
export function choose(tab: Tab, layer: 'section' | 'dialog', lang: string): Promise<void> {
  return tab.evaluate(
    (place, value) => {
      const select = document
        .querySelector('kelisim-banner')
        ?.shadowRoot?.querySelector<HTMLSelectElement>(`${place} select`);
      Object.assign(select ?? {}, {value});
      select?.dispatchEvent(new Event('change', {bubbles: true}));
    },
    layer,
    lang,
  );
}

import {page} from '../dom/page.js';
import type {Texts} from '../locales/texts.js';
import type {Languages} from './contract.js';

/** @param wanted - the language that the site asks for, if it does */
export function createLanguages(wanted: string | undefined): Languages {
  const texts = new Map<string, Partial<Texts>>();

  return {
    texts,
    get wanted() {
      return wanted;
    },
    choose(lang) {
      wanted = lang;
      page.dispatchEvent(new Event('kelisim:language'));
    },
    add: (file, more) => void texts.set(file, {...texts.get(file), ...more}),
  };
}

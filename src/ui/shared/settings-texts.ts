import type {Core} from '../../core/contract.js';
import {law} from '../../locales/en.js';
import type {Texts} from '../../locales/texts.js';
import {textsOf, type TextFile, type TextsInLanguage} from './texts-of.js';

/**
 * Texts of what leads to the settings. Where people opt out, the way is called as the law calls it.
 * @see https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf (11 CCR 7015)
 */
export async function settingsTexts<Own extends Partial<Texts>>(
  core: Core,
  english: Own,
  files: readonly TextFile[] = ['more/'],
): Promise<TextsInLanguage<Own & {readonly optedOut?: string}>> {
  if (!core.config.isOptOut) return textsOf(core, english, files);
  const {privacyChoices, optedOut} = law;
  const {lang, texts} = await textsOf(core, {...english, privacyChoices, optedOut}, [...files, 'law/']);
  return {lang, texts: {...texts, settings: texts.privacyChoices}};
}

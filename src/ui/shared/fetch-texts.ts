import type {Core} from '../../core/contract.js';
import type {Texts} from '../../locales/texts.js';

/** Fetches a file of texts. Rejects if it cannot be loaded. What the site has brought itself goes over it. */
export async function fetchTexts(
  {loader, languages, config}: Pick<Core, 'loader' | 'languages' | 'config'>,
  file: string,
): Promise<void> {
  const found = await loader.file<Partial<Texts>>(`locales/${file}`, config.locales && config.locales + file);
  languages.add(file, {...found, ...languages.texts.get(file)});
}

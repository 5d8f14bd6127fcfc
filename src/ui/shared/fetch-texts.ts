import type {Core} from '../../core/contract.js';

/** Fetches a file of texts. Rejects if it cannot be loaded. What the site has brought itself goes over it. */
export async function fetchTexts(
  {loader, languages, config}: Pick<Core, 'loader' | 'languages' | 'config'>,
  file: string,
): Promise<void> {
  const found = await loader.texts(file, config.locales);
  languages.add(file, {...found, ...languages.texts.get(file)});
}

import type {Core} from '../../core/contract.js';
import type {Texts} from '../../locales/texts.js';

/** Fetches a file of texts, and gives whether it could be loaded. What the site has brought itself goes over it. */
export async function fetchTexts(
  {loader, texts, config}: Pick<Core, 'loader' | 'texts' | 'config'>,
  file: string,
): Promise<boolean> {
  const found = await loader.file<Partial<Texts>>(`locales/${file}`, config.locales && config.locales + file);
  if (found) texts.set(file, {...found, ...texts.get(file)});
  return !!found;
}

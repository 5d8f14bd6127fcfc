import {recipientsOf} from '../../consent/recipients-of.js';
import type {Core} from '../../core/contract.js';

/**
 * Whether the choice does not know a category that is asked for again, or somebody who gets its data. What was granted to an
 * earlier revision is nothing new. Without a choice nothing is.
 */
export function isNewToChoice(category: string, {config, consent}: Pick<Core, 'config' | 'consent'>): boolean {
  const {choice} = consent;
  if (!choice) return false;
  const who = recipientsOf(category, config);
  // Of a category that names nobody, a grant lapses with the revision alone.
  return who === undefined ? choice.revision === config.revision : !choice.recipients.includes(who);
}

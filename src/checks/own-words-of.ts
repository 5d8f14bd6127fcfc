import type {Config} from '../config/config.js';

/** Something that the site says in words of its own, and where. */
export interface OwnWord {
  /** `the text "title"`, `the purpose of "counter"` */
  readonly place: string;
  /** A text, one for each of several languages, or what a site has written instead. */
  readonly value: unknown;
}

/** What a site says of a category or a service. */
const FACTS = ['label', 'description', 'purpose', 'provider', 'retention'] as const;

/** Everything that the site says in words of its own. */
export function ownWordsOf({texts = {}, categories, services, controller, changes}: Config): readonly OwnWord[] {
  const ofTexts = Object.entries(texts).map(([key, value]) => ({place: `text "${key}"`, value}));
  const named: readonly Partial<Record<(typeof FACTS)[number] | 'name', unknown>>[] = [...categories, ...services];
  const ofNames = named.flatMap((each) =>
    FACTS.map((fact) => ({place: `${fact} of "${each.name}"`, value: each[fact]})),
  );
  const ofController = Object.entries(controller).map(([key, value]) => ({place: `${key} of the controller`, value}));
  return [...ofTexts, ...ofNames, ...ofController, {place: 'text of "changes"', value: changes}].filter(
    ({value}) => value !== undefined,
  );
}

/** Why a vendor is told: of a choice found at start, of a decision of now, or of what an opt-out site takes as given. */
export type Occasion = 'stored' | 'decision' | 'assumed';

/** What one vendor's tag is told, where the site has such a tag of its own. */
export interface Signal {
  /** Says, on every page and first, that nothing is granted unless told otherwise. */
  prepare?(): void;
  /** Refuses for the time being, where the vendor has no default and the choice is not known at once. */
  hold?(): void;
  /** Says what holds now. */
  update(has: (category: string) => boolean, occasion: Occasion): void;
}

/** A word for yes and one for no, as Google and Microsoft have them. */
export function word(isGranted: boolean): 'granted' | 'denied' {
  return isGranted ? 'granted' : 'denied';
}

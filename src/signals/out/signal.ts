/**
 * Why a vendor is told: of a choice that was stored, of a decision that was just made, or of what an opt-out site
 * assumes before a decision.
 */
export type Reason = 'stored' | 'decision' | 'assumed';

/** How one vendor is told, where the site has that vendor's tag. */
export interface Signal {
  /** Tells the vendor, first of all and on every page, that nothing is granted until it is told otherwise. */
  denyByDefault?(): void;
  /** Denies until the choice is known, where the vendor knows no default and the choice takes time. */
  denyForNow?(): void;
  /** Tells the vendor what is granted now. */
  update(has: (category: string) => boolean, reason: Reason): void;
}

/** What holds besides the visitor's choice. */
export interface Law {
  /** Whether everything is granted that nobody has refused. Only where the law of the visitor's region knows that. */
  readonly isOptOut: boolean;
  /** Whether the visitor is too young to consent: then everything optional is refused. */
  isYoung: boolean;
  /** Categories and services that Global Privacy Control refuses for the visitor. */
  readonly refused: readonly string[];
}

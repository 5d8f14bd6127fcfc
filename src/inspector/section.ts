/** How a row stands: as it should, to be looked at, or without a judgement. */
export type Tone = 'good' | 'bad' | 'plain';

export interface Row {
  /** One for each column. */
  readonly cells: readonly string[];
  readonly tone: Tone;
}

/** One part of what the inspector found. The panel draws it, and the report writes it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What there is to say besides, or where there are no rows. */
  readonly notes: readonly string[];
}

export function row(tone: Tone, ...cells: readonly string[]): Row {
  return {tone, cells};
}

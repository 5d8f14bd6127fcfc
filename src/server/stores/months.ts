/** A month of UTC, and the name of its partition. */
export interface Month {
  /** `2026_11` */
  readonly name: string;
  /** Its first moment. */
  readonly from: string;
  /** The first moment of the next one. */
  readonly to: string;
}

export function monthOf(time: Date): Month {
  const from = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), 1));
  const to = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 1));
  return {name: from.toISOString().slice(0, 7).replace('-', '_'), from: from.toISOString(), to: to.toISOString()};
}

export function monthAfter({to}: Month): Month {
  return monthOf(new Date(to));
}

/** Of partitions by name, those that end before a time. */
export function partitionsBefore(names: readonly string[], before: string): readonly string[] {
  return names.filter((name) => {
    const [, year = '', month = ''] = /kelisim_entries_(\d{4})_(\d\d)$/.exec(name) ?? [];
    return year !== '' && monthOf(new Date(`${year}-${month}-01T00:00:00Z`)).to <= before;
  });
}

import type {Core} from '../core/contract.js';
import {isOn} from '../dom/is-on.js';
import {warn} from '../dom/warn.js';

/** One thing that is looked at. */
export interface PageCheck {
  /** What is looked at, in words. */
  readonly subject: string;
  /** What there is of it: names, how many, or why it is not looked at. */
  seen(core: Core): string;
  /** What is wrong, what follows, and what to do: a sentence or two for each. */
  find(core: Core): Iterable<string> | Promise<Iterable<string>>;
}

/** What was said last of each, so that only news is printed. */
const said = new Map<PageCheck, string>();

/** Makes a check, and prints what it found. Pages can be anything: one that fails stops neither the page nor the others. */
export async function report(check: PageCheck, core: Core): Promise<void> {
  try {
    const seen = check.seen(core);
    const problems = [...(await check.find(core))];
    problems.forEach(warn);
    if (isOn(core.config.debug) && !core.signal.aborted)
      print(check, `${check.subject} (${seen}): ${resultOf(problems)}`);
  } catch (error) {
    warn(
      `A check of this page failed, and nothing else with it: ${error}. Please report it to the makers of kelisim. (check-failed)`,
    );
  }
}

function resultOf({length}: readonly string[]): string {
  return length === 0 ? 'nothing is wrong' : `${length} ${length === 1 ? 'warning' : 'warnings'}`;
}

function print(check: PageCheck, line: string): void {
  if (said.get(check) !== line) console.info(`kelisim debug: ${line}.`);
  said.set(check, line);
}

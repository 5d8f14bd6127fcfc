import type {Change} from '../consent/choice.js';
import {servicesOf} from '../consent/facts-of-services.js';
import type {DecisionRecord, PageRecord} from '../consent/proof-record.js';
import type {StoredChoice} from '../consent/record.js';
import type {ConnectProof, RecordQueue} from '../core/contract.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {makeRecord} from './make-record.js';
import {textHash} from './text-hash.js';
import {whatWasRead, type Read} from './what-was-read.js';

/** A decision whose record is still to be made. */
interface Decision {
  readonly change: Change;
  readonly choice: StoredChoice;
  readonly read: Read;
  readonly exempt: readonly string[] | undefined;
}

/** Makes one record for each decision, the oldest first. */
export const connectProof: ConnectProof = (core) => {
  const {config, consent} = core;
  const {version: library} = registry.running as {readonly version: string};
  const waiting: Decision[] = [];
  let turn: Promise<void> | undefined;
  /** The newest record of this page. */
  let latest: PageRecord | undefined;

  /** Where a listener decides again, the later decision comes here first. */
  async function recordAll(): Promise<void> {
    const [queue] = await Promise.all([fetchQueue(), new Promise((resolve) => setTimeout(resolve))]);
    turn = undefined;
    const decisions = waiting.splice(0).sort((one, other) => one.choice.time - other.choice.time);
    for (const {change, choice, read, exempt} of decisions) {
      const {language, texts} = read;
      const facts = {config, services: servicesOf(core), choice, change, language, exempt, library};
      const made = texts
        ? makeRecord({...facts, textHash: textHash(language, texts)})
        : withoutNotice(makeRecord(facts), {language});
      // A site without categories asks nothing, and there is nothing to prove.
      if (!made.purposes[0]) continue;
      const record = queue?.take(made as DecisionRecord) ?? made;
      latest = record;
      page.dispatchEvent(new CustomEvent('kelisim:record', {detail: record}));
    }
  }

  async function fetchQueue(): Promise<RecordQueue | undefined> {
    return config.endpoint ? core.connect('queue') : undefined;
  }

  return {
    note(change, choice) {
      waiting.push({change, choice, read: whatWasRead(change.source, core), exempt: core.here.limits?.ranUnasked});
      return (turn ??= recordAll());
    },
    async current() {
      const {choice} = consent;
      if (!choice) return undefined;
      const kept = latest ?? (await fetchQueue())?.latest();
      const plain = makeRecord({config, services: servicesOf(core), choice, language: '', library});
      if (kept?.time === plain.time) return kept;
      // Nobody knows in what language it was asked.
      return withoutNotice(plain);
    },
  };
};

/** A record of what was asked elsewhere or before. A policy that is newer than the answer was not what was read. */
function withoutNotice(record: PageRecord, known: Pick<PageRecord['notice'], 'language'> = {}): PageRecord {
  const {url, version, date} = record.notice;
  return {...record, notice: {url, ...(date && date > record.time ? {} : {version, date}), ...known}};
}

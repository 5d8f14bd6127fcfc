import type {ProofRecord} from '../../consent/proof-record.js';
import type {ConnectQueue} from '../../core/contract.js';
import {resolve} from '../../dom/resolve.js';
import {alone} from './alone.js';
import {markChoice, sharedEnd} from './mark-choice.js';
import {openChain} from './own-chain.js';
import {post} from './post.js';
import {newId} from './record-id.js';
import {say, sayBlocked, sayNoEndpoint} from './say.js';
import {openWaitingRecords} from './waiting-records.js';
import {whenIdle} from './when-idle.js';

/** Milliseconds between a failure and the next attempt: at first, and at most. */
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 6 * 3_600_000;

/** Milliseconds that a page waits itself; what takes longer is for a later page. */
const PATIENCE = 300_000;

/** Sends records one after another, and each until the server has it. */
export const connectQueue: ConnectQueue = (core) => {
  const {config, signal} = core;
  const {endpoint = '', cookieName} = config;
  const address = resolve(endpoint);
  const isWeb = /^https?:$/.test(address.protocol);
  const queue = openWaitingRecords(cookieName);
  // To be read before a decision: that writes over it.
  const chain = openChain(cookieName, sharedEnd(config));
  /** Ends when everything that this page has begun to send is through. */
  let turn = Promise.resolve();
  let timer = 0;

  function deliver(): void {
    clearTimeout(timer);
    turn = turn.then(() => alone(`kelisim:${cookieName}`, sendAll));
  }

  async function sendAll(): Promise<void> {
    for (let record = queue.next(); record && !signal.aborted; record = queue.next()) {
      if (!(await settle(record))) return pause();
      queue.remove(record);
      queue.pause = {tries: 0, until: 0};
    }
    if (!queue.next()) queue.end();
  }

  /** @returns whether the record is through: the server has it, or never will */
  async function settle(record: ProofRecord): Promise<boolean> {
    const fate = await post(address.href, record);
    say(endpoint, fate);
    if (fate.kind === 'kept') markChoice(config, record);
    if (fate.kind === 'refused') {
      // The server may have lost the chain, and would refuse every record that goes on with it.
      const end = fate.status === 422 ? null : record.previousId;
      queue.chainTo(record, end);
      chain.withdraw(record, end);
    }
    return fate.kind !== 'later';
  }

  /** Sends what cannot be kept. */
  async function sendOnce(record: ProofRecord): Promise<void> {
    if (!(await settle(record))) chain.withdraw(record, record.previousId);
  }

  function pause(): void {
    const tries = Math.min(queue.pause.tries + 1, 20);
    const wait = Math.min(FIRST_PAUSE * 4 ** (tries - 1), LONGEST_PAUSE);
    queue.pause = {tries, until: Date.now() + wait};
    deliverIn(wait);
  }

  function deliverIn(wait: number): void {
    clearTimeout(timer);
    if (wait <= PATIENCE && !signal.aborted) timer = window.setTimeout(deliver, Math.max(0, wait));
  }

  /** Sends what earlier pages have left, when its time has come. */
  function goOn(): void {
    const wait = queue.pause.until - Date.now();
    // A clock may have been wrong.
    if (queue.next()) deliverIn(wait > LONGEST_PAUSE ? 0 : wait);
    else queue.end();
  }

  if (!isWeb) sayNoEndpoint(endpoint);
  else {
    whenIdle(goOn, signal);
    addEventListener('online', deliver, {signal});
  }

  return {
    latest: () => chain.latest,
    take(made) {
      const {schema, ...rest} = made;
      const record = {schema, id: newId(), previousId: chain.end, ...rest};
      // Before the chain leads to it: another tab may go on with that at once, and the server wants this one first.
      const isKept = isWeb && queue.add(record);
      chain.add(record);
      if (!isWeb) return record;
      if (isKept) deliver();
      else {
        sayBlocked();
        turn = turn.then(() => sendOnce(record));
      }
      return record;
    },
  };
};

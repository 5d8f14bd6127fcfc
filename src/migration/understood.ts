import type {Peer, TheirAnswer} from './peer.js';

/**
 * What another library has stored: in a cookie, in localStorage, or in both. `undefined` where something of it cannot be
 * understood, or where two of them differ.
 */
export function understood(texts: readonly string[], peer: Pick<Peer, 'understand'>): TheirAnswer | undefined {
  const all = texts.map((text) => understand(text, peer));
  const [first] = all;
  return first && all.every((each) => each && sameAs(first, each)) ? first : undefined;
}

function understand(text: string, peer: Pick<Peer, 'understand'>): TheirAnswer | undefined {
  try {
    return peer.understand(text);
  } catch {
    return undefined; // malformed: no answer
  }
}

function sameAs(one: TheirAnswer, other: TheirAnswer): boolean {
  const {size} = one.answers;
  return size === other.answers.size && [...one.answers].every(([name, answer]) => other.answers.get(name) === answer);
}

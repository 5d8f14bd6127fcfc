import {shared} from './shared.js';

const counter = shared('hosts', () => ({last: 0}));

/** The hosts of tests that are over. */
const over = shared('hosts of tests that are over', () => new Set<string>());

/** A host that no other test uses, such as `t17.site.test`. */
export function freshHost(): string {
  counter.last += 1;
  return `t${counter.last}.site.test`;
}

/** A registrable domain that no other test uses, for cookies that subdomains share: `t17.test`. */
export function freshDomain(): string {
  counter.last += 1;
  return `t${counter.last}.test`;
}

/** Notes that a test begins, and gives what ends it: the hosts that were given out meanwhile are over then. */
export function beginTest(): () => void {
  const {last} = counter;
  return () => {
    for (let number = last + 1; number <= counter.last; number += 1) over.add(`t${number}`);
  };
}

/** Whether a host, or the one above it, belongs to a test that is over: a page of it may still have something to say. */
export function isOver(host: string): boolean {
  return over.has(/(?:^|\.)(t\d+)(?:\.site)?\.test$/.exec(host)?.[1] ?? '');
}

import {shared} from './shared.js';

const counter = shared('hosts', () => ({last: 0}));

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

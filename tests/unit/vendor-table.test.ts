import {expect, test} from 'vitest';
import {HOSTS, SHARED} from '../../src/checks/vendor-hosts.js';
import {VENDORS} from '../../src/checks/vendor-table.js';
import {serviceNames, usualCategory, type ServiceName} from '../../src/services/catalogue.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';

const builtIn = VENDORS.filter(({service}) => service !== undefined);

test('every built-in service is known by its markup, and nothing twice', () => {
  expect(builtIn.map(({service}) => service).toSorted()).toEqual(serviceNames().toSorted());
  expect(new Set(VENDORS.map(({label}) => label)).size).toBe(VENDORS.length);
});

test.each(builtIn)(
  '$label has the label and the kind of its service, and hosts that are known of it',
  async (vendor) => {
    const {default: facts} = await SERVICE_LOADERS[vendor.service as ServiceName]();
    expect(vendor.label).toBe(facts.label);
    expect(vendor.category).toBe(usualCategory(`${vendor.service}`));
    expect(vendor.isEmbed).toBe(facts.start === undefined);
    const hosts = vendor.addresses.map((address) => address.replace(/\/.*/, ''));
    // Its own, or one below the same name: a snippet is loaded from there, data goes to the others.
    const isKnown = (host: string): boolean => (facts.hosts ?? []).some((each) => domainOf(each) === domainOf(host));
    expect(hosts.filter((host) => !isKnown(host))).toEqual([]);
  },
);

test.each(serviceNames())('every host of %s is known, unless it has other offers too', async (name) => {
  const {default: facts} = await SERVICE_LOADERS[name as ServiceName]();
  const known = (HOSTS[name] ?? '').split(' ').filter(Boolean);
  const isCovered = (host: string): boolean =>
    [...known, ...SHARED.split(' ')].some(
      (each) => each === host || (each.startsWith('*') && host.endsWith(each.slice(1))),
    );
  expect((facts.hosts ?? []).filter((host) => !isCovered(host))).toEqual([]);
  expect(known.filter((host) => !facts.hosts?.includes(host))).toEqual([]);
});

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

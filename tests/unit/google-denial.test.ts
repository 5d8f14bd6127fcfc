import {beforeEach, expect, test, vi} from 'vitest';
import {dataLayer, gtag} from '../../src/signals/google-consent-mode.js';
import {googleDenial} from '../../src/services/google-denial.js';

beforeEach(() => vi.stubGlobal('window', {}));

function update(state: string): void {
  gtag('consent', 'update', {analytics_storage: state});
}

test('a denial counts that was told since the grant', () => {
  const denial = googleDenial('analytics_storage');
  update('denied');
  update('granted');
  denial.noteGrant();
  expect(denial.isTold()).toBe(false);
  dataLayer().push({event: 'order'}, undefined, 'consent');
  gtag('consent', 'update', {ad_storage: 'denied'});
  expect(denial.isTold()).toBe(false);
  update('denied');
  update('granted');
  expect(denial.isTold()).toBe(true);
  denial.noteGrant();
  expect(denial.isTold()).toBe(false);
});

test('entries that a tag manager has dropped from the queue do not count', () => {
  const denial = googleDenial('analytics_storage');
  update('granted');
  denial.noteGrant();
  update('denied');
  dataLayer().shift();
  expect(denial.isTold()).toBe(true);
});

test('a container has been told once both of its types are denied', () => {
  const denial = googleDenial('analytics_storage', 'ad_storage');
  gtag('consent', 'update', {analytics_storage: 'denied', ad_storage: 'granted'});
  expect(denial.isTold()).toBe(false);
  gtag('consent', 'update', {analytics_storage: 'denied', ad_storage: 'denied'});
  expect(denial.isTold()).toBe(true);
});

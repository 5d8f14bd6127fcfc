import {expect, test} from 'vitest';
import {readText, scripts} from './dist.js';

/**
 * The calls of the protocols of certified platforms. A half-written answer to them would be worse than none.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
const CALLS = /__(tcfapi|gpp|uspapi|cmp)(Locator)?\b/;

test('no file answers for a certified platform [M11]', () => {
  expect(scripts.filter((file) => CALLS.test(readText('dist', file)))).toEqual([]);
});

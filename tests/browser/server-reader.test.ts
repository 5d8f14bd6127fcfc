import {afterEach, beforeEach, expect, test} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import {createRecord} from '../../src/consent/consent.js';
import {readChoices} from '../../src/cookie/read-choice.js';
import {readConsent} from '../../src/server/read-consent.js';
import {usualCategory} from '../../src/services/catalogue.js';
import {JARS, NOW} from '../support/hostile-cookies.js';
import {clearJar, plant} from './jar.js';

beforeEach(clearJar);
afterEach(clearJar);

const OPTIONS = {services: [{name: 'counter', category: 'analytics'}, 'youtube' as const]};

test.each(JARS)('a server judges what this browser keeps as its page does: %s', (_, cookies) => {
  for (const [index, [name, value]] of cookies.entries())
    plant(`${name}=${value}; Path=${index === 0 ? '/' : '/shop'}`);
  const config = judgeConfig(fromObject(OPTIONS));
  const page = createRecord(config, usualCategory);
  page.restore(readChoices(config)[0]?.choice, NOW, 'api');
  const server = readConsent(document.cookie, {...OPTIONS, secure: false, now: NOW});
  const {granted, denied} = page.summary('api');
  expect([server.choice, server.undecided, server.granted, server.denied]).toEqual([
    page.choice ?? null,
    page.undecided,
    granted,
    denied,
  ]);
});

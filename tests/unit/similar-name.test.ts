import {expect, test} from 'vitest';
import {similarName} from '../../src/checks/similar-name.js';

const NAMES = ['policyUrl', 'policyDate', 'theme', 'tag', 'youtube', 'vk-video'];

test.each([
  ['polcyUrl', 'policyUrl'],
  ['policy_url', 'policyUrl'],
  ['policydate', 'policyDate'],
  ['policyDat', 'policyDate'],
  ['them', 'theme'],
  ['youtubee', 'youtube'],
  ['vkvideo', 'vk-video'],
])('"%s" is near "%s"', (name, meant) => {
  expect(similarName(name, NAMES)).toBe(meant);
});

test.each(['', 'x', 'tab', 'colour', 'policy', 'thyme-x', 'constructor'])('"%s" is near no name', (name) => {
  expect(similarName(name, NAMES)).toBeUndefined();
});

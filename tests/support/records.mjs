import {createHash, randomUUID} from 'node:crypto';

/** @typedef {import('../../src/consent/proof-record.js').ProofRecord} ProofRecord */

/**
 * A record as a page sends it.
 * @param {Partial<ProofRecord>} [part]
 * @returns {ProofRecord}
 */
export function makeRecord(part) {
  return {
    schema: 'kelisim-record-1',
    id: randomUUID(),
    previousId: null,
    time: '2026-11-26T06:00:00Z',
    source: 'banner',
    mode: 'opt-in',
    region: 'KZ',
    controller: {
      name: 'ЖШС «Мысал»',
      id: 'example.kz',
      registration: 'BIN 000000000000',
      contact: 'privacy@example.kz',
    },
    notice: {
      url: '/privacy',
      version: '3',
      date: '2026-11-01',
      language: 'kk',
      textHash: `sha256-${createHash('sha256').update('texts').digest('base64')}`,
    },
    purposes: [
      {category: 'analytics', state: 'granted'},
      {category: 'advertising', state: 'denied'},
    ],
    services: [{name: 'yandex-metrika', provider: 'Yandex', country: 'RU', category: 'analytics'}],
    revision: 0,
    validUntil: '2027-05-25T06:00:00Z',
    library: '0.2.0',
    ...part,
  };
}

// What a site says in each region whose law asks for something of its own, for the sheet of regions.

const SERVICES = [
  {name: 'yandex-metrika', id: '12345678'},
  {name: 'google-ads', id: 'AW-123456789'},
  {name: 'youtube'},
];

/** @typedef {{name: string, lang: string, options: object, signal?: boolean}} Region */

/** @type {readonly Region[]} */
export const REGIONS = [
  {name: 'no region', lang: 'en', options: {controller: 'Dala LLP'}},
  {
    name: 'KZ',
    lang: 'kk',
    options: {
      region: 'KZ',
      controller: {
        name: '«Дала» ЖШС',
        registration: 'БСН 123456789012',
        address: 'Алматы, Абай даңғылы, 1',
        contact: 'privacy@dala.example',
      },
      disclosure: {
        data: {kk: 'cookie файлдары, IP мекенжайы', ru: 'файлы cookie, IP-адрес'},
        publication: false,
        other: {kk: 'Басқа мәлімет жоқ.', ru: 'Других сведений нет.'},
      },
    },
  },
  {
    name: 'KG',
    lang: 'ky',
    options: {
      region: 'KG',
      controller: {
        name: '«Дала» ЖЧК',
        register: 'КР 001234',
        address: 'Бишкек, Чүй проспекти, 1',
        contact: 'privacy@dala.example',
      },
    },
  },
  {
    name: 'RU',
    lang: 'ru',
    options: {region: 'RU', controller: 'ООО «Дала»', consentUrl: '/consent', policyDate: '2026-11-01'},
  },
  {name: 'IT', lang: 'it', options: {region: 'IT', controller: 'Dala S.r.l.'}},
  {name: 'US-CA', lang: 'en', options: {region: 'US-CA', mode: 'opt-out', controller: 'Dala Inc.'}},
  {
    name: 'US-CA with the signal',
    lang: 'en',
    options: {region: 'US-CA', mode: 'opt-out', controller: 'Dala Inc.'},
    signal: true,
  },
];

/**
 * A page of a shop in a region, with the declaration below it.
 * @param {Region} region
 */
export function regionPage({lang, options, signal = false}) {
  const all = {policyUrl: '/privacy', policyVersion: '3', services: SERVICES, ...options};
  const spoken = signal
    ? '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", {get: () => true})</script>'
    : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Dala</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css">${spoken}
    <script type="application/json" data-kelisim>${JSON.stringify(all)}</script>
    <script src="/dist/web/kelisim.js"></script></head><body>
    <header class="top"><a class="brand" href="#"><img src="/art/mark.svg" alt="" width="36" height="36">Dala</a></header>
    <main><section><h1>Cookies</h1><kelisim-declaration></kelisim-declaration></section></main></body></html>`;
}

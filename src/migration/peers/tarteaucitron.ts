import type {Peer} from '../peer.js';

const VALUE = /^(?:![\w-]+=(?:true|false|wait))+$/;

/** Services that it starts without a question, and stores as if they had been granted. */
const NOT_ASKED = [
  'crisp',
  'matomo',
  'matomohightrack',
  'microanalytics',
  'plausible',
  'simpleanalytics',
  'stonly',
  'wysistathightrack',
];

/**
 * Stores each service by its key, as `!youtube=true!gtag=false!vimeo=wait`, and no date. `wait` is no answer.
 * @see https://tarteaucitron.io/en/install/
 */
export const tarteaucitron: Peer = {
  key: 'tarteaucitron',
  days: 365,
  names: {
    analytics: 'google-analytics',
    clarity: 'microsoft-clarity',
    facebookpixel: 'meta-pixel',
    gajs: 'google-analytics',
    gcmads: 'advertising',
    gcmadsuserdata: 'advertising',
    gcmanalytics: 'analytics',
    gcmfunctionality: 'functional',
    gcmpersonalization: 'functional',
    googleads: 'google-ads',
    googlemaps: 'google-maps',
    googlemapsembed: 'google-maps',
    googletagmanager: 'google-tag-manager',
    gtag: 'google-analytics',
    linkedininsighttag: 'linkedin-insight',
    matomocloud: 'matomo',
    metrica: 'yandex-metrika',
    bingads: 'microsoft-uet',
    multiplegtag: 'google-analytics',
    tiktok: 'tiktok-pixel',
    twitteruwt: 'x-pixel',
    youtubeapi: 'youtube',
  },
  understand(text) {
    const value = decodeURIComponent(text);
    if (!VALUE.test(value)) return undefined;
    const pairs = value
      .slice(1)
      .split('!')
      .map((pair) => pair.split('=') as [string, string]);
    // A key that is there twice is unclear.
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) return undefined;
    const answered = pairs.filter(([key, state]) => state !== 'wait' && !NOT_ASKED.includes(key));
    return {answers: new Map(answered.map(([key, state]) => [key, state === 'true']))};
  },
};

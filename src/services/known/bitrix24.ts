import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';

interface Bitrix {
  readonly SiteButton?: {show?(): void; hide?(): void};
}

let isRequested = false;
let isGranted = false;

function button(): Bitrix['SiteButton'] {
  return (globals.BX as Bitrix | undefined)?.SiteButton;
}

/**
 * Its id is the address of its script. The button can be hidden; the tracker behind it ends only when the page is loaded
 * again.
 */
const facts: Facts = builtInService({
  label: 'Bitrix24',
  provider: 'Bitrix24',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.bitrix24.ru/about/privacy.php',
  pattern:
    /^(https:\/\/)?cdn(-ru)?\.bitrix24\.(ru|kz|by|com)\/b\d{1,12}\/crm\/(site_button\/loader_\d{1,6}_[a-z0-9]{1,16}|tag\/call\.tracker)\.js$/,
  idLooksLike:
    "the address of the widget's script, such as https://cdn-ru.bitrix24.kz/b123456/crm/site_button/loader_1_abc123.js",
  // Neither `BITRIX_SM_…` nor `BX_USER_ID`: they belong to a Bitrix CMS of the site's own.
  cookies: [
    {name: 'b24_sitebutton_hello', duration: 'untilClosed'},
    {pattern: '^b24_(?!sitebutton_hello)', duration: '≈ 1 year'},
  ],
  storage: [{pattern: '^b24[-_]'}],
  hosts: [
    'cdn-ru.bitrix24.ru',
    'cdn-ru.bitrix24.kz',
    'cdn-ru.bitrix24.by',
    'cdn.bitrix24.ru',
    'cdn.bitrix24.com',
    '*.bitrix24.ru',
    'bitrix.info',
  ],
  isResident: true,
  start({id}, {load}) {
    isGranted = true;
    if (isRequested) return button()?.show?.();
    isRequested = true;
    const path = `${id}`.replace('https://', '');
    load(`https://${path}?${Math.floor(Date.now() / 60_000)}`).then(
      () => isGranted || button()?.hide?.(),
      () => (isRequested = false),
    );
  },
  stop() {
    isGranted = false;
    button()?.hide?.();
  },
});

export default facts;

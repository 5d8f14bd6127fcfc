import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {globals} from '../window.js';

interface Bitrix {
  readonly SiteButton?: {show?(): void; hide?(): void};
}

let isLoaded = false;
let isOn = false;

function button(): Bitrix['SiteButton'] {
  return (globals.BX as Bitrix | undefined)?.SiteButton;
}

/** Its id is the loader's address. The button can be hidden, the tracker behind it ends with the page only. */
const facts: Facts = known({
  label: 'Bitrix24',
  provider: 'Bitrix24',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.bitrix24.ru/about/privacy.php',
  pattern:
    /^(https:\/\/)?cdn(-ru)?\.bitrix24\.(ru|kz|by|com)\/b\d{1,12}\/crm\/(site_button\/loader_\d{1,6}_[a-z0-9]{1,16}|tag\/call\.tracker)\.js$/,
  // Not `BITRIX_SM_…` nor `BX_USER_ID`: they belong to the site's own Bitrix CMS.
  cookies: [{name: 'b24_sitebutton_hello'}, {pattern: '^b24_(?!sitebutton_hello)'}],
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
    isOn = true;
    if (isLoaded) return button()?.show?.();
    isLoaded = true;
    const path = `${id}`.replace('https://', '');
    load(`https://${path}?${Math.floor(Date.now() / 60_000)}`).then(
      () => isOn || button()?.hide?.(),
      () => (isLoaded = false),
    );
  },
  stop() {
    isOn = false;
    button()?.hide?.();
  },
});

export default facts;

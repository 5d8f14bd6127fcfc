// The page in the frame: a small site with the printed tag, and a policy that lets nothing of anybody else load.
import {services} from './manifest.js';
import {printTag} from './print.js';
import type {State} from './state.js';

const WORDS = {
  en: {title: 'Felt and tea', text: 'Things made by hand in Kazakhstan and Kyrgyzstan.', settings: 'Cookie settings'},
  ru: {title: 'Войлок и чай', text: 'Вещи ручной работы из Казахстана и Кыргызстана.', settings: 'Настройки cookie'},
  kk: {
    title: 'Киіз бен шай',
    text: 'Қазақстан мен Қырғызстанда қолдан жасалған бұйымдар.',
    settings: 'Cookie баптаулары',
  },
  ky: {
    title: 'Кийиз жана чай',
    text: 'Казакстан менен Кыргызстанда колго жасалган буюмдар.',
    settings: 'Cookie жөндөөлөрү',
  },
};

/** Tells the playground what would be loaded now, if it could be. */
const TELL = `addEventListener('securitypolicyviolation', ({blockedURI}) => parent.postMessage({blocked: blockedURI}, '*'));`;

const STYLE = `
  :root{color-scheme:light dark} body{margin:0;font:16px/1.6 system-ui,sans-serif;background:#faf6ee;color:#2a2420}
  header,main,footer{padding:20px clamp(16px,5vw,64px)} header{font-weight:700;letter-spacing:.02em}
  h1{margin:0;font:600 clamp(28px,5vw,52px)/1.15 Georgia,'DejaVu Serif',serif} ul{display:grid;gap:16px;padding:0;list-style:none;
  grid-template-columns:repeat(auto-fill,minmax(140px,1fr))} li{border-radius:12px;background:#efe6d6} li img{width:100%;height:auto;display:block;border-radius:12px}
  iframe{width:100%;aspect-ratio:16/9;max-width:480px;border:0} a{color:#8f2f2a}
  @media(prefers-color-scheme:dark){body{background:#191614;color:#ece4d8} li{background:#2a251e} a{color:#ecbf80}}`;

export function framePage(state: State, origin: string): string {
  const words = WORDS[state.lang as keyof typeof WORDS] ?? WORDS.en;
  const policy = `default-src 'none'; script-src ${origin} 'unsafe-inline'; style-src 'unsafe-inline'; img-src ${origin}`;
  // The tag is the printed one, but for the address of the files.
  const tag = printTag({...state, folder: `${origin}/kelisim/`});
  const frames = services
    .filter(({name, isEmbed}) => isEmbed && name in state.services)
    .map(
      ({name, label}) =>
        `<iframe title="${label}" data-service="${name}" data-src="https://${name}.example/embed"></iframe>`,
    );
  const goods = ['rug', 'teapot', 'bowl', 'bag', 'tin', 'cups'].map(
    (name) => `<li><img src="${origin}/art/${name}.svg" alt="" width="400" height="400"></li>`,
  );
  return `<html lang="${state.lang.replace(/[^\w-]/g, '')}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="content-security-policy" content="${policy}">
<title>${words.title}</title><script>${TELL}</script><style>${STYLE}</style>${tag}</head>
<body><header>Dala</header><main><h1>${words.title}</h1><p>${words.text}</p><ul>${goods.join('')}</ul>${frames.join('')}</main>
<footer><a href="#" data-kelisim="preferences">${words.settings}</a></footer></body></html>`;
}

// The options in the address of the page, for the tag that follows; and the form that changes them.
const CHOICES = {
  position: ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'],
  theme: ['auto', 'light', 'dark'],
  look: ['soft', 'sharp', 'round', 'flush'],
  lang: ['en', 'kk', 'ky', 'ru', 'uz', 'ar', 'de', 'fr', 'he', 'hy', 'ja', 'ka', 'tg', 'th', 'tr', 'uk', 'zh'],
};
const query = new URLSearchParams(location.search);
const chosen = Object.fromEntries(
  Object.entries(CHOICES).map(([name, values]) => [name, values.find((each) => each === query.get(name)) ?? values[0]]),
);
const accent = /^#[\da-f]{6}$/i.exec(query.get('accent') ?? '')?.[0];
if (accent) document.documentElement.style.setProperty('--kelisim-accent', accent);

const block = document.createElement('script');
block.type = 'application/json';
block.dataset.kelisim = '';
block.textContent = JSON.stringify({
  ...chosen,
  languages: ['kk', 'ky', 'ru', 'uz', 'en'],
  controller: {name: 'Dala LLP', contact: 'privacy@dala.example'},
  policyUrl: '/privacy.en.html',
  cookieName: 'kelisim-looks',
  region: 'KZ',
  services: [
    {
      name: 'films',
      label: 'Films',
      category: 'functional',
      provider: 'Films LLP',
      country: 'KG',
      purpose: 'Plays films.',
      cookies: [{name: '_film', duration: '1 year'}],
    },
    {
      name: 'counter',
      label: 'Visitor counter',
      category: 'analytics',
      provider: 'Counter LLP',
      country: 'KZ',
      purpose: 'Counts visits.',
      cookies: [
        {name: '_visit', duration: '30 minutes'},
        {pattern: '^_visitor_', duration: '1 year'},
      ],
    },
  ],
});
document.head.append(block);

document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form');
  for (const [name, values] of Object.entries(CHOICES)) {
    const select = form.elements[name];
    for (const value of values) select.add(new Option(value, value, false, value === chosen[name]));
  }
  form.elements.accent.value = accent ?? '#2a5bd0';
  form.addEventListener('change', () => {
    // Asked again, like a first visitor.
    document.cookie = '__Host-kelisim-looks=; path=/; max-age=0; secure';
    document.cookie = 'kelisim-looks=; path=/; max-age=0';
    location.search = new URLSearchParams(new FormData(form));
  });
  const attributes = Object.entries(chosen).map(([name, value]) => `\n  data-${name}="${value}"`);
  document.querySelector('#tag').textContent = `<script src="/kelisim/kelisim.js"${attributes.join('')}></script>`;
});

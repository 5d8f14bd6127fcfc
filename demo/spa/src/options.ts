import type {Options} from 'kelisim';

/** What the visitor is asked about: a counter on the site's own server. */
export const OPTIONS: Options = {
  controller: {name: 'Dala LLP', contact: 'privacy@dala.example'},
  policyUrl: '/about',
  categories: ['analytics'],
  services: [
    {
      name: 'visits',
      label: 'Visit counter',
      category: 'analytics',
      provider: 'Dala LLP',
      country: 'KZ',
      purpose: 'Counts how often a page is read.',
      retention: 'until you clear the browser',
      storage: [{name: 'visits'}],
    },
  ],
};

import {expect, test} from 'vitest';
import {named} from '../../src/config/named.js';
import {fromObject} from '../../src/config/raw.js';
import {servicesIn} from '../../src/config/services-in.js';
import type {Category} from '../../src/consent/category.js';

const CATEGORIES = named<Category>('analytics functional advertising');

/** The services that options ask for: name, category, id. */
function asked(options: object, categories: readonly Category[] = CATEGORIES): unknown[] {
  return servicesIn(fromObject(options), categories).map(({name, category, id}) => [name, category, id]);
}

test('an entry adds to the one before of its name, so that a second counter runs nowhere else than the first', () => {
  const services = [
    {name: 'google-ads', id: 'AW-1', match: '/checkout/*', sale: true},
    {name: 'google-ads', id: 'AW-2'},
  ];
  expect(servicesIn({services}, CATEGORIES)).toEqual([
    {name: 'google-ads', id: 'AW-2', match: '/checkout/*', sale: true, category: 'advertising'},
  ]);
});

test.each<[string, object, unknown[]]>([
  ['an option', {yandexMetrika: '1'}, [['yandex-metrika', 'analytics', '1']]],
  ['an option in kebab-case', {'yandex-metrika': '1'}, [['yandex-metrika', 'analytics', '1']]],
  ['an attribute without a value', {yandexMetrika: ''}, [['yandex-metrika', 'analytics', '']]],
  ['the list', {services: [{name: 'meta-pixel', id: '12345'}]}, [['meta-pixel', 'advertising', '12345']]],
  ['a name in the list', {services: ['youtube']}, [['youtube', 'functional', undefined]]],
  [
    'names with spaces between them',
    {services: 'youtube vimeo'},
    [
      ['youtube', 'functional', undefined],
      ['vimeo', 'functional', undefined],
    ],
  ],
  [
    'a container, which serves two categories',
    {googleTagManager: 'GTM-1'},
    [['google-tag-manager', 'analytics advertising', 'GTM-1']],
  ],
  [
    'a container that the site has put in one category',
    {services: [{name: 'google-tag-manager', category: 'advertising'}]},
    [['google-tag-manager', 'advertising', undefined]],
  ],
  [
    'both, with a category in the list',
    {'google-analytics': 'G-1', services: [{name: 'google-analytics', category: 'functional'}]},
    [['google-analytics', 'functional', 'G-1']],
  ],
  [
    'both, with an id in each: the list counts',
    {googleAnalytics: 'G-1', services: [{name: 'google-analytics', id: 'G-2'}]},
    [['google-analytics', 'analytics', 'G-2']],
  ],
  [
    'the list twice: the later entry counts',
    {
      services: [
        {name: 'meta-pixel', id: '1'},
        {name: 'meta-pixel', id: '2'},
      ],
    },
    [['meta-pixel', 'advertising', '2']],
  ],
  [
    "an option, beside the site's own service",
    {services: [{name: 'acme', category: 'analytics'}], jivo: 'abcdefgh'},
    [
      ['jivo', 'functional', 'abcdefgh'],
      ['acme', 'analytics', undefined],
    ],
  ],
  [
    'names like those of objects',
    {services: [{name: 'constructor', category: 'analytics'}]},
    [['constructor', 'analytics', undefined]],
  ],
])('a service is asked for by %s', (_, options, expected) => {
  expect(asked(options)).toEqual(expected);
});

test.each<[string, object]>([
  ['whose option is undefined', {yandexMetrika: undefined}],
  ['under necessary, though it is a known tracker', {services: [{name: 'hotjar', category: 'necessary', id: '1'}]}],
  [
    'under necessary in the list, asked for by option',
    {hotjar: '1', services: [{name: 'hotjar', category: 'necessary'}]},
  ],
  ['in an unknown category', {services: [{name: 'hotjar', category: 'typo', id: '1'}]}],
  ['without a category, unless it is built in', {services: ['acme']}],
  ['with a name of a category', {services: [{name: 'analytics', category: 'functional'}]}],
  ['with the name necessary', {services: [{name: 'necessary', category: 'functional'}]}],
  ['with names that objects have', {constructor: '1', toString: '2', services: [{name: 'constructor'}]}],
])('a service is left out %s', (_, options) => {
  expect(asked(options)).toEqual([]);
});

test('a service whose usual category the site does not have is left out, unless the site moves it', () => {
  const analytics = named<Category>('analytics');
  expect(asked({metaPixel: '12345'}, analytics)).toEqual([]);
  const moved = {metaPixel: '12345', services: [{name: 'meta-pixel', category: 'analytics'}]};
  expect(asked(moved, analytics)).toEqual([['meta-pixel', 'analytics', '12345']]);
});

test('what else the site says of a service is kept', () => {
  const [service] = servicesIn(
    fromObject({services: [{name: 'hotjar', 'policy-url': '/p', label: 'Replay'}]}),
    CATEGORIES,
  );
  expect(service).toEqual({name: 'hotjar', category: 'analytics', policyUrl: '/p', label: 'Replay'});
});

test('a container is in those of its categories that the site has', () => {
  const found = (names: string): unknown[] => asked({googleTagManager: 'GTM-1'}, named<Category>(names));
  expect(found('functional advertising')).toEqual([['google-tag-manager', 'advertising', 'GTM-1']]);
  expect(found('functional')).toEqual([]);
});

test.each(['analytics advertising', 'analytics necessary', 'necessary analytics', 'analytics other'])(
  'a service that the site puts in "%s" is left out',
  (category) => {
    expect(
      asked({
        services: [
          {name: 'google-tag-manager', category},
          {name: 'acme', category},
        ],
      }),
    ).toEqual([]);
  },
);

import {afterEach, expect, test} from 'vitest';
import {dropDenied, layerOf} from '../../src/services/data-layer.js';
import {closeLayer, openLayer} from '../../src/services/ecommerce-layer.js';
import {globals} from '../../src/services/globals.js';
import {idsOf} from '../../src/services/ids.js';

const NEWS = (...granted: string[]): object => ({event: 'kelisim_update', granted});
const PAGE = (...granted: string[]): object => ({event: 'kelisim_page', granted});
const ORDER = {event: 'order'};
const DEAL = {ecommerce: {id: 1}};
const EVENT = ['event', 'order'];
const ASKER = {name: 'google-analytics', isGrantedFromStart: false};

afterEach(() => {
  closeLayer();
  delete globals.dataLayer;
});

test.each<[string, unknown[], boolean, unknown[]]>([
  ['before any decision', [ORDER, DEAL, EVENT, NEWS('google-analytics')], false, [NEWS('google-analytics')]],
  ['after the grant', [NEWS('google-analytics'), ORDER, EVENT], false, [NEWS('google-analytics'), ORDER, EVENT]],
  ['of another service', [NEWS('google-ads'), ORDER], false, [NEWS('google-ads')]],
  [
    'before a withdrawal',
    [NEWS('google-analytics'), ORDER, NEWS(), EVENT, NEWS('google-analytics'), DEAL],
    false,
    [NEWS('google-analytics'), NEWS(), NEWS('google-analytics'), DEAL],
  ],
  [
    'where the consent is older than the page',
    [ORDER, NEWS('google-analytics'), EVENT],
    true,
    [ORDER, NEWS('google-analytics'), EVENT],
  ],
  [
    'after the choice was read, before anybody could judge the page',
    [NEWS(), ORDER, PAGE('google-analytics'), EVENT],
    true,
    [NEWS(), ORDER, PAGE('google-analytics'), EVENT],
  ],
  [
    'on a page of other services',
    [NEWS(), ORDER, PAGE(), EVENT, PAGE('google-analytics'), DEAL],
    true,
    [NEWS(), PAGE(), PAGE('google-analytics'), DEAL],
  ],
  ['where Google is told nothing', [ORDER, EVENT], false, []],
  [
    'that says nothing by itself',
    [['set', 'a', 1], {page: 'home'}, null, 'x'],
    false,
    [['set', 'a', 1], {page: 'home'}, null, 'x'],
  ],
])('an entry %s is kept or dropped, in place', (_, entries, isGrantedFromStart, kept) => {
  const layer = [...entries];
  dropDenied(layer, {...ASKER, isGrantedFromStart});
  expect(layer).toEqual(kept);
});

test('an element under the name of a data layer is none', () => {
  globals.dataLayer = {nodeName: 'IMG'};
  expect(layerOf('dataLayer')).toEqual([]);
});

test('a layer of its own has each order once, whatever is started again', () => {
  const deal = (id: number): object => ({ecommerce: {id}});
  const layer = layerOf('dataLayer');
  const own = (): unknown => globals.kelisimEcommerce;
  layer.push(deal(0), NEWS('google-analytics'), deal(1), ORDER);
  expect([openLayer('dataLayer', ASKER), own()]).toEqual(['kelisimEcommerce', [deal(1)]]);
  layer.push(deal(2), ORDER);
  expect(own()).toEqual([deal(1), deal(2)]);
  closeLayer();
  layer.push(NEWS(), deal(3));
  expect(own()).toEqual([]);
  layer.push(NEWS('google-analytics'), deal(4));
  openLayer('dataLayer', ASKER);
  layer.push(deal(5));
  expect(own()).toEqual([deal(4), deal(5)]);
});

test.each([
  ['111', ['111']],
  [111, ['111']],
  ['111 222', ['111', '222']],
  [' 111, 222,', ['111', '222']],
  [undefined, []],
])('the ids in %j are %j', (id, ids) => {
  expect(idsOf({id})).toEqual(ids);
});

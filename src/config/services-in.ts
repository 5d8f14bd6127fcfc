import {NECESSARY, type Category} from '../consent/category.js';
import type {Service} from '../consent/service.js';
import {serviceOfOption, usualCategory} from '../services/catalogue.js';
import {listed, named} from './named.js';
import type {RawOptions} from './raw.js';

/** A service as the site wrote it: a built-in one needs no category. */
type GivenService = {-readonly [Key in keyof Service]?: Service[Key]} & Pick<Service, 'name'>;

/**
 * The services that the options ask for: by the list, or a built-in one by an option of its name
 * (`yandex-metrika="12345678"`), to which the list may add details, in one entry or several. A service that cannot be
 * placed in a known category is left out, so it never runs. A built-in one is not necessary, whatever the site says.
 */
export function servicesIn(raw: RawOptions, categories: readonly Category[]): readonly Service[] {
  const places = [NECESSARY, ...categories.map(({name}) => name)];
  function isPlaced(service: GivenService): service is Service {
    const {name, category} = service;
    const usual = usualCategory(name);
    const wanted = category ? [category] : (usual ?? '').split(' ');
    service.category = wanted.filter((each) => places.includes(each)).join(' ');
    // No service has the name of a category.
    return service.category > '' && !(usual && category === NECESSARY) && !places.includes(name);
  }

  return named<GivenService>([...byOption(raw), ...listed(raw.services ?? [])]).filter(isPlaced);
}

/** Built-in services by options of their names. An option that is undefined is one left out. */
function byOption(raw: RawOptions): GivenService[] {
  return Object.entries(raw).flatMap(([key, id]) => {
    const name = serviceOfOption(key);
    return name && id !== undefined ? [{name, id}] : [];
  });
}

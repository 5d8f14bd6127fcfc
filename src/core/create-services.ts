import type {Config} from '../config/config.js';
import type {Consent} from '../consent/consent.js';
import {usualCategory} from '../services/catalogue.js';
import type {Connections, Services} from './contract.js';
import {dropWaiting, putStandIns} from './stand-ins.js';

/** What runs the built-in services is fetched where one is granted or shown. */
export function createServices(config: Config, {has}: Consent, {here, connect}: Connections): Services {
  const {services} = config;
  putStandIns(config);
  const builtIn = services.filter(({name}) => usualCategory(name));

  return {
    drop: dropWaiting,
    get all() {
      return here.services?.all ?? services;
    },
    async start() {
      if (builtIn.some(({name}) => has(name))) (await connect('services'))?.start();
    },
    async fetch(name) {
      if (builtIn[0]) await (await connect('services'))?.fetch(name);
    },
  };
}

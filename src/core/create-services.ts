import {usualCategory} from '../services/catalogue.js';
import type {Core, Services} from './contract.js';

/** What runs the built-in services is fetched where the site has one, and where markup names one. */
export function createServices({config: {services}, here, connect}: Core): Services {
  const hasBuiltIn = services.some(({name}) => usualCategory(name));
  // Though nothing may be granted, and before a page that is loaded ahead is seen: pages call vendors without asking
  // whether they are there.
  if (hasBuiltIn) void connect('services');

  return {
    get all() {
      return here.services?.all ?? services;
    },
    async start() {
      if (hasBuiltIn) (await connect('services'))?.start();
    },
    async fetch(name) {
      if (hasBuiltIn || usualCategory(`${name}`)) await (await connect('services'))?.fetch(name);
    },
  };
}

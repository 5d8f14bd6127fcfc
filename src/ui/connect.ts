import type {Connect} from '../stage.js';
import {defineInterface} from './interface.js';
import {Presenter} from './presenter.js';

/** The interface, as the core gets it. */
export const connect: Connect = (core) => {
  defineInterface(core.config.tag);
  return new Presenter(core);
};

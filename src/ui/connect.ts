import {html, nothing, render} from 'lit/html.js';
import type {Connect} from '../stage.js';
import {defineInterface} from './interface.js';
import {receiveLit, type Lit} from './lit.js';
import {Presenter} from './presenter.js';

/** The interface, as the core gets it. */
export const connect: Connect = (core) => {
  const lit: Lit = {html, nothing, render};
  receiveLit(lit);
  defineInterface(core.config.tag);
  return new Presenter(core, lit);
};

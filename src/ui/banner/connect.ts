import {html, nothing, render} from 'lit/html.js';
import type {Connect} from '../../core/contract.js';
import {defineInterface} from './define.js';
import {receiveLit, type Lit} from '../shared/lit.js';
import {Presenter} from './presenter.js';

/** The interface, as the core gets it. */
export const connect: Connect = (core) => {
  const lit: Lit = {html, nothing, render};
  receiveLit(lit);
  defineInterface(core.config.tag);
  return new Presenter(core, lit);
};

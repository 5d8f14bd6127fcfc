import type {Peer} from './peer.js';
import {c15t} from './peers/c15t.js';
import {cookiebot} from './peers/cookiebot.js';
import {cookieyes} from './peers/cookieyes.js';
import {klaro} from './peers/klaro.js';
import {osano} from './peers/osano.js';
import {tarteaucitron} from './peers/tarteaucitron.js';
import {vanillaCookieconsent} from './peers/vanilla-cookieconsent.js';

/** The libraries that a site can move from, as the option `migrate` names them. */
export const PEERS: ReadonlyMap<string, Peer> = new Map(
  Object.entries({
    'vanilla-cookieconsent': vanillaCookieconsent,
    klaro,
    tarteaucitron,
    osano,
    c15t,
    cookieyes,
    cookiebot,
  }),
);

import {decodedRecord} from './decoded-record.js';
import {gatedMarkup} from './gated-markup.js';
import type {Inspected} from './inspected.js';
import {limits} from './limits.js';
import {measuredLook} from './measured-look.js';
import {releases} from './releases.js';
import {requests} from './requests.js';
import type {Section} from './section.js';
import {sentSignals} from './sent-signals.js';
import {traces} from './traces.js';

/** Everything that there is to say of the page now. */
export async function findSections(inspected: Inspected): Promise<readonly Section[]> {
  return [
    gatedMarkup(inspected),
    releases(inspected),
    requests(inspected),
    await traces(inspected),
    decodedRecord(inspected),
    sentSignals(inspected),
    measuredLook(inspected),
    limits(inspected),
  ];
}

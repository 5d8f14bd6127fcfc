import type {BringOther} from '../core/parts.js';
import {bringByName} from '../core/bring-by-name.js';
import {filesOf} from './with-brought.js';

/** Brings any language or built-in service that is named: by the module that an app could have imported. */
export const bringNamed: BringOther = async (file) => {
  const found = await bringByName(file);
  return filesOf([found])[file]?.() ?? found;
};

import type {Core} from '../../stage.js';

/** Stands in for frames that are held (REQUIREMENTS L24). */
export interface Placeholders {
  /** Puts a stand-in where a held frame is. */
  put(frame: HTMLIFrameElement): void;
  /** Takes it away: the frame loads, or is gone. */
  take(frame: HTMLIFrameElement): void;
}

/**
 * @param showOnce - lets one frame load until the next decision, without a record
 */
export type ConnectPlaceholders = (core: Core, showOnce: (frame: HTMLIFrameElement) => void) => Placeholders;

export const connectPlaceholders: ConnectPlaceholders = () => ({put() {}, take() {}});

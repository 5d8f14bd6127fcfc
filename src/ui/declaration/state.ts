import type {Config} from '../../config/config.js';
import type {Service} from '../../consent/service.js';
import type {Words} from './words.js';

/** What a declaration is handed. A new object whenever something changed: values go down, wishes go up. */
export interface DeclarationState {
  readonly config: Config;
  readonly services: readonly Service[];
  readonly words: Words;
  /** When the visitor decided, in seconds since 1970 (UTC). */
  readonly decided: number | undefined;
  /** Names of the categories still to be decided. */
  readonly undecided: readonly string[];
  has(name: string): boolean;
  showPreferences(): void;
  /** Refuses a service that runs before an answer. */
  object(service: string): void;
  /** Draws the record of the choice. */
  showRecord(place: HTMLElement): void;
}

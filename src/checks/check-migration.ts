import type {Config} from '../config/config.js';
import {registry} from '../dom/registry.js';

/**
 * Says that nothing was taken over: `createConsent()` answers at once, and what takes over has to come before. With a script
 * tag the option is enough.
 */
export function* problemsOfMigration({given}: Pick<Config, 'given'>): Generator<string> {
  const isByTag = 'kelisim-options' in registry;
  if (given.migrate && !isByTag && !registry.isMoving)
    yield 'The option migrate does nothing in createConsent(), so everybody is asked. Call takeOver() of "kelisim/migration" before it. (migrate-in-app)';
}

import type {Config} from '../../config/config.js';
import type {Service} from '../../consent/service.js';

/** The library itself: what it stores is the choice and, where records are sent, the newest and what waits. */
export function ownService({cookieName, cookieDomain, expires, controller, endpoint}: Config): Service {
  // As cookie/choice-names.ts names it.
  const isStrong = location.protocol === 'https:' && !cookieDomain;
  return {
    name: 'kelisim',
    label: 'Kelisim',
    category: 'necessary',
    provider: controller.name || location.hostname,
    purpose: 'choice',
    cookies: [{name: isStrong ? `__Host-${cookieName}` : cookieName, duration: `${expires} days`}],
    ...(endpoint && {
      storage: [
        'kelisim',
        `kelisim:${cookieName}:*`,
        `kelisim-record:${cookieName}`,
        `kelisim-chain:${cookieName}`,
      ].map((name) => ({name})),
    }),
  };
}

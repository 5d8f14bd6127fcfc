/** The page's own ways to the settings, as far as anybody can see them. */
export const OPENER = ':is([data-kelisim="preferences"],[onclick*="showPreferences"]):not([hidden],[hidden] *)';

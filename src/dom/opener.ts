/** The page's own ways to the settings, as far as anybody can see them. */
export const OPENER = '[data-kelisim="preferences"]:not(kelisim-button,[hidden],[hidden] *)';

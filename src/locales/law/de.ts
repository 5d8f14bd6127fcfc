/** German. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ihre Datenschutzauswahl',
  optOut: 'Meine Daten nicht verkaufen oder weitergeben',
  optedOut: 'Ihre Daten werden nicht verkauft oder weitergegeben.',
  notOptedOut: 'Ihre Daten können verkauft oder weitergegeben werden.',
  whatIsNew: 'Das ist neu',
  covers: 'Ihre Auswahl gilt auch für: {names}.',
  closeAndReject: 'Schließen, ohne zuzustimmen',
  closing: '× schließt dies ohne Zustimmung: Außer den notwendigen werden keine Cookies verwendet.',
  exempt: 'Läuft ohne Einwilligung, wie das Recht hier erlaubt: {names}. Sie können es ablehnen.',
};

export default texts;

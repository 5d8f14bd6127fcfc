/** Greek. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Οι επιλογές απορρήτου σας',
  optOut: 'Μην πουλάτε ή μοιράζεστε τα δεδομένα μου',
  optedOut: 'Τα δεδομένα σας δεν πωλούνται ούτε κοινοποιούνται.',
  notOptedOut: 'Τα δεδομένα σας μπορεί να πωληθούν ή να κοινοποιηθούν.',
  whatIsNew: 'Τι νέο υπάρχει',
  covers: 'Η επιλογή σας ισχύει και για: {names}.',
  closeAndReject: 'Κλείσιμο χωρίς αποδοχή',
  closing: 'Το × το κλείνει χωρίς αποδοχή: εκτός από τα απαραίτητα, δεν χρησιμοποιούνται cookies.',
  exempt: 'Λειτουργεί χωρίς συγκατάθεση, όπως επιτρέπει εδώ ο νόμος: {names}. Μπορείτε να το απορρίψετε.',
};

export default texts;

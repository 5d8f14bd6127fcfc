/** Greek. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies στον ιστότοπο {site}',
  intro: '{controller}: χρησιμοποιούμε cookies, χωρίς τα οποία ο ιστότοπος δεν λειτουργεί.',
  ask: 'Με την άδειά σας χρησιμοποιούμε cookies και για {purposes}.',
  askPartners: 'Με την άδειά σας, εμείς και οι συνεργάτες μας ({vendors}) χρησιμοποιούμε cookies και για {purposes}.',
  abroad: 'Μέρος αυτών των δεδομένων στέλνεται στο εξωτερικό.',
  refuse:
    'Μπορείτε να αρνηθείτε – ο ιστότοπος θα λειτουργεί – και να αλλάξετε την επιλογή σας όποτε θέλετε στις «{settings|Ρυθμίσεις cookies}».',
  purposeAnalytics: 'να μετράμε τις επισκέψεις',
  purposeFunctional: 'να θυμόμαστε τις ρυθμίσεις σας',
  purposeAdvertising: 'να δείχνουμε διαφημίσεις',
  enumeration: '{1}, {2} και {3}',
  acceptAll: 'Αποδοχή όλων',
  rejectAll: 'Απόρριψη όλων',
  choose: 'Επιλογή',
  policy: 'Πολιτική απορρήτου',
  policyVersion: 'Πολιτική απορρήτου (έκδοση {version}, {date})',
  gpc: 'Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μην πουλούν ή μοιράζονται τα δεδομένα σας. Το απενεργοποιήσαμε.',
  language: 'Γλώσσα',
};

export default texts;

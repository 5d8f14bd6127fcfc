/** French. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Enregistrer mon choix',
  close: 'Fermer sans rien changer',
  withdraw: 'Retirer mon consentement',
  settings: 'Paramètres des cookies',
  necessary: 'Strictement nécessaires',
  necessaryText: 'Servent à ouvrir les pages, à vous garder connecté, à protéger le site et à mémoriser ce choix.',
  alwaysOn: 'Toujours actifs',
  analytics: 'Mesure d’audience',
  analyticsText:
    'Comptent les visites et nous montrent quelles pages fonctionnent. Servent aussi à trouver les erreurs et à tester des nouveautés.',
  functional: 'Fonctionnels',
  functionalText: 'Mémorisent des réglages comme la langue et la région.',
  advertising: 'Publicité',
  advertisingText:
    'Affichent de la publicité selon vos centres d’intérêt et la mesurent. Des partenaires publicitaires reçoivent les données.',
  list: 'Liste des cookies',
  isNew: 'Nouveau',
  saved: 'Enregistré. Vous pouvez le modifier avec le lien « {settings|Paramètres des cookies} ».',
  withdrawn:
    'Consentement retiré. Les cookies de ces services ont été supprimés de ce site ; ceux des domaines d’autres entreprises peuvent être supprimés dans les réglages du navigateur.',
  stillRunning: 'Certains de ces services restent actifs jusqu’au rechargement de la page.',
  reload: 'Recharger la page',
  hide: 'Masquer ce message',
  embed: 'Ce contenu est fourni par {provider}. L’afficher y envoie des données.',
  showOnce: 'Afficher une fois',
  showAlways: 'Toujours afficher',
  service: 'Service',
  provider: 'Fournisseur',
  purpose: 'But',
  country: 'Pays',
  stores: 'Enregistre',
  duration: 'Durée de conservation',
  choice: 'Votre choix',
  granted: 'Autorisé',
  denied: 'Refusé',
  undecided: 'Pas encore décidé',
  change: 'Modifier',
  untilClosed: 'jusqu’à la fermeture du navigateur',
  untilErased: 'jusqu’à l’effacement',
  access: 'Destinataire des données : {provider}.',
  forStatistics: 'Compte les visites et montre comment les pages sont utilisées.',
  forStatisticsWithAds:
    'Compte les visites et montre comment les pages sont utilisées. Selon les réglages du compteur, il peut aussi charger de la publicité.',
  forReplay: 'Enregistre comment les pages sont utilisées : clics, défilement et mouvements du pointeur.',
  forTags: 'Charge d’autres services de ce site.',
  forAds: 'Affiche de la publicité et mesure ses effets.',
  forChat: 'Permet d’écrire à l’entreprise.',
  forCalls: 'Détermine quelle publicité a mené à un appel ou à une commande.',
  forCustomers: 'Reconnaît les clients et choisit ce qui leur est proposé.',
  forVideo: 'Lit des vidéos.',
  forMaps: 'Affiche des cartes.',
};

export default texts;

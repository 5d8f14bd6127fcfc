import type {PurposeState} from '../consent/proof-record.js';
import type {LinkedData} from '../core/contract.js';

const STATUS: Readonly<Record<PurposeState, string>> = {
  granted: 'dpv:ConsentGiven',
  denied: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
};

/**
 * A record in JSON-LD, in the words of the Data Privacy Vocabulary as its guide maps them to ISO/IEC TS 27560. It says what
 * the record says: the list of personal data and how long it is kept is in the site's policy, which is its notice.
 * @see https://w3c.github.io/dpv/guides/consent-27560
 */
export const linkedData: LinkedData = (record) => {
  const {controller, notice, purposes, services, time, validUntil, mode, source} = record;
  const [first] = purposes;

  function process({category, state}: (typeof purposes)[number]): object {
    const recipients = services.filter((service) => service.category === category || service.name === category);
    return {
      '@type': 'dpv:Process',
      'dpv:hasPurpose': {'@type': 'dpv:Purpose', 'dct:title': category},
      'dpv:hasDataController': {'@id': '#controller'},
      'dpv:hasLegalBasis': {'@id': mode === 'opt-in' ? 'dpv:Consent' : 'dpv:LegitimateInterest'},
      'dpv:hasRecipient': recipients.map(({name, provider, country}) => ({
        '@type': 'dpv:ThirdParty',
        'dpv:hasName': provider ?? name,
        'dct:title': name,
        'dpv:hasCountry': country,
      })),
      'dpv:hasConsentStatus': {
        '@type': STATUS[state],
        'dpv:isIndicatedAtTime': {'@type': 'xsd:dateTime', '@value': time},
        'dpv:hasIndicationMethod': source,
        'dpv:isIndicatedBy': {'@id': 'dpv:DataSubject'},
        'dpv:hasDuration': {
          '@type': 'dpv:UntilTimeDuration',
          'rdf:value': {'@type': 'xsd:dateTime', '@value': validUntil},
        },
      },
    };
  }

  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      dct: 'http://purl.org/dc/terms/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': first ? ['dpv:ConsentRecord', 'dpv:ConsentReceipt'] : 'dpv:ConsentRecord',
    'dct:conformsTo': 'ISO/IEC TS 27560:2023',
    'dct:hasVersion': record.schema,
    'dpv:hasIdentifier': record.id,
    'dct:replaces': record.previousId ?? undefined,
    'dpv:hasDataSubject': {'@type': 'dpv:DataSubject'},
    'dpv:hasDataController': {
      '@id': '#controller',
      '@type': 'dpv:DataController',
      'dpv:hasName': controller.name,
      'dpv:hasIdentifier': [controller.id, controller.registration].filter(Boolean),
      'dpv:hasAddress': controller.address,
      'dpv:hasContact': controller.contact,
    },
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dpv:hasLocation': notice.url,
      'dct:hasVersion': notice.version,
      'dct:date': notice.date,
      'dct:language': notice.language,
      'dpv:hasIdentifier': notice.textHash,
    },
    'dpv:hasJurisdiction': record.region ?? undefined,
    'dpv:hasProcess': purposes.map(process),
    'dct:creator': `kelisim ${record.library}`,
  };
};

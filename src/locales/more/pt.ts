/** Portuguese. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Guardar a escolha',
  close: 'Fechar sem alterar',
  withdraw: 'Retirar consentimento',
  settings: 'Definições de cookies',
  necessary: 'Estritamente necessários',
  necessaryText: 'Necessários para abrir páginas, manter a sessão, proteger o site e memorizar esta escolha.',
  alwaysOn: 'Sempre ativos',
  analytics: 'Estatísticos',
  analyticsText:
    'Contam visitas e mostram-nos que páginas funcionam. Servem também para encontrar erros e testar novas funções.',
  functional: 'Funcionais',
  functionalText: 'Memorizam definições como a língua e a região.',
  advertising: 'Publicitários',
  advertisingText:
    'Mostram anúncios de acordo com os seus interesses e medem-nos. Os dados vão para parceiros de publicidade.',
  list: 'Lista de cookies',
  isNew: 'Novo',
  saved: 'Guardado. Pode mudar a escolha em “{settings|Definições de cookies}”.',
  withdrawn:
    'Consentimento retirado. Os cookies destes serviços foram removidos deste site; os cookies nos domínios de outras empresas podem ser removidos nas definições do navegador.',
  stillRunning: 'Alguns destes serviços continuam ativos até a página ser recarregada.',
  reload: 'Recarregar a página',
  hide: 'Ocultar a mensagem',
  embed: 'Este conteúdo é fornecido por {provider}. Ao mostrá-lo, são enviados dados para lá.',
  showOnce: 'Mostrar uma vez',
  showAlways: 'Mostrar sempre',
  service: 'Serviço',
  provider: 'Fornecedor',
  purpose: 'Finalidade',
  country: 'País',
  stores: 'O que guarda',
  duration: 'Duração',
  choice: 'A sua escolha',
  granted: 'Permitido',
  denied: 'Recusado',
  undecided: 'Ainda não decidido',
  change: 'Alterar',
  untilClosed: 'até fechar o navegador',
  untilErased: 'até ser apagado',
  access: 'Recebe os dados: {provider}.',
  forStatistics: 'Conta visitas e mostra como as páginas são usadas.',
  forStatisticsWithAds:
    'Conta visitas e mostra como as páginas são usadas. As definições do contador podem fazê-lo carregar também publicidade.',
  forReplay: 'Regista como as páginas são usadas: cliques, deslocação e movimentos do ponteiro.',
  forTags: 'Carrega outros serviços deste site.',
  forAds: 'Mostra publicidade e mede os seus resultados.',
  forChat: 'Permite escrever à empresa.',
  forCalls: 'Descobre que publicidade levou a uma chamada ou encomenda.',
  forCustomers: 'Reconhece clientes e escolhe o que lhes é proposto.',
  forVideo: 'Reproduz vídeos.',
  forMaps: 'Mostra mapas.',
};

export default texts;

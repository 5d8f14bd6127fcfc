import {kelisim, useConsent} from 'kelisim/vue';
import {createSSRApp, h} from 'vue';

const OPTIONS = {controller: 'Dala LLP', policyUrl: '/privacy', categories: ['analytics']};

const App = {
  setup() {
    const {consent, granted} = useConsent();
    const isCounted = granted('analytics');
    return () =>
      h('main', [
        h('output', `${consent.value.status}, ${isCounted.value ? 'counted' : 'not counted'}`),
        isCounted.value ? h('p', 'Counter') : h('p', 'No counter'),
      ]);
  },
};

export function createApp() {
  return createSSRApp(App).use(kelisim, OPTIONS);
}

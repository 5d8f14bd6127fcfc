import {createApp, Fragment, h, ref} from 'vue';

const Held = {
  props: ['n'],
  setup({n}) {
    const words = ref([]);
    window.addWords = () => words.value.push('more');
    const held = (rest, code) => h('script', {type: 'text/plain', 'data-category': 'analytics', ...rest}, code);
    return () => [
      ...words.value.map((word, index) => h('i', {key: index}, word)),
      held({key: 'inline'}, `(window.__log ??= []).push('inline ${n}')`),
      held({key: 'source', 'data-src': `https://${window.third}/js?n=source${n}`}),
      h('template', {key: 'template', 'data-category': 'analytics', innerHTML: '<b>From a template</b>'}),
      h('iframe', {
        key: 'frame',
        title: 'Map',
        'data-category': 'analytics',
        'data-src': `https://${window.third}/frame?n=frame${n}`,
      }),
      h('p', {key: 'words'}, 'Counted page'),
      held({key: 'last'}, `(window.__log ??= []).push('last ${n}')`),
    ];
  },
};

const visit = ref(1);
window.goTo = (to) => (visit.value = to);
createApp(() =>
  h('main', [visit.value ? h(Held, {key: visit.value, n: visit.value}) : h(Fragment, [h('p', 'Other page')])]),
).mount('#app');

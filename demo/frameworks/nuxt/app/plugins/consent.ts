import {kelisim} from 'kelisim/vue';

export default defineNuxtPlugin((nuxtApp) => {
  // Until then Vue takes over what the server rendered.
  const ready = new Promise<unknown>((resolve) => nuxtApp.hook('app:suspense:resolve', resolve));
  nuxtApp.vueApp.use(
    kelisim,
    {
      controller: {name: 'Dala LLP'},
      policyUrl: '/privacy',
      categories: ['analytics', 'functional'],
    },
    ready,
  );
});

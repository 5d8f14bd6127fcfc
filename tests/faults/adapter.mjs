// @ts-nocheck: what it imports is there once the cases are copied beside it.
// Kelisim for the fault cases kept beside this repository. Their adapter speaks the public contract; two things differ.
const {default: kelisim} = await import('./adapters/kelisim.mjs');

export default {
  ...kelisim,
  // Two cases hand this to document.querySelector, which cannot step into a shadow root.
  bannerSelector: 'kelisim-banner',
  // Built-in services are not there yet: the case about theirs does not apply.
  features: kelisim.features.filter((feature) => feature !== 'metrika'),
};

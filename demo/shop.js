// The basket counts in memory only: before a choice this site stores nothing.
const basket = document.querySelector('[data-basket]');

for (const button of document.querySelectorAll('[data-buy]')) {
  button.addEventListener('click', () => {
    basket.textContent = String(Number(basket.textContent) + 1);
    // A tracker that was never released does not exist, so a page asks before it calls one.
    window.posthog?.capture?.('add_to_basket', {product: button.dataset.buy});
    window.mixpanel?.track?.('Add to basket', {product: button.dataset.buy});
  });
}

import {html, render} from 'lit';
import {expect, test} from 'vitest';

test('Lit runs as it ships: the production build warns of nothing', () => {
  render(html`<p>Hello</p>`, document.body);
  expect(document.body.querySelector('p')?.textContent).toBe('Hello');
  expect('litIssuedWarnings' in globalThis).toBe(false);
});

import {mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';

const APP = `
import {html, LitElement} from 'lit';
import {createConsent} from 'kelisim';

customElements.define('app-root', class extends LitElement { render() { return html\`<h1>Tea</h1>\`; } });
createConsent({controller: 'Dala LLP', policyUrl: '/privacy'});
`;

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
  symlinkSync(join(ROOT, 'node_modules/vite'), join(consumer.folder, 'node_modules/vite'));
  mkdirSync(join(consumer.folder, 'src'));
  consumer.write('src/app.js', APP);
  consumer.write('index.html', '<!doctype html><app-root></app-root><script type="module" src="/src/app.js"></script>');
  const {ok, text} = await consumer.run([...command('vite'), 'build']);
  if (!ok) throw new Error(text);
});
afterAll(() => consumer.remove());

/** How often something stands in the files of the app. */
function count(mark: string): number {
  const folder = join(consumer.folder, 'dist/assets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8').split(mark).length - 1)
    .reduce((a, b) => a + b, 0);
}

test.each(['lit-html', 'lit-element', 'reactive-element'])('an app that uses Lit itself gets one %s', (name) => {
  // Each of the three leaves its version under such a name, to tell when it is there twice.
  const marks = {
    'lit-html': 'litHtmlVersions',
    'lit-element': 'litElementVersions',
    'reactive-element': 'reactiveElementVersions',
  };
  expect(count(`${marks[name as keyof typeof marks]}??=`)).toBe(1);
});

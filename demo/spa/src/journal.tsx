import type {ReactNode} from 'react';

const TEAS = [
  {name: 'Tash-Rabat', note: 'Smoky, for long evenings.'},
  {name: 'Sary-Jaz', note: 'Sea buckthorn and honey.'},
  {name: 'Kordai', note: 'Green, with mountain mint.'},
];

/** The first route. Its counter is held until the visitor allows analytics. */
export function Journal(): ReactNode {
  return (
    <article>
      <h1>This week’s teas</h1>
      <ul>
        {TEAS.map(({name, note}) => (
          <li key={name}>
            <b>{name}</b> {note}
          </li>
        ))}
      </ul>
      <script type="text/plain" data-category="analytics" data-src="/visits.js" />
    </article>
  );
}

import {headScripts} from 'kelisim/server';
import Link from 'next/link';
import type {ReactNode} from 'react';
import {Consent} from '../components/consent';
import {State} from '../components/state';

export const metadata = {title: 'Dala tea', icons: 'data:,'};

// Google is denied before anything of the page runs. The app itself starts consent.
const [deny] = headScripts({}, {src: false});

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <head>
        <script dangerouslySetInnerHTML={{__html: deny?.text ?? ''}} />
      </head>
      <body>
        <Consent>
          <nav>
            <Link href="/">Home</Link> <Link href="/reading">Reading</Link>
          </nav>
          <main>{children}</main>
          <footer>
            <State />
            <button type="button" data-kelisim="preferences">
              Cookie settings
            </button>
          </footer>
          <script type="text/plain" data-category="analytics" data-src="/visits.js" />
        </Consent>
      </body>
    </html>
  );
}

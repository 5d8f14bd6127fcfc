import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

function Held({third, n}) {
  const [words, setWords] = useState([]);
  window.addWords = () => setWords((before) => [...before, 'more']);
  return (
    <>
      {words.map((word, index) => (
        <i key={index}>{word}</i>
      ))}
      <script
        type="text/plain"
        data-category="analytics"
        dangerouslySetInnerHTML={{__html: `(window.__log ??= []).push('inline ${n}')`}}
      />
      <script type="text/plain" data-category="analytics" data-src={`https://${third}/js?n=source${n}`} />
      <template data-category="analytics" dangerouslySetInnerHTML={{__html: '<b>From a template</b>'}} />
      <iframe title="Map" data-category="analytics" data-src={`https://${third}/frame?n=frame${n}`} />
      <p>Counted page</p>
      <script
        type="text/plain"
        data-category="analytics"
        dangerouslySetInnerHTML={{__html: `(window.__log ??= []).push('last ${n}')`}}
      />
    </>
  );
}

function App() {
  const [visit, setVisit] = useState(1);
  window.goTo = setVisit;
  return <main>{visit ? <Held key={visit} third={window.third} n={visit} /> : <p>Other page</p>}</main>;
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

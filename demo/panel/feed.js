const SETTLING = 1000;

/**
 * Tells every request that the collector has received since this page was opened, and every record of a decision, as
 * they come in.
 * It listens only while the page is in sight: a browser allows few open connections to one server.
 */
export function listenToServer(onRequest, onRecord) {
  let source;
  let last = 0;
  const known = new Set();

  function open() {
    if (source || document.hidden) return;
    source = new EventSource(`/feed?age=${Math.ceil(performance.now())}`);
    source.addEventListener('message', ({data}) => {
      const record = JSON.parse(data);
      if (record.id <= last) return;
      last = record.id;
      onRequest(record);
    });
    source.addEventListener('record', ({data}) => {
      const record = JSON.parse(data);
      if (!known.has(record.id)) onRecord(record);
      known.add(record.id);
    });
  }

  function close() {
    source?.close();
    source = undefined;
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', ({persisted}) => persisted && open());
  // Later than everything else, so that the panel is no part of how the page loads. Nothing is missed: see `age`.
  setTimeout(open, SETTLING);
}

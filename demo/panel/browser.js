/** Names of the cookies that scripts of this page can see; the one that holds the choice is marked. */
export function cookies() {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => {
      const [name, value = ''] = cookie.split(/=(.*)/s);
      return {name, holdsChoice: /^v(=|%3D)1/.test(value)};
    });
}

/** Every key in the web storage of this site. */
export function storageKeys() {
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
}

/** Tells the host of every request of this page, past and coming, that goes to somebody else. */
export function watchOtherHosts(listener) {
  const observer = new PerformanceObserver((list) => {
    for (const {name} of list.getEntries()) {
      const {protocol, host} = new URL(name);
      if (protocol.startsWith('http') && host !== location.host) listener(host);
    }
  });
  observer.observe({type: 'resource', buffered: true});
}

/** Erases everything this site has stored in the browser, the choice included. */
export function forgetEverything() {
  localStorage.clear();
  sessionStorage.clear();
  for (const {name} of cookies()) {
    document.cookie = `${name}=; path=/; max-age=0${name.startsWith('__Host-') ? '; secure' : ''}`;
  }
}

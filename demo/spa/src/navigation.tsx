import {useSyncExternalStore, type MouseEvent, type ReactNode} from 'react';

const MOVED = 'popstate';

/** The path of the address, now and after every move. */
export function usePath(): string {
  return useSyncExternalStore(
    (listener) => {
      addEventListener(MOVED, listener);
      return () => removeEventListener(MOVED, listener);
    },
    () => location.pathname,
  );
}

/** A link to another route. With Ctrl or the middle button it opens a tab like any other. */
export function Link({to, children}: {readonly to: string; readonly children: ReactNode}): ReactNode {
  const isHere = usePath() === to;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent(MOVED));
  };
  return (
    <a href={to} onClick={follow} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}

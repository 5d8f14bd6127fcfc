import type {Connections, Core} from './contract.js';

/** Connects parts with the core. */
export function createConnections(core: Core): Connections {
  // Scripts of a page may add to what all objects inherit.
  const here = {__proto__: null} as unknown as Record<string, unknown>;

  return {
    here,
    async connect(name) {
      const connect = (await core.part(name)) as ((core: Core) => unknown) | undefined;
      if (connect && !(name in here) && !core.signal.aborted) here[name] = connect(core);
      return here[name] as never;
    },
  };
}

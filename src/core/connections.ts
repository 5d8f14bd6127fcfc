import type {Connections, Core} from './contract.js';

/** Connects a part with the core, once. */
export async function connectPart<Name extends keyof Connections['here']>(
  name: Name,
  core: Core,
): Promise<Awaited<Connections['here'][Name]>> {
  const here = core.here as Record<string, unknown>;
  // The file of what is connected may be forgotten by now, and is not needed again.
  const connect = here[name] ? undefined : ((await core.part(name)) as ((core: Core) => unknown) | undefined);
  if (!core.signal.aborted) here[name] ??= connect?.(core);
  return here[name] as never;
}

const said = new Set<string>();

/** Tells the site's developer, once, what happened, what follows and what to do. Visitors never see it. */
export function warn(message: string): void {
  if (!said.has(message)) console.warn(`kelisim: ${message}`);
  said.add(message);
}

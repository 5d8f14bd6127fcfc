import type {Visitor, VisitorOptions} from './visitor.js';

/** The name of an engine, as KELISIM_ENGINES spells it. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** One browser engine. It starts when the first visitor comes, and serves all test files of a worker. */
export interface Engine {
  readonly name: EngineName;
  /** Whether the engine knows an option. `newVisitor` throws for those it does not know. */
  can(option: keyof VisitorOptions): boolean;
  /** A new visitor, who leaves by themselves when the test, or the suite they came in, is over. */
  newVisitor(options?: VisitorOptions): Promise<Visitor>;
}

/** Makes an engine out of a function that brings a visitor. */
export function makeEngine(
  name: EngineName,
  known: readonly (keyof VisitorOptions)[],
  bring: (options: VisitorOptions) => Promise<Visitor>,
): Engine {
  const can = (option: keyof VisitorOptions): boolean => known.includes(option);
  return {
    name,
    can,
    async newVisitor(options = {}) {
      const unknown = (Object.keys(options) as (keyof VisitorOptions)[]).filter((option) => !can(option));
      if (unknown.length > 0) throw new TypeError(`${name} has no ${unknown.join(', ')}: ask engine.can() first`);
      const visitor = await bring(options);
      present.add(visitor);
      return visitor;
    },
  };
}

const present = new Set<Visitor>();

/** The visitors who are here now. */
export function visitors(): ReadonlySet<Visitor> {
  return new Set(present);
}

/** Sends visitors away. */
export async function sendAway(leaving: Iterable<Visitor>): Promise<void> {
  for (const visitor of leaving) {
    present.delete(visitor);
    // A test may have closed the visitor itself.
    await visitor.close().catch(() => undefined);
  }
}

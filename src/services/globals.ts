/** The globals that vendors' scripts live under. */
export const globals: Record<string, unknown> = globalThis as never;

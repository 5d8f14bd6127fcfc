/** Calls what others gave us. What it throws is reported as if nobody had caught it, and harms nothing else. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}

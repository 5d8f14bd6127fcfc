/** Milliseconds. Other programs may keep the machine busy. */
const TIMEOUT = 30_000;
const INTERVAL = 30;

/** Asks again until the answer is truthy. A function that throws counts as no answer yet. */
export async function poll<Answer>(
  what: string,
  timeout: number | undefined,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const end = Date.now() + (timeout ?? TIMEOUT);
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  } while (Date.now() < end);
  const reason = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${timeout ?? TIMEOUT} ms for ${what}; the last answer was ${reason}`);
}

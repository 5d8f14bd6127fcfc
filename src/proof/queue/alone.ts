/**
 * Does something while no other tab of this site does it. Where the browser cannot keep others out (before 2022, and on
 * pages without https), it is done all the same: servers know a record by its id.
 * @see https://w3c.github.io/web-locks/
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  let hasBegun = false;
  const begin = (): Promise<void> => {
    hasBegun = true;
    return work();
  };
  try {
    await navigator.locks.request(name, begin);
  } catch (error) {
    if (hasBegun) throw error;
    await begin();
  }
}

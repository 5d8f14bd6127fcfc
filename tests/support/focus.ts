import type {Tab} from './visitor.js';

/** More key presses than any page of the tests needs. */
const MOST = 100;

/** What has the focus: id and tag, and inside the banner the tag and what the control does. */
export function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const {activeElement} = document;
    const inside = activeElement?.shadowRoot?.activeElement as HTMLInputElement | null | undefined;
    return [activeElement?.id, activeElement?.localName, inside?.localName, inside?.dataset.action ?? inside?.name]
      .filter(Boolean)
      .join(' ');
  });
}

/** Presses a key until something has the focus, and tells what had it on the way there. */
export async function pressUntil(tab: Tab, key: string, goal: string): Promise<readonly string[]> {
  const path: string[] = [];
  while (path.at(-1) !== goal && path.length < MOST) {
    await tab.press(key);
    path.push(await focused(tab));
  }
  return path;
}

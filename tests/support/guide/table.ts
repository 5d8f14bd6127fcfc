import {say, type Language} from './russian.js';

/** A table in Markdown. Its head is said in the language of the page; its body is as it is given. */
export function table(language: Language, head: readonly string[], body: readonly (readonly string[])[]): string {
  const said = head.map((text) => say(language, text));
  return [said, said.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text of the code as a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\{@link (\w+)\}/g, '`$1`');
}

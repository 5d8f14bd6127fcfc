import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Code that the manual prints. */
export interface Block {
  readonly language: 'html' | 'js';
  /** The heading above it, or the word in bold before it. */
  readonly section: string;
  readonly code: string;
}

const MANUAL = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const HEADING = /^(?:#+ (?<heading>.+)|\*\*(?<bold>.+?)\.\*\*.*)$/;

/** Every block of HTML and JavaScript of the manual, in its order. */
export const BLOCKS: readonly Block[] = read();

function read(): Block[] {
  const found: Block[] = [];
  let section = '';
  let open: {language: string; lines: string[]} | undefined;
  for (const line of MANUAL.split('\n')) {
    const [, language] = /^```(\w*)$/.exec(line) ?? [];
    if (language === undefined && open) open.lines.push(line);
    else if (language) open = {language, lines: []};
    else if (open) {
      if (open.language === 'html' || open.language === 'js')
        found.push({language: open.language, section, code: open.lines.join('\n')});
      open = undefined;
    } else {
      const {heading, bold} = HEADING.exec(line)?.groups ?? {};
      section = heading ?? bold ?? section;
    }
  }
  return found;
}

import {readdirSync, readFileSync} from 'node:fs';
import {say, type Language} from './russian.js';
import {table} from './table.js';

interface Entry {
  /** Empty for the slot that has none. */
  readonly name: string;
  readonly default: string;
  readonly text: string;
}

/** The elements' parts, custom properties, attributes and slots, out of the comments of their classes. */
export function elementsTables(language: Language): string {
  return readdirSync('src/ui')
    .map((room) => `src/ui/${room}/element.ts`)
    .flatMap((file) => {
      const code = safeRead(file);
      const block = code.match(/\/\*\*(?:(?!\*\/)[^])*@tagname(?:(?!\*\/)[^])*\*\//)?.[0] ?? '';
      return block ? [section(language, block)] : [];
    })
    .join('\n\n');
}

function safeRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A room without an element.
    return '';
  }
}

function section(language: Language, block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/^\/\*\*|^ \*\/|^ \* ?/, ''));
  const [, tag = ''] = /@tagname ([\w-]+)/.exec(block) ?? [];
  const words = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith('@')),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const kinds = [
    ['attr', 'Attribute'],
    ['slot', 'Slot'],
    ['csspart', 'Part'],
    ['cssprop', 'Custom property'],
  ] as const;
  const rows = kinds.flatMap(([kind, label]) =>
    entries(lines, kind).map((entry) => [
      say(language, label),
      entry.name === '' ? say(language, '(the content)') : entry.name,
      entry.default,
      say(language, entry.text),
    ]),
  );
  const made = rows.length > 0 ? table(language, ['Kind', 'Name', 'Default', 'What it is'], rows) : '';
  return `## \`<${tag}>\`\n\n${say(language, words)}\n\n${made}`.trim();
}

function entries(lines: readonly string[], kind: string): Entry[] {
  return lines.flatMap((line) => {
    const found = new RegExp(
      `^@${kind} (?:\\{(?<type>[^}]*)\\} )?(?<name>\\[?-?[\\w-]*(?:=(?<value>[^\\]]*))?\\]?) ?-? (?<text>.+)$`,
    ).exec(line)?.groups;
    if (!found) return [];
    const name = (found.name ?? '').replace(/^\[|\]$/g, '').replace(/=.*$/, '');
    const isNamed = name !== '' && name !== '-';
    return [
      {
        name: isNamed ? `\`${name}\`` : '',
        default: found.value ? `\`${found.value}\`` : '',
        text: found.text ?? '',
      },
    ];
  });
}

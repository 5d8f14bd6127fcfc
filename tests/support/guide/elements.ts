import {readdirSync, readFileSync} from 'node:fs';

interface Entry {
  readonly name: string;
  readonly default: string;
  readonly text: string;
}

/** The elements' parts, custom properties, attributes and slots, out of the comments of their classes. */
export function elementsTables(): string {
  return readdirSync('src/ui')
    .map((room) => `src/ui/${room}/element.ts`)
    .flatMap((file) => {
      const code = safeRead(file);
      const block = code.match(/\/\*\*(?:(?!\*\/)[^])*@tagname(?:(?!\*\/)[^])*\*\//)?.[0] ?? '';
      return block ? [section(block)] : [];
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

function section(block: string): string {
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
    entries(lines, kind).map((entry) => `| ${label} | ${entry.name} | ${entry.default} | ${entry.text} |`),
  );
  const head = '| Kind | Name | Default | What it is |\n| --- | --- | --- | --- |';
  return `## \`<${tag}>\`\n\n${words}\n\n${rows.length > 0 ? [head, ...rows].join('\n') : ''}`.trim();
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
        name: isNamed ? `\`${name}\`` : '(the content)',
        default: found.value ? `\`${found.value}\`` : '',
        text: found.text ?? '',
      },
    ];
  });
}

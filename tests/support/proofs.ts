import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from '@typescript/typescript6';

/** A test whose name says which rows of the requirements it proves. */
export interface Proof {
  /** From the root of the repository. */
  readonly file: string;
  /** The name as it is written, without the rows. */
  readonly name: string;
  readonly rows: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['browser', 'e2e', 'package', 'server', 'unit'];
const MARK = / \[([A-Z]\d\d(?:, [A-Z]\d\d)*)\]$/;
const TEST = /^(?:test|it|inFirst)\b/;
/** A test that does not run proves nothing. */
const SILENT = /\.(?:skip|todo|fails)\b/;

/** Every marked test that runs, read from the source of all test files: running them would take a browser. */
export function proofs(): Proof[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, 'tests', folder))
      .filter((name) => name.endsWith('.test.ts'))
      .toSorted()
      .map((name) => `tests/${folder}/${name}`)
      .flatMap((file) => marked(file, readFileSync(join(ROOT, file), 'utf8'))),
  );
}

/** The marked tests of one file. */
export function marked(file: string, source: string): Proof[] {
  const found: Proof[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (SILENT.test(callee.replace(/\(.*/s, ''))) return;
      const [name] = node.arguments;
      const text = TEST.test(callee) && name && textOf(name);
      const [mark, rows] = (text && MARK.exec(text)) || [];
      if (text && mark && rows) found.push({file, name: text.slice(0, -mark.length), rows: rows.split(', ')});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** What a name says in the source, with an ellipsis for each value that comes in when it runs. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({literal}) => `…${literal.text}`).join('');
}

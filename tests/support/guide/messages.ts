import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from '@typescript/typescript6';

/** What a message of the code says, with "…" for what is filled in. */
export interface Message {
  /** Without its short name. */
  readonly text: string;
  /** What it ends with in parentheses: its anchor in the guide. */
  readonly name: string | undefined;
  readonly file: string;
}

/** A short name, at the end of a message. */
const NAME = /^([^]*?)(?: \(([a-z-]+)\))?$/;

/** Rooms whose messages go elsewhere than to the console of a page, or that have none. */
const ELSEWHERE = /^(audit|cli|locales|server|testing)\//;

/** Every message that the console of a page may show: what is warned of, found by a check, or thrown at a caller. */
export function consoleMessages(): readonly Message[] {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
  const found = files.filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file)).flatMap(messagesOf);
  return found.filter(({text}, index) => found.findIndex((each) => each.text === text) === index);
}

function messagesOf(file: string): readonly Message[] {
  const path = join('src', file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const isCheck = file.startsWith('checks/');
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const [, text = '', name] = NAME.exec(wordsOf(node).replace(/^kelisim: /, '')) ?? [];
      if ((name || isSaid(text)) && (isCheck || isTold(node))) found.push({text, name, file});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return node.head.text + node.templateSpans.map(({literal}) => `…${literal.text}`).join('');
}

/** A sentence, and no selector or word. Remedies by themselves are parts of messages. */
function isSaid(text: string): boolean {
  return /[a-z] [a-z]/.test(text) && /[.?…]$/.test(text) && text.length > 22;
}

/** Whether it is handed to `warn()`, thrown at whoever called, or the mistake that a service finds in its options. */
function isTold(node: ts.Node): boolean {
  for (let at: ts.Node = node.parent; !ts.isBlock(at) && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isReturnStatement(at) && isIn(at, /^findMistake/)) return true;
    if (ts.isCallExpression(at) && at.expression.getText() === 'warn') return true;
    if (ts.isNewExpression(at) && at.expression.getText() === 'TypeError') return true;
  }
  return false;
}

function isIn(node: ts.Node, name: RegExp): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) return name.test(at.name?.getText() ?? '');
  }
  return false;
}

import {readFileSync} from 'node:fs';
import ts from '@typescript/typescript6';

/** A member of an interface, with its comment. */
export interface Documented {
  readonly name: string;
  /** As it is called: `status`, `withdraw(category?)`. */
  readonly call: string;
  /** Its comment, without what only maintainers read (`@see`). */
  readonly comment: string;
}

/** The members of an interface or a type literal in a file of the source, in their order. */
export function membersOf(file: string, name: string): readonly Documented[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Documented[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node)) && nameOf(node.name) === name) {
      const members = ts.isInterfaceDeclaration(node)
        ? node.members
        : node.type && ts.isTypeLiteralNode(node.type)
          ? node.type.members
          : [];
      for (const member of members) if (member.name) found.push(describe(member, source));
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function describe(member: ts.TypeElement, source: ts.SourceFile): Documented {
  const parameters = ts.isMethodSignature(member)
    ? `(${member.parameters.map(({name, questionToken}) => `${name.getText(source)}${questionToken ? '?' : ''}`).join(', ')})`
    : '';
  const comments = ts.getJSDocCommentsAndTags(member).filter((each) => ts.isJSDoc(each));
  const comment = comments.map((each) => ts.getTextOfJSDocComment(each.comment) ?? '').join(' ');
  return {
    name: nameOf(member.name),
    call: nameOf(member.name) + parameters,
    comment: comment.replaceAll(/\s+/g, ' ').trim(),
  };
}

function nameOf(name: ts.PropertyName | undefined): string {
  if (name === undefined) return '';
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

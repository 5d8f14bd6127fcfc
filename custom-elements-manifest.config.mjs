// dist/custom-elements.json: what editors and documentation know of the elements, out of the comments of their classes.
/** Where the package has the code of an element. */
const FILES = {
  banner: 'dist/npm/kelisim-ui.mjs',
  declaration: 'dist/npm/kelisim-declaration.mjs',
  embed: 'dist/npm/kelisim-embed.mjs',
  status: 'dist/npm/kelisim-status.mjs',
};

/** What the library sets, and what Lit calls, is no matter of a page. */
const INTERNAL = /^(state|offer|styles|properties)$|Callback$/;

function keepPublic(declaration) {
  const {kind, name, tagName, description, attributes, members = [], slots, cssParts, cssProperties} = declaration;
  const fields = members.filter(
    ({kind: sort, privacy, static: isStatic, name: member}) =>
      sort === 'field' && privacy === 'public' && !isStatic && !INTERNAL.test(member) && !member.startsWith('#'),
  );
  const own = (attributes ?? []).filter(({fieldName = ''}) => !INTERNAL.test(fieldName));
  return {
    kind,
    name,
    tagName,
    customElement: true,
    description,
    ...(own.length > 0 ? {attributes: own} : {}),
    ...(fields.length > 0 ? {members: fields} : {}),
    ...(slots ? {slots} : {}),
    ...(cssParts ? {cssParts} : {}),
    ...(cssProperties ? {cssProperties} : {}),
  };
}

export default {
  globs: ['src/ui/*/element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'keep-public',
      packageLinkPhase({customElementsManifest}) {
        for (const each of customElementsManifest.modules) {
          const [, room = ''] = /src\/ui\/(\w+)\//.exec(each.path) ?? [];
          each.path = FILES[room] ?? each.path;
          // A site may choose another tag for the banner; that one has no name here.
          each.declarations = each.declarations.filter(({tagName = ''}) => tagName.includes('-')).map(keepPublic);
          each.exports = each.declarations.map(({name, tagName}) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name, module: each.path},
          }));
        }
      },
    },
  ],
};

/** At most four characters that change when the texts change; none for no texts. For comparing, not for secrets. */
export function hash(texts: readonly string[], salt: string): string[] {
  let sum = 0;
  for (const character of salt + texts.join()) sum = (sum * 31 + character.charCodeAt(0)) % 1_679_616;
  return texts[0] ? [sum.toString(36)] : [];
}

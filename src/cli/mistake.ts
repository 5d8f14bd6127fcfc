/** Something that whoever typed the command can mend. The message is one sentence with the remedy. */
export class Mistake extends Error {}

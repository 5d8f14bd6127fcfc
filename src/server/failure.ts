/** Something that the person who runs it can put right. The message is one sentence with the remedy. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}

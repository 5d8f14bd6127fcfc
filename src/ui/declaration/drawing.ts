/** What is drawn, and how it follows the choice without being drawn again: the focus may be in it. */
export interface Drawing {
  readonly nodes: readonly Node[];
  follow(): void;
}

/** Makes a heading that others can name. */
export type Heading = (id: string, text: string | undefined) => HTMLElement;

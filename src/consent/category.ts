/** The categories of a site that names none. `necessary` always exists and is never asked. */
export const DEFAULT_CATEGORIES = 'analytics functional advertising';

/** The category that needs no consent and cannot be switched off. */
export const NECESSARY = 'necessary';

/** One purpose a visitor can allow or refuse. */
export interface Category {
  /** Identifier: a letter, then letters, digits, `-` or `_`; at most 64. */
  readonly name: string;
  /** What the visitor reads. Built-in categories have a text in every language. */
  readonly label?: string | undefined;
  /** One plain sentence about the purpose. */
  readonly description?: string | undefined;
  /** Whether it sells or shares data, so that Global Privacy Control refuses it. Default: advertising does. */
  readonly sale?: boolean | undefined;
}

/** `yandex-metrika` as an option in JavaScript: `yandexMetrika`. */
export type OptionName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<OptionName<Tail>>}`
  : Name;

/** `policy-url` and `policyUrl` mean the same. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `yandexMetrika`, as an option is called, is `yandex-metrika`, as a service is. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}

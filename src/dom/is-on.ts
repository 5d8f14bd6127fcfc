/** Whether an option that can be on or off is on. As an attribute it needs no value. */
export function isOn(option: unknown): boolean {
  return /^(true)?$/.test(`${option}`);
}

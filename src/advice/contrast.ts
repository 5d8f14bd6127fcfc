/**
 * How far two colours are apart: WCAG 2's contrast ratio, 1 to 21. For colours as browsers compute them: `rgb(…)`, or
 * `color(srgb …)` for what was mixed. Any other has `undefined`.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number | undefined {
  const [light, dark] = [luminance(one), luminance(other)];
  if (light === undefined || dark === undefined) return undefined;
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
}

function luminance(color: string): number | undefined {
  const [, space, values = ''] = /^(rgba?\(|color\(srgb )(.+)/.exec(color) ?? [];
  if (!space) return undefined;
  const [red = 0, green = 0, blue = 0] = values.split(/[ ,]+/).map((channel) => {
    const value = parseFloat(channel) / (space < 'd' ? 1 : 255);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

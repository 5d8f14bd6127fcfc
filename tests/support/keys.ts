const CODES: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The WebDriver actions for keys written as Playwright writes them: `Shift+Tab`. */
export function keyActions(keys: string): object {
  const codes = keys.split('+').map((key) => CODES[key] ?? key);
  const down = codes.map((value) => ({type: 'keyDown', value}));
  const up = codes.toReversed().map((value) => ({type: 'keyUp', value}));
  return {actions: [{type: 'key', id: 'keyboard', actions: [...down, ...up]}]};
}

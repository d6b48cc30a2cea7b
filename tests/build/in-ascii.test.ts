import { expect, test } from 'vitest';
import { inAscii } from '../../build/cli/in-ascii.mjs';

const valueIn = (source: string): unknown => new Function(`return ${source}`)();

test.each([
  "'法治政府建设'",
  '`２０２５—“八五”普法`',
  "'𬭎'.codePointAt(0)",
  "/[一-龥]{2}\\n\\\\年/u.exec('二五\\n\\\\年')[0]",
  "/^[𬭎堃]$/u.test('𬭎')",
  '({ 年: 1 }).年',
  "'\\\\年'",
])('a script in ASCII says the same: %s', (source) => {
  const ascii = inAscii(source);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  expect(valueIn(ascii)).toEqual(valueIn(source));
});

test('what an escape would change is refused', () => {
  expect(() => inAscii('String.raw`年`')).toThrow('raw');
  expect(() => inAscii("'\\年'")).toThrow('in vain');
});

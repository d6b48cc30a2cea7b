import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markToTurn } from '../../../shared/recognise/typed-marks.ts';

/** What stands there when a text is typed letter by letter. */
function typed(keys: string): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const turned = markToTurn(text, text.length);
    if (turned) text = text.slice(0, turned.at) + turned.mark + text.slice(turned.at + 1);
  }
  return text;
}

it.each([
  ['全年学法,讲法;成效:好!', '全年学法，讲法；成效：好！'],
  ['镇(街道)政府', '镇（街道）政府'],
  ['讲"法治"课', '讲“法治”课'],
  ['"法治"课', '“法治”课'],
  ['达到"98"分', '达到“98”分'],
  ["说“要'严'字", '说“要‘严’字'],
  ['用ABC,办理', '用ABC，办理'],
])('%s becomes %s', (keys, text) => {
  expect(typed(keys)).toBe(text);
});

it.each([
  '发放6,400册',
  '上午8:30到',
  '比例为3:2',
  'it\'s OK, yes; "so" (all)',
  'http://a.example.cn/b?id=1,2',
  '见http://a.example.cn:80/x',
])('%s stays as typed', (keys) => {
  expect(typed(keys)).toBe(keys);
});

it('A mark that was left half-width on purpose is not turned by what is typed behind it', () => {
  expect(markToTurn('学法,今', 4)).toBeNull();
  expect(markToTurn('镇(街)', 4)).toBeNull();
});

it('Only marks change, one for one, whatever is typed', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'法治3a,:;?!()"\' 。“”（）\n'), maxLength: 40 });
  fc.assert(
    fc.property(keys, (sequence) => {
      const text = typed(sequence);
      expect(text.replace(/[,:;?!()"'，：；？！（）“”‘’]/g, '#')).toBe(
        sequence.replace(/[,:;?!()"'，：；？！（）“”‘’]/g, '#'),
      );
    }),
  );
});

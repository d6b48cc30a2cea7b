import { expect, it } from 'vitest';
import { keptTexts } from '../../../../shared/recognise/read-line.ts';
import { p, readFake, table } from './read-fake.ts';

const section = (pgSz: string) => `<w:sectPr><w:pgSz ${pgSz}/></w:sectPr>`;
const sectionEnd = (pgSz: string) => `<w:p><w:pPr>${section(pgSz)}</w:pPr></w:p>`;
const rows = (name: string) => table([p(name), p('1件')], [p('计'), p('1件')]);

const UPRIGHT = 'w:w="11906" w:h="16838"';
const TURNED = 'w:w="16838" w:h="11906" w:orient="landscape"';

const landscapeIn = (body: string) => readFake({ body }).tables.map(({ landscape }) => landscape ?? false);

it('knows the tables of landscape sections, the last section too, whatever wraps them', () => {
  const wrapped = `<w:sdt><w:sdtPr/><w:sdtContent>${rows('乙')}</w:sdtContent></w:sdt>`;
  const body = rows('甲') + sectionEnd(UPRIGHT) + wrapped + sectionEnd(TURNED) + rows('丙') + section(TURNED);
  expect(landscapeIn(body)).toEqual([false, true, true]);
  expect(landscapeIn(rows('甲') + sectionEnd(TURNED) + rows('乙') + section(UPRIGHT))).toEqual([true, false]);
});

it('sees that a sheet is turned by its sides alone', () => {
  expect(landscapeIn(rows('甲') + section('w:w="16838" w:h="11906"'))).toEqual([true]);
  expect(landscapeIn(rows('甲') + section('w:orient="landscape"'))).toEqual([true]);
});

it('reads the same lines and cells as of upright tables', () => {
  const read = (pgSz: string) => readFake({ body: p('上文') + rows('甲') + section(pgSz) });
  const [upright, turned] = [read(UPRIGHT), read(TURNED)];
  expect(turned.tables).toEqual(upright.tables.map((each) => ({ ...each, landscape: true })));
  expect(keptTexts(turned.lines)).toEqual(keptTexts(upright.lines));
  expect(landscapeIn(rows('甲'))).toEqual([false]);
});

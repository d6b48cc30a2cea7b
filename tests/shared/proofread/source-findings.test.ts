import { expect, it } from 'vitest';
import { sourceFindings } from '../../../shared/proofread/source-findings.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const HEAD = ['临溪县青禾镇人民政府', '关于2025年法治政府建设情况的报告'];

/** What is said of a file's own marks, as rule and place. */
const said = (...lines: string[]): string[] =>
  sourceFindings(recogniseText([...HEAD, ...lines].join('\n'), { id: 'r' })).map(
    ({ rule, where }) => `${rule} ${where}`,
  );

const LONG = '全年学法12次，培训2期；调解纠纷20件，化解20件，发放资料3000份，覆盖群众2万人次。';

it('A number left out, or typed twice, is told of at every level', () => {
  expect(said('一、主要举措和成效', '（一）学法。', '（三）普法。')).toEqual(['number-order 一（三）']);
  expect(said('一、主要举措和成效', '（一）学法。', '（一）普法。')).toEqual(['number-order 一（一）']);
  expect(said('一、主要举措和成效', '1.学法。', '2.普法。', '4.执法。')).toEqual(['number-order 一']);
});

it('Numbers that begin anew below another heading are in order', () => {
  expect(
    said(
      '一、主要举措和成效',
      '（一）学法',
      '1.领导学。',
      '2.干部学。',
      '（二）普法',
      '1.进村。',
      '二、特色亮点',
      '（一）小院。',
    ),
  ).toEqual([]);
});

it('A half-width mark is told of, though the import makes it full-width', () => {
  expect(said('一、主要举措和成效', `（一）学法,用法。${LONG}`)).toEqual(['half-width-in-file 一（一）']);
});

it('A file that is half-width throughout is not told of each of its marks', () => {
  expect(said('一、主要举措和成效', '(一)学法,用法,守法:全年12次,培训2期,化解纠纷20件。')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { lettersOf, mayMatch, mustHave } from '../../../shared/text/must-have.ts';
import { wholeReport } from '../../fixtures/whole-reports/whole-report.ts';
import { literalsOf } from '../expressions/source-expressions.ts';

describe('The letters that an expression needs', () => {
  it.each<[RegExp, string[]]>([
    [/体制/, ['体', '制']],
    [/体(?:质|制)改革/, ['体', '质制', '改', '革']],
    [/(?:约|近)?\d[余多]{1,2}/, ['0123456789', '余多']],
    [/[一-三]是|首先/, ['是首']],
    [/a*b+c?(?:d){0,2}(?:e)+/, ['b', 'e']],
    [/(?<=达)100%(?!以下)/, ['达', '1', '0', '0', '%']],
    [/(?<![城县])镇(?=政府)/, ['镇', '政', '府']],
    [/(?<unit>件|起)\k<unit>\1/, ['件起']],
    [/\u{4e00}\u4e8c\./u, ['一', '二', '.']],
    [/[^件]\p{Script=Han}.\s^$/u, []],
    [/(?:率|)达/, ['达']],
    [/abc/i, []],
    [/[一-龥]字/, ['字']],
    [/[.\]\-\\]x/, ['.]-\\', 'x']],
    [/2\{1,3\}/, ['2', '{', '1', ',', '3', '}']],
  ])('of %s', (expression, needs) => {
    expect(mustHave(expression)).toEqual(needs);
  });
});

it('Whatever an expression of the program finds in 20 reports, piece by piece, it was looked for', () => {
  const pieces = Array.from({ length: 20 }, (_, at) => wholeReport(at)).flatMap(({ written }) =>
    written.flatMap(({ text }) => text.split(/(?<=[，。；、])/).concat(text)),
  );
  const texts = [...new Set(pieces)].slice(0, 400).map((text) => ({ text, letters: lettersOf(text) }));
  let matches = 0;
  const overlooked: string[] = [];
  for (const { source, flags, place } of literalsOf('shared')) {
    const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
    const needs = mustHave(expression);
    for (const { text, letters } of texts) {
      if (!expression.test(text)) continue;
      matches += 1;
      if (!mayMatch(letters, needs)) overlooked.push(`${place} in ${text}`);
    }
  }
  expect(overlooked).toEqual([]);
  expect(matches).toBeGreaterThan(3000);
});

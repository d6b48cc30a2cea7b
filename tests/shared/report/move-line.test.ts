import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { allBlocks, BODY_ZONES, blocksIn, headingOf, mapParts } from '../../../shared/report/blocks.ts';
import {
  changeLevel,
  cutRunIn,
  landingOf,
  lineText,
  mendRunIn,
  moveLine,
  type Slot,
  setLevel,
  stepFrom,
  takeIn,
  takeOut,
} from '../../../shared/report/move-line.ts';
import {
  type Block,
  type BlockKind,
  type Report,
  report as schema,
  type TextBlock,
} from '../../../shared/report/schema.ts';

const paragraph = (id: string, text: string): TextBlock => ({ id, kind: 'paragraph', text });

const section = (id: string, heading: string, text = ''): Block => ({ id, kind: 'section', heading, text });

/** 一、甲 （一）乙 丙 丁 （二）戊。己 · 二、庚 */
function sample(): Report {
  const report = blankReport('test', 2025, '青禾镇人民政府');
  report.parts[0].blocks = [
    paragraph('b1', '甲'),
    section('s1', '乙'),
    paragraph('b2', '丙'),
    paragraph('b3', '丁'),
    section('s2', '戊', '己'),
  ];
  report.parts[1].blocks = [paragraph('b5', '庚')];
  return report;
}

/** A part's lines as the page numbers them. */
const page = (report: Report, from: number): string[] => {
  const all = pageParagraphs(report).map(({ text }) => text);
  const heads = report.parts.map(({ heading }) => all.findIndex((text) => text.endsWith(`、${heading}`)));
  return all.slice((heads[from] ?? 0) + 1, heads[from + 1]);
};

const measures = (line: number): Slot => ({ zone: 'measures', line });
const highlights = (line: number): Slot => ({ zone: 'highlights', line });

describe('moving', () => {
  it('moves a paragraph past a heading into the section before it', () => {
    const report = sample();
    const up = stepFrom(report, measures(2), -1);
    expect(up).toEqual(measures(1));
    expect(page(moveLine(report, measures(2), measures(1)), 0)).toEqual([
      '甲',
      '丙',
      '（一）乙',
      '丁',
      '（二）戊。己',
    ]);
  });

  it('moves a heading with its whole section, and numbers follow from position', () => {
    const report = sample();
    const down = stepFrom(report, measures(1), 1);
    expect(down && page(moveLine(report, measures(1), down), 0)).toEqual([
      '甲',
      '（一）戊。己',
      '（二）乙',
      '丙',
      '丁',
    ]);
  });

  it('goes on into the next part at the end of a part', () => {
    const report = sample();
    expect(stepFrom(report, measures(4), 1)).toEqual(highlights(0));
    const moved = moveLine(report, measures(4), highlights(0));
    expect(page(moved, 0)).toEqual(['甲', '（一）乙', '丙', '丁']);
    expect(page(moved, 1)).toEqual(['庚', '（一）戊。己']);
    expect(landingOf(report, measures(4), highlights(0))).toEqual(highlights(1));
  });

  it('never puts a section between another section and its paragraphs', () => {
    expect(page(moveLine(sample(), measures(4), measures(2)), 0)).toEqual([
      '甲',
      '（一）乙',
      '丙',
      '丁',
      '（二）戊。己',
    ]);
  });

  it('keeps sections out of the lead and stops at the ends of the report', () => {
    const report = sample();
    expect(stepFrom(report, measures(1), -1)).toBeNull();
    expect(moveLine(report, measures(1), { zone: 'lead', line: 0 })).toBe(report);
    expect(stepFrom(report, measures(0), -1)).toMatchObject({ zone: 'lead' });
    expect(stepFrom(report, { zone: 'plan', line: 0 }, 1)).toBeNull();
  });
});

describe('levels', () => {
  it('goes down the ladder and up again', () => {
    let report = sample();
    const seen = ['（二）戊。己'];
    for (const way of ['down', 'down', 'down', 'up', 'up', 'up', 'up'] as const) {
      report = changeLevel(report, measures(4), way);
      seen.push(page(report, 0).at(-1) ?? '');
    }
    expect(seen).toEqual([
      '（二）戊。己',
      '1.戊。己',
      '（1）戊。己',
      '一是戊。己',
      '（1）戊。己',
      '1.戊。己',
      '（二）戊。己',
      '戊。己',
    ]);
  });

  it('makes a plain paragraph a heading, which takes the lines below it', () => {
    expect(page(setLevel(sample(), measures(2), 'section'), 0)).toEqual([
      '甲',
      '（一）乙',
      '（二）丙',
      '丁',
      '（三）戊。己',
    ]);
  });

  it('gives the lead no sections', () => {
    const report = { ...sample(), lead: [paragraph('l1', '引')] };
    const slot: Slot = { zone: 'lead', line: 0 };
    expect(setLevel(report, slot, 'section')).toBe(report);
    expect(changeLevel(report, slot, 'down').lead[0]?.kind).toBe('item');
  });
});

describe('run-in headings', () => {
  it('cuts at the place given, and the stop at the cut is drawn by the page', () => {
    const long = setLevel(
      takeIn(sample(), '抓部署。全年开会6次。', 'highlights'),
      { zone: 'highlights', line: 1 },
      'section',
    );
    const cut = cutRunIn(long, highlights(1), 4);
    expect(cut.parts[1].blocks[1]).toMatchObject({ heading: '抓部署', text: '全年开会6次。' });
    expect(page(cut, 1)).toEqual(page(long, 1));
  });

  it('mends a cut again', () => {
    const report = sample();
    const mended = mendRunIn(report, measures(4), '，');
    expect(page(mended, 0).at(-1)).toBe('（二）戊，己');
    expect(cutRunIn(mended, measures(4), 2)).toEqual(report);
  });

  it('refuses a cut that leaves nothing on one side', () => {
    const report = sample();
    expect(cutRunIn(report, measures(1), 1)).toBe(report);
    expect(cutRunIn(report, measures(1), 0)).toBe(report);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'法治建设，。：“”1a'), minLength: 1, maxLength: 12 });
let ids = 0;
const named = <B extends object>(block: B): B & { id: string } => {
  ids += 1;
  return { id: `id${ids}`, ...block };
};
const kind = fc.constantFrom<TextBlock['kind']>('paragraph', 'item', 'subitem', 'point');
const block = fc
  .record({ kind, text: words, heading: fc.option(words) })
  .map(({ heading, ...rest }): TextBlock => named({ ...rest, ...(heading !== null && { heading }) }));
const anySection = fc
  .record({ heading: words, text: fc.oneof(fc.constant(''), words) })
  .map((rest): Block => named({ kind: 'section' as const, ...rest }));
const blocks = fc.array(fc.oneof(block, block, anySection), { maxLength: 8 });
const anyReport = fc
  .record({
    lead: fc.array(block, { maxLength: 3 }),
    contents: fc.record({
      measures: blocks,
      highlights: blocks,
      leadership: blocks,
      shortcomings: blocks,
      plan: blocks,
    }),
  })
  .map(({ lead, contents }): Report => {
    const blank = blankReport('drawn', 2025, '青禾镇人民政府');
    return {
      ...blank,
      lead,
      parts: mapParts(blank.parts, (part) => ({ ...part, blocks: contents[part.role] })),
    };
  });
const place = fc.record({ zone: fc.constantFrom(...BODY_ZONES), line: fc.nat(14) });
const level = fc.constantFrom<BlockKind>('section', 'paragraph', 'item', 'subitem', 'point');

/** Every text of the report, each as often as it stands there, in one order. */
const texts = (report: Report): string[] =>
  allBlocks(report)
    .flatMap((each) => [headingOf(each) ?? '', each.text])
    .filter((text) => text !== '')
    .sort();

const letters = (report: Report): string =>
  pageParagraphs(report)
    .map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('\n');

describe('nothing is changed or lost', () => {
  it('whatever is moved and whatever level it is given', () => {
    const step = fc.oneof(
      fc.tuple(place, place).map(
        ([from, to]) =>
          (report: Report) =>
            moveLine(report, from, to),
      ),
      fc.tuple(place, level).map(
        ([at, to]) =>
          (report: Report) =>
            setLevel(report, at, to),
      ),
      fc.tuple(place, fc.constantFrom('up', 'down')).map(
        ([at, way]) =>
          (report: Report) =>
            changeLevel(report, at, way),
      ),
    );
    fc.assert(
      fc.property(anyReport, fc.array(step, { maxLength: 8 }), (report, steps) => {
        const after = steps.reduce((each, run) => run(each), report);
        expect(texts(after)).toEqual(texts(report));
        expect(schema.safeParse(after).success).toBe(true);
        const names = allBlocks(after).map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('when a line is taken out and taken in again', () => {
    const lines = (report: Report): string[] =>
      BODY_ZONES.flatMap((zone) => blocksIn(report, zone).map(lineText)).sort();
    fc.assert(
      fc.property(anyReport, place, fc.constantFrom(...BODY_ZONES), (report, at, zone) => {
        const line = blocksIn(report, at.zone)[at.line];
        const without = takeOut(report, at);
        const back = line ? takeIn(without, lineText(line), zone) : without;
        expect(lines(back)).toEqual(lines(report));
      }),
    );
  });

  it('by a cut, but for the mark that the page draws anew', () => {
    fc.assert(
      fc.property(anyReport, place, fc.nat(12), (report, at, cut) => {
        expect(letters(cutRunIn(report, at, cut))).toBe(letters(report));
      }),
    );
  });

  it('by one step up or down, which always comes to rest at a place of the report', () => {
    fc.assert(
      fc.property(anyReport, place, fc.constantFrom<-1 | 1>(-1, 1), (report, at, way) => {
        const to = stepFrom(report, at, way);
        const landing = to && landingOf(report, at, to);
        if (!landing || !blocksIn(report, at.zone)[at.line]) return;
        const moved = blocksIn(moveLine(report, at, landing), landing.zone)[landing.line];
        expect(moved).toEqual(blocksIn(report, at.zone)[at.line]);
      }),
    );
  });
});

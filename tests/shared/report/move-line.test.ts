import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import {
  changeLevel,
  cutRunIn,
  landingOf,
  linesOf,
  lineText,
  mendRunIn,
  moveLine,
  type Place,
  setLevel,
  stepFrom,
  takeIn,
  takeOut,
  ZONES,
} from '../../../shared/report/move-line.ts';
import {
  type Block,
  type BlockKind,
  type Parts,
  type Report,
  type Section,
  report as schema,
} from '../../../shared/report/schema.ts';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });

const section = (heading: string, ...blocks: Block[]): Section => ({ heading, runIn: false, blocks });

/** 一、甲 （一）乙 丙 丁 （二）戊。己 · 二、庚 */
function sample(): Report {
  const report = blankReport('test', 2025, '青禾镇人民政府');
  report.parts[0].blocks = [paragraph('b1', '甲')];
  report.parts[0].sections = [
    section('乙', paragraph('b2', '丙'), paragraph('b3', '丁')),
    { heading: '戊', runIn: true, blocks: [paragraph('b4', '己')] },
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

const measures = (line: number): Place => ({ zone: 'measures', line });
const highlights = (line: number): Place => ({ zone: 'highlights', line });

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
    const place: Place = { zone: 'lead', line: 0 };
    expect(setLevel(report, place, 'section')).toBe(report);
    expect(changeLevel(report, place, 'down').lead[0]?.kind).toBe('item');
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
    expect(cut.parts[1].sections[0]).toMatchObject({ heading: '抓部署', runIn: true });
    expect(page(cut, 1)).toEqual(page(long, 1));
  });

  it('mends a cut again', () => {
    const report = sample();
    const mended = mendRunIn(report, measures(4), '，');
    expect(page(mended, 0).at(-1)).toBe('（二）戊，己');
    expect(cutRunIn(mended, measures(4), 2)).toEqual({ ...report, parts: cutOf(report) });
  });

  // A mended heading gives its paragraph's name up; the cut gives a fresh one.
  const cutOf = (report: Report): Parts =>
    JSON.parse(JSON.stringify(report.parts).replace('"b4"', '"m1"')) as Parts;

  it('refuses a cut that leaves nothing on one side', () => {
    const report = sample();
    expect(cutRunIn(report, measures(1), 1)).toBe(report);
    expect(cutRunIn(report, measures(1), 0)).toBe(report);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'法治建设，。：“”1a'), minLength: 1, maxLength: 12 });
const kind = fc.constantFrom<BlockKind>('paragraph', 'item', 'subitem', 'point');
let ids = 0;
const block = fc
  .record({ kind, text: words, heading: fc.option(words) })
  .map(({ heading, ...rest }): Block => {
    ids += 1;
    return { id: `id${ids}`, ...rest, ...(heading !== null && { heading }) };
  });
const blocks = fc.array(block, { maxLength: 3 });
const anySection = fc.record({ heading: words, runIn: fc.boolean(), blocks });
const content = fc.record({ blocks, sections: fc.array(anySection, { maxLength: 3 }) });
const anyReport = fc
  .record({ lead: blocks, contents: fc.tuple(content, content, content, content, content) })
  .map(({ lead, contents }): Report => {
    const blank = blankReport('drawn', 2025, '青禾镇人民政府');
    const parts = blank.parts.map((part, at) => ({ ...part, ...contents[at] })) as unknown as Parts;
    return { ...blank, lead, parts };
  });
const place = fc.record({ zone: fc.constantFrom(...ZONES), line: fc.nat(14) });
const level = fc.constantFrom('section', 'paragraph', 'item', 'subitem', 'point');

/** Every text of the report, each as often as it stands there, in one order. */
function texts({ lead, parts }: Report): string[] {
  const sections = parts.flatMap((part) => part.sections);
  const all = [...lead, ...parts.flatMap((part) => part.blocks), ...sections.flatMap((each) => each.blocks)];
  return [...sections.map(({ heading }) => heading), ...all.flatMap(({ heading, text }) => [heading, text])]
    .filter((text) => text !== undefined && text !== '')
    .map(String)
    .sort();
}

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
        const { lead, parts } = after;
        const named = [
          ...lead,
          ...parts.flatMap((part) => [...part.blocks, ...part.sections.flatMap((each) => each.blocks)]),
        ].map(({ id }) => id);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('when a line is taken out and taken in again', () => {
    const lines = (report: Report): string[] =>
      ZONES.flatMap((zone) => linesOf(report, zone).map(lineText)).sort();
    fc.assert(
      fc.property(anyReport, place, fc.constantFrom(...ZONES), (report, at, zone) => {
        const line = linesOf(report, at.zone)[at.line];
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
        if (!landing || !linesOf(report, at.zone)[at.line]) return;
        const moved = linesOf(moveLine(report, at, landing), landing.zone)[landing.line];
        expect(moved).toEqual(linesOf(report, at.zone)[at.line]);
      }),
    );
  });
});

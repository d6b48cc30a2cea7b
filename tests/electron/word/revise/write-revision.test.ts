import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { descendants, textOf } from '../../../../electron/package/xml-element.ts';
import { importFile } from '../../../../electron/read/import-file.ts';
import { writeRevision } from '../../../../electron/word/revise/write-revision.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { isAlike } from '../../../../shared/compare/compare-reports.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

const FORMAT = formatOf({ ...STANDARD_PROFILE, plain: true });
const BY = { author: '李青山', date: '2026-01-10T09:00:00Z' };
const OFFICE = '临溪县青禾镇人民政府';

const TEXTS = [
  '全年学法12次，参训860人次。',
  '排查矛盾纠纷538件，化解531件，化解率98.7%。',
  '在镇村两级设置公示栏17处，𬭎字也在其中。',
  '修订《青禾镇重大行政决策程序规定（试行）》。',
  '开展联合检查14次，发现问题65处，均已整改。',
];

const report = (blocks: readonly Block[], change: Partial<Report> = {}): Report => {
  const blank = blankReport('id', 2025, OFFICE);
  blank.parts[0].blocks = [...blocks];
  return {
    ...blank,
    addressee: '临溪县人民政府',
    signature: { office: OFFICE, date: '2026-01-12' },
    ...change,
  };
};

const paragraph = (text: string, id: string): Block => ({ id, kind: 'paragraph', text });
const section = (heading: string, id: string): Block => ({ id, kind: 'section', heading, text: '' });
const table = (rows: string[][]): Block => ({
  ...{ id: 't', kind: 'table', text: '' },
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

async function readBack(bytes: Uint8Array, tracked: 'accepted' | 'rejected'): Promise<Report> {
  return (await importFile('修订稿.docx', bytes, tracked)).report;
}

/** What a reader of Word files has of the revision, against what it has of the two papers. */
async function expectBoth(before: Report, after: Report): Promise<void> {
  const bytes = await writeRevision(before, after, FORMAT, BY);
  const [older, newer] = [await writeReport(before, FORMAT), await writeReport(after, FORMAT)];
  expect(isAlike(await readBack(newer, 'accepted'), await readBack(bytes, 'accepted'))).toBe(true);
  expect(isAlike(await readBack(older, 'accepted'), await readBack(bytes, 'rejected'))).toBe(true);
}

const wordsIn = async (before: Report, after: Report, name: string): Promise<string[]> => {
  const { document } = openPackage(await writeRevision(before, after, FORMAT, BY));
  return descendants(document, name).map((mark) =>
    descendants(mark, 'w:t').concat(descendants(mark, 'w:delText')).map(textOf).join(''),
  );
};

describe('A revision file', () => {
  it('tracks the words that changed, and of a renumbered heading its number alone', async () => {
    const before = report([section('加强学习', 'a'), paragraph('学法12次。', 'b'), section('规范执法', 'c')]);
    const after = report([
      section('完善制度', 'n'),
      section('加强学习', 'a'),
      paragraph('学法15次。', 'b'),
      section('规范执法', 'c'),
    ]);
    expect(await wordsIn(before, after, 'w:del')).toEqual(expect.arrayContaining(['12', '一', '二']));
    expect((await wordsIn(before, after, 'w:ins')).join('|')).not.toContain('加强学习');
    await expectBoth(before, after);
  });

  it('shows a paragraph that changed places as moved, also with its number', async () => {
    const point = (text: string, id: string): Block => ({ id, kind: 'point', text });
    const [one, two, three] = [
      point('强化学习培训。', 'a'),
      point('充实执法力量。', 'b'),
      point('打通数据壁垒。', 'c'),
    ];
    const [before, after] = [report([one, two, three]), report([three, one, two])];
    expect((await wordsIn(before, after, 'w:moveTo')).filter((text) => text !== '')).toEqual([
      '一是打通数据壁垒。',
    ]);
    await expectBoth(before, after);
  });

  it('tracks cells and rows of a table, and sets another table in place of one with other columns', async () => {
    const before = report([
      table([
        ['事项', '件数'],
        ['调解', '12'],
        ['信访', '3'],
      ]),
    ]);
    await expectBoth(
      before,
      report([
        table([
          ['事项', '件数'],
          ['调解', '15'],
          ['热线', '9'],
          ['信访', '3'],
        ]),
      ]),
    );
    await expectBoth(
      before,
      report([
        table([
          ['事项', '件数', '比上年'],
          ['调解', '12', '+2'],
        ]),
      ]),
    );
    await expectBoth(before, report([paragraph('改为文字说明。', 'p')]));
  });

  it('tracks the title, 版头 and 署名, and a paragraph that became a heading', async () => {
    const blocks = [paragraph('加强学习', 'a'), paragraph(TEXTS[0] ?? '', 'b')];
    const letterhead = {
      ...{ copyNumber: '', secrecy: '', urgency: '', issuers: [OFFICE], withDocumentWord: true },
      ...{ documentNumber: '青府发〔2026〕1号', signatories: ['王青山'] },
    };
    const after = report([section('加强学习', 'a'), ...blocks.slice(1)], {
      title: `${OFFICE}关于2025年度法治政府建设工作情况的报告`,
      letterhead: { ...letterhead, documentNumber: '青府发〔2026〕3号' },
      signature: { office: OFFICE, date: '2026-01-20' },
    });
    await expectBoth(report(blocks, { letterhead }), after);
    await expectBoth(report(blocks), after);
  });

  it('gives either text back after any ten random edits', async () => {
    const block = fc.record({ text: fc.constantFrom(...TEXTS), more: fc.nat(20) });
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom('delete', 'insert', 'replace', 'move', 'split'),
        at: fc.nat(30),
        to: fc.nat(30),
      }),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), edits, async (given, list) => {
        const blocks = given.map(({ text, more }, at) => paragraph(`${text}另有${more}件。`, `p${at}`));
        const edited = [...blocks];
        for (const [count, { kind, at, to }] of list.entries()) {
          const place = at % (edited.length + 1);
          const one = edited[place];
          if (kind === 'insert' || !one) edited.splice(place, 0, paragraph(`新增${to}项。`, `n${count}`));
          else if (kind === 'delete') edited.splice(place, 1);
          else if (kind === 'replace') edited[place] = paragraph(one.text.replace(/\d+/, String(to)), one.id);
          else if (kind === 'move') edited.splice(to % edited.length, 0, ...edited.splice(place, 1));
          else
            edited.splice(
              place,
              1,
              paragraph(one.text.slice(0, 5), `s${count}`),
              paragraph(one.text.slice(5), one.id),
            );
        }
        await expectBoth(report(blocks), report(edited));
      }),
      { numRuns: 10 },
    );
  });
});

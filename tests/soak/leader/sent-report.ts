import { readFileSync } from 'node:fs';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { mapParts } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';

const SAMPLE = readFileSync(new URL('../../../shared/sample/report-2025.txt', import.meta.url), 'utf8');
const OFFICE = '临溪县青禾镇人民政府';

/** What the paragraphs of a section are, section by section, so that every level is there. */
const KINDS = ['paragraph', 'item', 'paragraph', 'point', 'paragraph', 'subitem'] as const;

const TABLES: readonly (readonly string[])[][] = [
  [
    ['调解方式', '受理', '成功', '涉及金额（万元）'],
    ['人民调解', '412', '409', '186.5'],
    ['行政调解', '57', '55', '23.8'],
    ['律师参与', '19', '18', '64'],
    ['网格劝和', '50', '49', '3.2'],
  ],
  [
    ['检查领域', '单位（家）', '问题（处）'],
    ['食品安全', '74', '21'],
    ['安全生产', '63', '30'],
    ['生态环境', '45', '14'],
  ],
];

const tableOf = (rows: readonly (readonly string[])[], at: number): Block => ({
  id: `table${at}`,
  kind: 'table',
  text: '',
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

/** A long paragraph as several of two sentences each. */
function cut(block: Block, kind: (typeof KINDS)[number]): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const sentences = block.text.match(/[^。]*。/g) ?? [block.text];
  return sentences.flatMap((_, at) =>
    at % 2 === 0
      ? [{ id: `${block.id}-${at}`, kind, text: sentences.slice(at, at + 2).join('') } as Block]
      : [],
  );
}

/** A report of an invented town with every kind of paragraph, two tables, an addressee and a signature. */
export function sentReport(): Report {
  const { report } = recogniseText(SAMPLE, { id: 'sent' });
  let [sections, tables] = [0, 0];
  const parts = mapParts(report.parts, (part) => {
    const blocks = part.blocks.flatMap((block): Block[] => {
      if (block.kind === 'section') sections += 1;
      const cutUp = cut(block, KINDS[sections % KINDS.length] ?? 'paragraph');
      const rows = cutUp.length > 1 && sections % 3 === 2 ? TABLES[tables] : undefined;
      if (!rows) return cutUp;
      tables += 1;
      return [...cutUp, tableOf(rows, tables)];
    });
    return { ...part, blocks };
  });
  return {
    ...report,
    parts,
    addressee: '临溪县人民政府',
    office: OFFICE,
    signature: { office: OFFICE, date: '2026-01-12' },
  };
}

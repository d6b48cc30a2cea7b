import { expect, it } from 'vitest';
import { type TrackedWords, takenBack } from '../../../shared/compare/taken-back.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { allBlocks } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';

const OFFICE = '临溪县青禾镇人民政府';

function report(prefix: string, texts: readonly string[], id = prefix): Report {
  const blank = blankReport(id, 2025, OFFICE);
  blank.parts[0].blocks = texts.map((text, at): Block => ({ id: `${prefix}${at}`, kind: 'paragraph', text }));
  return { ...blank, signature: { office: OFFICE, date: '2026-01-12' } };
}

/** Words in a paragraph of which they are all, unless it is told. */
const words = (
  author: string,
  kind: TrackedWords['kind'],
  text: string,
  { before = kind === 'deleted' ? text : '', after = kind === 'inserted' ? text : '' } = {},
): TrackedWords => ({ author, kind, text, before, after });

const TEXTS = ['全年学法12次，参训860人次。', '排查矛盾纠纷538件。', '设置公示栏17处。'];

it('Every change of a returned text is listed once, with who made it where the file says so', () => {
  const sent = report('s', TEXTS);
  const returned = report('r', ['全年学法15次，参训860人次。', '排查矛盾纠纷538件。']);
  const { changes } = takenBack(sent, returned, [
    words('王县长', 'inserted', '15', { after: '全年学法15次，参训860人次。' }),
    words('李主任', 'deleted', '设置公示栏17处'),
  ]);
  expect(changes.map(({ kind, after, author }) => [kind, after, author])).toEqual([
    ['edited', '全年学法15次，参训860人次。', '王县长'],
    ['deleted', '', '李主任'],
  ]);
});

it('Whoever struck out or put in a paragraph with its number, or an addressee with its colon, is named', () => {
  const [sent, returned] = [report('s', TEXTS), report('r', TEXTS.slice(0, 2))];
  returned.addressee = '临溪县人民政府';
  for (const block of allBlocks(sent)) if (block.kind === 'paragraph') block.kind = 'item';
  for (const block of allBlocks(returned)) if (block.kind === 'paragraph') block.kind = 'item';
  const { changes } = takenBack(sent, returned, [
    words('王县长', 'inserted', '临溪县人民政府：'),
    words('李主任', 'deleted', '3.设置公示栏17处。'),
    words('周青', 'deleted', '年初所说的另一段话里也有设置公示栏17处。'),
  ]);
  expect(changes.map(({ kind, author }) => [kind, author])).toEqual([
    ['inserted', '王县长'],
    ['deleted', '李主任'],
  ]);
});

it('A returned text is the report that was sent: its ids, its record and its seal stay', () => {
  const sent = { ...report('s', TEXTS), signature: { office: OFFICE, date: '2026-01-12', sealed: true } };
  const { report: back } = takenBack(
    sent,
    report('r', [TEXTS[1] ?? '', `${TEXTS[0]}另办班9期。`, '新增一段。']),
  );
  expect(back.id).toBe('s');
  expect(back.signature?.sealed).toBe(true);
  expect(allBlocks(back).map(({ id }) => id)).toEqual(['s1', 's0', 'r2-read']);
});

it('A text that came back as it was has no changes', () => {
  const { changes, report: back } = takenBack(report('s', TEXTS), report('r', TEXTS));
  expect(changes).toEqual([]);
  expect(allBlocks(back).map(({ id }) => id)).toEqual(['s0', 's1', 's2']);
});

it('Whoever changed the same figure in another paragraph is not named', () => {
  const sent = report('s', ['全年学法12次。', '排查隐患12处。']);
  const returned = report('r', ['全年学法15次。', '排查隐患15处。']);
  const { changes } = takenBack(sent, returned, [
    words('王县长', 'inserted', '15', { before: '排查隐患12处。', after: '排查隐患15处。' }),
  ]);
  expect(changes.map(({ author }) => author)).toEqual([undefined, '王县长']);
});

it('Where one of several points is gone the others are points still, and their first sentences no headings', () => {
  const point = (text: string): Block => ({ id: text.slice(0, 2), kind: 'point', text });
  const sent = report('s', []);
  sent.parts[0].blocks = ['强化学习培训。全年学法12次。', '充实执法力量。', '打通数据壁垒。'].map(point);
  const returned = report('r', ['三是打通数据壁垒。', '四是新建数据专班。']);
  returned.parts[0].blocks.unshift({
    id: 'x',
    kind: 'point',
    heading: '强化学习培训',
    text: '全年学法12次。',
  });
  const { changes } = takenBack(sent, returned);
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['deleted', '充实执法力量。', ''],
    ['inserted', '', '新建数据专班。'],
  ]);
});

import { expect, it } from 'vitest';
import { trackedWords } from '../../../../electron/read/docx/tracked-words.ts';
import { importFile } from '../../../../electron/read/import-file.ts';
import { writeRevision } from '../../../../electron/word/revise/write-revision.ts';
import { takenBack } from '../../../../shared/compare/taken-back.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

function report(texts: readonly string[]): Report {
  const blank = blankReport('id', 2025, '临溪县青禾镇人民政府');
  blank.parts[0].blocks = texts.map((text, at): Block => ({ id: `p${at}`, kind: 'paragraph', text }));
  return blank;
}

it('A file with tracked changes comes back as a list of them, each with who made it', async () => {
  const sent = report(['全年学法12次。', '排查矛盾纠纷538件。', '设置公示栏17处。']);
  const now = report(['全年学法15次。', '排查矛盾纠纷538件。']);
  const by = { author: '王县长', date: '2026-01-10T09:00:00Z' };
  const bytes = await writeRevision(sent, now, formatOf(STANDARD_PROFILE), by);
  const { report: read } = await importFile('修改稿.docx', bytes, 'accepted');
  const { changes, report: back } = takenBack(sent, read, trackedWords(bytes));
  expect(changes.map(({ kind, before, after, author }) => [kind, before, after, author])).toEqual([
    ['edited', '全年学法12次。', '全年学法15次。', '王县长'],
    ['deleted', '设置公示栏17处。', '', '王县长'],
  ]);
  expect(back.parts[0].blocks.map(({ id }) => id)).toEqual(['p0', 'p1']);
});

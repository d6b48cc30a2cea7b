import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { relevel } from '../../../renderer/document/edit/levels.ts';
import { isNumbered } from '../../../renderer/document/schema/block-level.ts';
import { LEVELS, TEXT_KINDS } from '../../../shared/levels.ts';
import { blocksIn } from '../../../shared/report/blocks.ts';
import { changeLevel } from '../../../shared/report/move-line.ts';
import { blockNumber } from '../../../shared/report/numbering.ts';
import { documentOf } from './marked-text.ts';
import { block, writtenReport } from './written-report.ts';

describe.each(TEXT_KINDS)('a text of the kind %s', (kind) => {
  const hasNumber = blockNumber(kind, 0) !== '';

  it('is in the document what it is in the report', () => {
    const report = writtenReport();
    report.parts[1].blocks = [block(kind, '组织学法12次。')];
    expect(documentToReport(documentOf(report), report)).toEqual(report);
  });

  it('takes a typed number for its own only where one is drawn', () => {
    const report = writtenReport();
    report.parts[1].blocks = [block('paragraph', '1.组织学法12次。')];
    const { tr, doc } = EditorState.create({ doc: documentOf(report) });
    doc.descendants((node, pos) => {
      if (node.isTextblock && node.textContent.startsWith('1.')) relevel(tr, pos, node, kind);
    });
    const [text] = blocksIn(documentToReport(tr.doc, report), 'highlights');
    expect(text).toMatchObject({ kind, text: hasNumber ? '组织学法12次。' : '1.组织学法12次。' });
  });

  it('goes up and down among the levels of an import without losing a word', () => {
    const report = { ...writtenReport(), lead: [block(kind, '组织学法12次。')] };
    for (const way of ['up', 'down'] as const) {
      const [moved] = blocksIn(changeLevel(report, { zone: 'lead', line: 0 }, way), 'lead');
      expect(moved?.text).toBe('组织学法12次。');
      if (!hasNumber && way === 'up') expect(moved?.kind).toBe(kind);
    }
  });
});

it('a level has a number where the numbering draws one', () => {
  const numbered = LEVELS.filter(({ level }) => isNumbered(level)).map(({ level }) => level);
  const drawn = LEVELS.filter(
    ({ level }) => blockNumber(level === 'run-in-section' ? 'section' : level, 0) !== '',
  );
  expect(numbered).toEqual(drawn.map(({ level }) => level));
});

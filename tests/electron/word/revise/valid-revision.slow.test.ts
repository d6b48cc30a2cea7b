import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { writeRevision } from '../../../../electron/word/revise/write-revision.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import type { Report } from '../../../../shared/report/schema.ts';

const SAMPLE = readFileSync(new URL('../../../../shared/sample/report-2025.txt', import.meta.url), 'utf8');
const read = (text: string): Report => recogniseText(text, { id: 'id' }).report;

it('A revision with every kind of change passes Microsoft’s validator', { timeout: 120_000 }, async () => {
  const changed = read(
    SAMPLE.replace('学法12次', '学法15次')
      .replace('（一）抓部署', '（一）新抓部署')
      .replace('（二）抓示范', '（一）抓示范'),
  );
  const [part] = changed.parts;
  part.blocks = [
    ...part.blocks.slice(4, 6),
    ...part.blocks.slice(0, 2),
    { id: 't', kind: 'table', text: '表1', rows: [[{ text: '事项' }, { text: '件数' }]] },
    { id: 'n', kind: 'item', text: '新增一项' },
  ];
  const by = { author: '李青山', date: '2026-01-10T09:00:00Z' };
  const bytes = await writeRevision(read(SAMPLE), changed, formatOf(STANDARD_PROFILE), by);
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
});

import { blankReport } from '../../../shared/report/blank-report.ts';
import { withBlocks } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';

function textBlock(id: string, text: string): Block {
  const [, kind, rest = ''] = /^(item|subitem|point):(.*)$/s.exec(text) ?? [];
  return kind ? { id, kind: kind as 'item', text: rest } : { id, kind: 'paragraph', text };
}

/**
 * A report of an invented town whose first part holds these lines: a text is a paragraph, item:… and the like a block of
 * that kind, a list a section with its heading first. Ids follow from `ids`, so that two reports may share none.
 */
export function reportOf(lines: readonly (string | string[])[], ids = 'b'): Report {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `${ids}${count}`;
  };
  const blocks = lines.flatMap((line): Block[] => {
    if (typeof line === 'string') return [textBlock(next(), line)];
    const [heading = '', ...texts] = line;
    return [
      { id: next(), kind: 'section', heading, text: '' },
      ...texts.map((text) => textBlock(next(), text)),
    ];
  });
  return withBlocks(blankReport('report-1', 2025, '云州市青石县青石镇人民政府'), 'measures', blocks);
}

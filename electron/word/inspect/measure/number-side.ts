import type { PageGeometry } from '../reading/page-geometry.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { measureExtent } from './text-extent.ts';

/** On which side of its line a page number stands, and the blank beside it there in 字. */
export interface NumberSide {
  side: '居左' | '居中' | '居右';
  blank: number;
}

/** Measures the side of a page number; of the page only the width of its text area counts. */
export function numberSide(paragraph: Paragraph, page: PageGeometry): NumberSide {
  const { left, right } = measureExtent(paragraph, page);
  if (paragraph.format.alignment === 'center') return { side: '居中', blank: right };
  return left > right ? { side: '居右', blank: right } : { side: '居左', blank: left };
}

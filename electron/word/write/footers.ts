import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOTER_INDENT_TWIPS } from '../../../shared/gongwen/format.ts';
import { STYLE } from './styles.ts';

const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: FOOTER_INDENT_TWIPS },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** Page numbers between dashes, on the outside: odd pages right, even pages left (GB/T 9704-2012, 7.5). */
export const footers = () => ({ default: pageNumber('right'), even: pageNumber('left') });

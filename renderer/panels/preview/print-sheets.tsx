import { createPortal } from 'react-dom';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { PagePicture } from './page-picture.tsx';

/** The pages as they go to the printer or into a PDF; the screen does not show them. */
export const PrintSheets = ({ pages }: { pages: readonly LaidOutPage[] }) =>
  createPortal(
    <div className="print-sheets">
      {pages.map((page) => (
        <PagePicture key={page.number} page={page} />
      ))}
    </div>,
    document.body,
  );

import { memo } from 'react';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import { useProfile } from '../../session/profile.ts';

/** One page of the report, as wide as its place. A page that did not change is not drawn again. */
export const PagePicture = memo(({ page }: { page: LaidOutPage }) => {
  const { format } = useProfile();
  return (
    <div
      className={`page-picture ${page.landscape ? 'landscape' : 'upright'}`}
      role="img"
      aria-label={`第 ${page.number} 页`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
      dangerouslySetInnerHTML={{ __html: pageSvg(page, format) }}
    />
  );
});

import { memo, useMemo } from 'react';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { pageSvg } from '../../../shared/layout/page-svg.ts';
import { useProfile } from '../../session/profile.ts';

const Picture = memo(({ svg, label, landscape }: { svg: string; label: string; landscape: boolean }) => (
  <div
    className={`page-picture ${landscape ? 'landscape' : 'upright'}`}
    role="img"
    aria-label={label}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
    dangerouslySetInnerHTML={{ __html: svg }}
  />
));

/** One page of the report, as wide as its place. A page that did not change is not drawn again. */
export function PagePicture({ page }: { page: LaidOutPage }) {
  const { format } = useProfile();
  const svg = useMemo(() => pageSvg(page, format), [page, format]);
  return <Picture svg={svg} label={`第 ${page.number} 页`} landscape={page.landscape} />;
}

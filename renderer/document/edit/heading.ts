import { defaultHeading } from '../../../shared/report/parts.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import { zoneNamed } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { deliberately } from './guard.ts';
import { withoutLeadingNumber } from './leading-number.ts';

/**
 * 改写标题, the one way to a part's heading. A number typed in front of it goes, since the part's own is drawn. An empty
 * wording brings back the default one of the report's year.
 */
export const rewritePartHeading =
  (role: PartRole, wording: string, year: number): Edit =>
  (tr) => {
    const { pos } = zoneNamed(tr.doc, role);
    const heading = withoutLeadingNumber(wording.trim());
    deliberately(tr).setNodeAttribute(pos, 'heading', heading || defaultHeading(role, year));
    return true;
  };

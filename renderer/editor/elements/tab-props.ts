import type { Report } from '../../../shared/report/schema.ts';
import type { Elements } from './elements.ts';

/** What every tab is given. */
export interface TabProps {
  report: Report;
  elements: Elements;
  onChange: (change: Partial<Elements>) => void;
}

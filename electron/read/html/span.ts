import type { Span } from './line-collector.ts';
import type { Attributes } from './style.ts';

/** What a cell of a report's table may cover. */
const MOST = { colspan: 100, rowspan: 1000 } as const;

function spanned(attributes: Attributes, name: keyof typeof MOST): number {
  const given = Number.parseInt(attributes.get(name) ?? '', 10);
  return given > 1 ? Math.min(given, MOST[name]) : 1;
}

/** How many columns and rows a cell covers (HTML standard, 4.9.11). */
export function spanOf(attributes: Attributes): Span {
  const [columns, rows] = [spanned(attributes, 'colspan'), spanned(attributes, 'rowspan')];
  return { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

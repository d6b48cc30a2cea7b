import { escapeXml } from '../escape-xml.ts';
import { changedFigures, type FigureChange } from './changed-figures.ts';
import type { Comparison } from './compare-reports.ts';
import type { Stretch } from './line.ts';
import type { Row, TableRow } from './row.ts';

const STYLE = `body{max-width:44em;margin:2em auto;padding:0 1em;font:16px/1.8 "Noto Serif CJK SC",SimSun,serif}
h1{font-size:1.3em;text-align:center}h2{font-size:1.05em}.title{text-align:center;font-weight:bold}
.part,.section{font-weight:bold}ins{text-decoration:underline}del{text-decoration:line-through;color:#666}
.changed{border-left:3px solid #000;padding-left:.6em;margin-left:-.85em}.note{color:#666;font-size:.85em}
table{border-collapse:collapse}td{border:1px solid #000;padding:.1em .5em}p{margin:.3em 0;white-space:pre-wrap}`;

const TAGS = { same: '', gone: 'del', new: 'ins' } as const;

function markup(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ kind, text }) => {
      const words = escapeXml(text).replaceAll('\n', '¶<br>');
      return kind === 'same' ? words : `<${TAGS[kind]}>${words}</${TAGS[kind]}>`;
    })
    .join('');
}

const cells = ({ cells: words }: TableRow): string =>
  `<tr>${words.map((stretches) => `<td>${markup(stretches)}</td>`).join('')}</tr>`;

/** The rows of a table, or of one that only one report has. */
function tableMarkup({ table, before, after }: Row): string {
  const own = (after[0] ?? before[0])?.rows;
  if (!table && !own) return '';
  const kind = after.length > 0 ? 'new' : 'gone';
  const whole = (own ?? []).map((row) => ({
    before: null,
    after: null,
    cells: row.map(({ text }) => [{ kind, text } as const]),
  }));
  return `<table>${(table ?? whole).map(cells).join('')}</table>`;
}

const notes = (row: Row): string => {
  const [from, to] = [row.before[0]?.where ?? '', row.after[0]?.where ?? ''];
  if (row.change === 'away') return '（已移走）';
  return row.move === null ? '' : `（从${from}移到${to}）`;
};

function rowMarkup(row: Row): string {
  const line = row.after[0] ?? row.before[0];
  if (!line) return '';
  const isChanged = row.change !== 'same' || row.move !== null;
  const note = notes(row);
  const words =
    escapeXml(line.number) + markup(row.stretches) + (note && `<span class="note">${escapeXml(note)}</span>`);
  return `<p class="${line.kind}${isChanged ? ' changed' : ''}">${words}</p>${tableMarkup(row)}`;
}

const figureMarkup = ({ where, before, after }: FigureChange): string =>
  `<li>${escapeXml(`${where} ${(after ?? before)?.counts ?? ''}：${before?.text ?? '（没有）'} → ${after?.text ?? '（没有）'}`)}</li>`;

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${heading}</h2><ul>${items.join('')}</ul>`;

/**
 * The comparison as a page of its own that any browser shows and prints, black on white: what is new underlined, what is
 * gone struck out, a bar beside each changed paragraph, the figures that changed on top.
 */
export function comparisonPage(comparison: Comparison, heading: string): string {
  const { rows, facts } = comparison;
  const changed = changedFigures(comparison)
    .filter(({ before, after }) => before && after)
    .map(figureMarkup);
  const beside = facts.map(
    ({ name, before, after }) =>
      `<li>${escapeXml(`${name}：${before || '（没有）'} → ${after || '（没有）'}`)}</li>`,
  );
  const title = escapeXml(heading);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${list('改动的数据', changed)}${list('正文以外的改动', beside)}${rows.map(rowMarkup).join('\n')}</body></html>\n`;
}

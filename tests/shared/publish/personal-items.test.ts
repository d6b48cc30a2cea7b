import { expect, it } from 'vitest';
import { personalItems, withoutPersonal } from '../../../shared/publish/personal-items.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sampleReport } from '../../electron/support/sample-report.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';

const NUMBER = '13812345678';
const said = (where: string): string => `${where}的电话${NUMBER}`;

/** A telephone number in every text that a report has. */
function everywhere(): Report {
  const report = sampleReport('everywhere', said('引言'));
  const [measures] = report.parts;
  measures.heading = said('部分');
  measures.blocks = [
    { id: 's', kind: 'section', heading: said('小节'), text: said('接着') },
    { id: 'i', kind: 'item', heading: said('条目'), text: said('条文') },
    { id: 't', kind: 'table', text: said('表题'), rows: [[{ text: said('格') }, { text: `甲\n${NUMBER}` }]] },
  ];
  return {
    ...report,
    title: said('标题'),
    addressee: said('主送'),
    annexes: [{ title: said('附件'), blocks: [{ id: 'a', kind: 'paragraph', text: said('附件正文') }] }],
    note: said('附注'),
    signature: { office: said('署名'), date: '2026-01-12' },
  };
}

it('Finds personal data in every text that a report has, and masks it there', () => {
  const report = everywhere();
  const planted = JSON.stringify(report).split(NUMBER).length - 1;
  const items = personalItems(report);
  expect(items).toHaveLength(planted);
  expect(new Set(items.map(({ key }) => key)).size).toBe(planted);
  expect(JSON.stringify(withoutPersonal(report, []))).not.toContain(NUMBER);
  expect(personalItems(withoutPersonal(report, []))).toEqual([]);
});

it('Keeps what is kept, each by itself, and changes nothing else', () => {
  const report = everywhere();
  const items = personalItems(report);
  expect(withoutPersonal(report, items)).toEqual(report);
  const [first, second] = items;
  const kept = withoutPersonal(report, first ? [first] : []);
  expect(personalItems(kept).map(({ where }) => where)).toEqual([first?.where]);
  // The same words under another address are not what the clerk let stand.
  const moved = first && second ? [{ key: `${second.key}0`, quote: first.quote }] : [];
  expect(JSON.stringify(withoutPersonal(report, moved))).not.toContain(NUMBER);
});

it('Whole reports that name nobody have nothing to show', () => {
  const found = Array.from({ length: WHOLE_REPORTS }, (_, at) => personalItems(wholeReport(at).report));
  expect(found.flat().map(({ before, quote, after }) => before + quote + after)).toEqual([]);
});

it('A very long text is read in steps that grow with it', () => {
  const text = '当事人反映住在某村，'.repeat(20_000);
  expect(personalItems(sampleReport('long', text))).toEqual([]);
});

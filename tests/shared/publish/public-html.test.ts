import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { publicHtml } from '../../../shared/publish/public-html.ts';
import { publicText } from '../../../shared/publish/public-text.ts';
import { withBlocks } from '../../../shared/report/blocks.ts';
import { sampleReport } from '../../electron/support/sample-report.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</p><iframe src="//x">',
  '&lt;b&gt;&amp;&#60;',
  '=HYPERLINK("http://x","y")',
  'a\u0000b\u0008c\u001Fd',
  '甲\n乙\t丙',
  '"><svg/onload=1>',
  'x'.repeat(200_000),
];

const report = {
  ...withBlocks(sampleReport(), 'measures', [
    { id: 's', kind: 'section', heading: HOSTILE[0] ?? '', text: '' },
    ...HOSTILE.map((text, at) => ({ id: `p${at}`, kind: 'paragraph' as const, text })),
    {
      id: 't',
      kind: 'table',
      text: HOSTILE[1] ?? '',
      rows: [HOSTILE.slice(0, 5).map((text) => ({ text })), [{ text: '甲\n<b>乙</b>', columns: 4, rows: 9 }]],
    },
  ]),
  title: HOSTILE[2] ?? '',
};

/** The names of all elements and attributes of a piece of a page. */
function namesIn(page: string): { tags: Set<string>; attributes: Set<string> } {
  const [tags, attributes] = [new Set<string>(), new Set<string>()];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('tagName' in node) tags.add(node.tagName);
    if ('attrs' in node) for (const { name } of node.attrs) attributes.add(name);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseFragment(page).childNodes.forEach(visit);
  return { tags, attributes };
}

it('Nothing that a report says becomes an element or attribute of the page', () => {
  const { tags, attributes } = namesIn(publicHtml(report, true));
  expect([...tags].sort()).toEqual(['h2', 'h3', 'h4', 'p', 'table', 'tbody', 'td', 'tr']);
  expect([...attributes].sort()).toEqual(['colspan', 'rowspan']);
});

it('What a report says is shown as it was typed', () => {
  const shown = serialize(parseFragment(publicHtml(report, false)));
  expect(shown).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  expect(shown).toContain('<p>=HYPERLINK("http://x","y")</p>');
  expect(shown).toContain('<p>abcd</p>');
  expect(shown).toContain('<td colspan="4" rowspan="9"><p>甲</p><p>&lt;b&gt;乙&lt;/b&gt;</p></td>');
});

it('In plain text a paragraph is one line, and a row as many cells as the table has columns, those that a cell covers saying so, one of several lines in quotes', () => {
  const lines = publicText(report, false).split('\r\n');
  expect(lines).toContain('甲 乙 丙');
  expect(lines[lines.indexOf('"甲') + 1]).toBe('<b>乙</b>"\t〔同左〕\t〔同左〕\t〔同左〕\t');
});

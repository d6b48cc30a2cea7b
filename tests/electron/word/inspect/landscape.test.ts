import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { fullReport } from '../../../layout/reports.ts';

function given(): Report {
  const report = fullReport();
  const rows = [
    [{ text: '事项' }, { text: '数量' }],
    [{ text: '检查' }, { text: '12次' }],
  ];
  for (const id of ['甲', '乙'])
    report.parts[1].blocks.push({ id, kind: 'table', text: `表1 ${id}`, rows, landscape: true });
  return report;
}

/** Our file with one text in its XML replaced, wherever it stands. */
async function changed(from: string | RegExp, to: string): Promise<Uint8Array> {
  let count = 0;
  const parts = Object.entries(unzipSync(await writeReport(given()))).map(([name, part]) => {
    const before = strFromU8(part);
    const after = name.endsWith('.xml') ? before.replaceAll(from, to) : before;
    if (before !== after) count += 1;
    return [name, before === after ? part : strToU8(after)] as const;
  });
  if (count === 0) throw new Error(`nothing to change: ${from}`);
  return zipSync(Object.fromEntries(parts));
}

const broken = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ demanded, kept }) => demanded && !kept)
    .map(({ clause, element, measured }) => `${clause} ${element}：${measured}`);

describe('a landscape section by clause 8', () => {
  it('keeps everything in a file of ours, by every profile', async () => {
    for (const change of [{}, { pageNumber: 'centred' }, { footerSize: 12 }, { grid: 'word' }] as const) {
      const findings = inspectReport(
        await writeReport(given(), formatOf({ ...STANDARD_PROFILE, ...change })),
      );
      expect(broken(findings).filter((line) => !line.includes('页码字号'))).toEqual([]);
      expect(findings.filter(({ clause }) => clause === '8').map(({ element }) => element)).toEqual([
        '横排页版心',
        '横排页页码',
      ]);
    }
  });

  it('says where its page number stands', async () => {
    const number = inspectReport(await writeReport(given())).find(({ element }) => element === '横排页页码');
    expect(number?.measured).toBe('单页在左边下端空1字，距版心7毫米、双页在左边上端空1字，距版心7毫米');
  });

  it('is told of a page number at the foot of the landscape page', async () => {
    const plain = broken(inspectReport(await changed(/<w:textDirection w:val="tbRl"\/>/g, '')));
    expect(plain).toEqual([expect.stringMatching(/^8 横排页页码：单页没有随纸转动/)]);
  });

  it.each([
    ['too far from the text', 'w:tblpX="1447"', 'w:tblpX="1000"', '距版心14.9毫米'],
    ['too high', 'w:tblpY="1588"', 'w:tblpY="988"', '空3.1字'],
  ])('is told of a page number that stands %s', async (_, from, to, said) => {
    expect(broken(inspectReport(await changed(from, to)))).toEqual([expect.stringContaining(said)]);
  });

  it('is told of margins that did not turn with the sheet', async () => {
    const turned = /w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"/g;
    const found = broken(
      inspectReport(await changed(turned, 'w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"')),
    );
    expect(found).toContain('8 横排页版心：距上边37毫米，距右边26毫米，243×138毫米');
  });

  it('may have its number in a text box that is turned', async () => {
    const cell = /<w:tbl>(?:(?!<\/w:tbl>).)*w:tblpX="1447".*?<\/w:tbl>/g;
    const box = (vert: string) =>
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">' +
      '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent><w:p><w:r>' +
      '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
      `</w:txbxContent></wps:txbx><wps:bodyPr vert="${vert}"/></wps:wsp></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    expect(broken(inspectReport(await changed(cell, box('eaVert'))))).toEqual([]);
    expect(broken(inspectReport(await changed(cell, box('horz'))))).toHaveLength(1);
  });
});

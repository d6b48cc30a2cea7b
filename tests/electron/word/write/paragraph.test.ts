import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { child, descendants, textOf } from '../../../../electron/package/xml-element.ts';
import { Formatting } from '../../../../electron/word/formatting/formatting.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

const reportWith = (change: Partial<Report>): Report => ({
  ...blankReport('id', 2025, '临溪县青禾镇人民政府'),
  ...change,
});

async function documentOf(change: Partial<Report>, profile = STANDARD_PROFILE): Promise<string> {
  const parts = unzipSync(await writeReport(reportWith(change), formatOf(profile)));
  return strFromU8(parts['word/document.xml'] as Uint8Array);
}

const lead = (text: string): Partial<Report> => ({ lead: [{ id: 'l', kind: 'paragraph', text }] });
const paragraphWith = (xml: string, text: string): string =>
  xml.split('</w:p>').find((each) => each.replace(/<[^>]+>/g, '').includes(text)) ?? '';

describe('A paragraph', () => {
  test('names its style and says nothing that the style says', async () => {
    const xml = paragraphWith(await documentOf(lead('办好“田埂小法庭”——学法12次。')), '田埂');
    expect(xml.replace(/^.*<w:p>/, '<w:p>')).toBe(
      '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>' +
        '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' +
        '<w:t xml:space="preserve">办好“田埂小法庭”——学法12次。</w:t></w:r>',
    );
    expect(paragraphWith(await documentOf(lead('学法12次。')), '学法12次')).not.toContain('<w:rPr>');
  });

  test('leaves the lines in front of an address as wide as their words, and no others', async () => {
    const address = '网址为http://www.example.com/qinghe?id=2025&amp;page=1，接受监督。'.replace(
      '&amp;',
      '&',
    );
    const xml = await documentOf(lead(address));
    expect(paragraphWith(xml, '接受监督')).toContain('<w:jc w:val="left"/>');
    expect(paragraphWith(await documentOf(lead('网址为www.example.com。')), '网址为')).not.toContain('w:jc');
    const before = '报告全文通过临溪县人民政府网站向社会公布，网址为';
    for (const short of ['qhz.gov.cn', 'www.qinghe.gov.cn', 'qhzfazhi@163.com'])
      expect(paragraphWith(await documentOf(lead(`${before}${short}。`)), '网址为')).toContain(
        'w:jc w:val="left"',
      );
    expect(paragraphWith(await documentOf(lead(`${before}12345。`)), '网址为')).not.toContain('w:jc');
  });

  test('sets characters that its font lacks in one that has them', async () => {
    const xml = paragraphWith(await documentOf(lead('李堃、张𬭎带头学法，占地30㎡。')), '带头学法');
    const runs = xml.split('<w:r>').slice(1);
    const fontOf = (text: string) =>
      /w:eastAsia="([^"]+)"/.exec(runs.find((run) => run.includes(text)) ?? '')?.[1];
    expect(fontOf('>堃<')).toBe('仿宋');
    expect(fontOf('>𬭎<')).toBe('SimSun-ExtB');
    expect(fontOf('>㎡<')).toBe('仿宋');
    expect(fontOf('带头学法')).toBeUndefined();
  });

  test('has its item heading in bold where the profile wants it, and nowhere else', async () => {
    const report = { lead: [{ id: 'i', kind: 'item' as const, heading: '完善制度', text: '修订3件。' }] };
    const boldIn = async (profile = STANDARD_PROFILE) => {
      const word = openPackage(await writeReport(reportWith(report), formatOf(profile)));
      const formatting = new Formatting(word);
      return descendants(word.document, 'w:p').flatMap((paragraph) =>
        descendants(paragraph, 'w:r')
          .filter((run) => formatting.toggle('w:b', child(paragraph, 'w:pPr'), child(run, 'w:rPr')))
          .map((run) => descendants(run, 'w:t').map(textOf).join('')),
      );
    };
    expect(await boldIn()).toEqual([]);
    expect(await boldIn({ ...STANDARD_PROFILE, boldItems: true })).toEqual(['1.完善制度。']);
  });

  test('ends a heading of its own line in 。 where the profile wants it, in the file alone', async () => {
    const section: Block = { id: 's', kind: 'section', heading: '加强学习', text: '' };
    const report = blankReport('id', 2025, '青禾镇');
    report.parts[0].blocks = [section];
    const xml = await documentOf({ parts: report.parts }, { ...STANDARD_PROFILE, headingStop: true });
    expect(xml).toContain('（一）加强学习。');
    expect(section.heading).toBe('加强学习');
  });
});

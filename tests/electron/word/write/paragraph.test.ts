import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

async function documentOf(change: Partial<Report>, profile = STANDARD_PROFILE): Promise<string> {
  const report = { ...blankReport('id', 2025, '临溪县青禾镇人民政府'), ...change };
  const parts = unzipSync(await writeReport(report, formatOf(profile)));
  return strFromU8(parts['word/document.xml'] as Uint8Array);
}

const lead = (text: string): Partial<Report> => ({ lead: [{ id: 'l', kind: 'paragraph', text }] });
const paragraphWith = (xml: string, text: string): string =>
  xml.split('</w:p>').find((each) => each.replace(/<[^>]+>/g, '').includes(text)) ?? '';

describe('A paragraph', () => {
  test('carries its style’s fonts, size, pitch and indent once more, for tools that read direct formatting', async () => {
    const xml = paragraphWith(await documentOf(lead('学法12次。')), '学法12次。');
    expect(xml).toContain('<w:pStyle w:val="BodyText"/>');
    expect(xml).toMatch(/w:spacing [^>]*w:line="579"[^>]*w:lineRule="exact"/);
    expect(xml).toMatch(/w:ind [^>]*w:firstLineChars="200"/);
    expect(xml).toMatch(/w:ind [^>]*w:firstLine="632"/);
    expect(xml).toMatch(/w:rFonts [^>]*w:eastAsia="仿宋_GB2312"/);
    expect(xml).toContain('<w:sz w:val="32"/>');
  });

  test('has its quotes and dashes in the Chinese font', async () => {
    const xml = paragraphWith(await documentOf(lead('办好“田埂小法庭”——……')), '田埂');
    expect(xml).toMatch(/w:rFonts [^>]*w:ascii="仿宋_GB2312"[^>]*w:hint="eastAsia"|w:hint="eastAsia"/);
  });

  test('sets characters that its font lacks in one that has them', async () => {
    const xml = paragraphWith(await documentOf(lead('李堃、张𬭎带头学法，占地30㎡。')), '带头学法');
    const runs = xml.split('<w:r>').slice(1);
    const fontOf = (text: string) =>
      /w:eastAsia="([^"]+)"/.exec(runs.find((run) => run.includes(text)) ?? '')?.[1];
    expect(fontOf('>堃<')).toBe('仿宋');
    expect(fontOf('>𬭎<')).toBe('SimSun-ExtB');
    expect(fontOf('>㎡<')).toBe('仿宋');
    expect(fontOf('带头学法')).toBe('仿宋_GB2312');
  });

  test('has its item heading in bold where the profile wants it, and nowhere else', async () => {
    const report = { lead: [{ id: 'i', kind: 'item' as const, heading: '完善制度', text: '修订3件。' }] };
    const bold = (xml: string) =>
      paragraphWith(xml, '修订3件')
        .split('<w:r>')
        .filter((run) => run.includes('<w:b/>'))
        .map((run) => run.replace(/<[^>]+>/g, ''));
    expect(bold(await documentOf(report))).toEqual([]);
    expect(bold(await documentOf(report, { ...STANDARD_PROFILE, boldItems: true }))).toEqual([
      '1.完善制度。',
    ]);
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

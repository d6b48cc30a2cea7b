import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const OWN = '石埠镇2024年度法治政府建设情况报告';
const BODY = `2024年，石埠镇扎实推进法治政府建设，现将有关情况报告如下：
一、主要举措和成效
全年学法12次。
二、特色亮点
打造法治书屋3个。
石埠镇人民政府
2025年1月10日`;
const TEXT = `各村（社区）：
现将《${OWN}》印发给你们，请认真贯彻落实。
石埠镇人民政府
2025年1月12日`;

const read = (head: string) => recogniseText(`${head}\n${BODY}`, { id: 'notice' });
const noticeIn = (head: string): string[] =>
  read(head)
    .leftOut.filter(({ reason }) => reason === 'notice')
    .map(({ text }) => text);

describe('a notice that hands a report on', () => {
  it.each([
    `关于印发《${OWN}》的通知`,
    `石埠镇人民政府关于印发《${OWN}》的通知`,
    `石埠镇人民政府关于报送〈${OWN}〉的函`,
    `石埠镇人民政府关于《${OWN}》的公告`,
    `石埠镇人民政府办公室关于公布${OWN}的通知`,
    '石埠镇人民政府关于印发\n《石埠镇2024年度法治政府\n建设情况报告》的通知',
  ])('gives the report its own title and is listed: %s', (notice) => {
    const { report, proof } = read(notice);
    expect(report.title).toBe(OWN);
    expect(noticeIn(notice).join('\n')).toBe(notice);
    expect(proof.unaccounted).toEqual([]);
  });

  it('is listed with its addressee, text, signature and date where the report’s own title follows', () => {
    const head = `关于印发《${OWN}》的通知\n石政发〔2025〕3号\n${TEXT}\n${OWN}`;
    const { report, proof } = read(head);
    expect(report).toMatchObject({
      title: OWN,
      addressee: null,
      publication: { documentNumber: '石政发〔2025〕3号', publishedOn: '' },
      signature: { office: '石埠镇人民政府', date: '2025-01-10' },
    });
    expect(report.lead).toHaveLength(1);
    expect(noticeIn(head)).toEqual([`关于印发《${OWN}》的通知`, ...TEXT.split('\n')]);
    expect(proof.unaccounted).toEqual([]);
  });

  it('is none where the title only stands in 《》, or tells of a report that is itself one', () => {
    for (const head of [
      `《${OWN}》`,
      `石埠镇关于印发《${OWN}》的报告`,
      '石埠镇人民政府关于报送2024年度法治政府建设情况的报告',
    ])
      expect(noticeIn(head)).toEqual([]);
    expect(read('石埠镇人民政府关于报送2024年度法治政府建设情况的报告').report.title).toBe(
      '石埠镇人民政府关于报送2024年度法治政府建设情况的报告',
    );
  });

  it('leaves the office of the report and a notice of something else as they are', () => {
    expect(noticeIn(`关于印发《石埠镇信访工作办法》的通知\n${OWN}`)).toEqual([]);
    expect(read(`关于印发《${OWN}》的通知`).report.office).toBe('石埠镇人民政府');
  });
});

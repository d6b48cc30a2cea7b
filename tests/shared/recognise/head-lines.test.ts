import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseLines, recogniseText } from '../../../shared/recognise/recognise-text.ts';

const TITLE = '竹坞镇2024年法治政府建设情况报告';
const BODY = '2024年，竹坞镇扎实推进各项工作。现将情况报告如下：\n一、主要举措和成效\n学法12次。';

const readAbove = (...lines: string[]) => recogniseText([...lines, TITLE, BODY].join('\n'), { id: 'test' });
const readBelow = (...lines: string[]) => recogniseText([TITLE, ...lines, BODY].join('\n'), { id: 'test' });
const texts = ({ leftOut }: ReturnType<typeof readAbove>): string[] => leftOut.map(({ text }) => text);

describe('words in front of a record’s first label', () => {
  it('are its number', () => {
    const { report, leftOut } = readBelow('竹政发〔2025〕3号　发布日期：2025-01-10');
    expect(report.publication).toMatchObject({
      documentNumber: '竹政发〔2025〕3号',
      publishedOn: '2025-01-10',
    });
    expect(leftOut).toEqual([]);
  });

  it('are the title', () => {
    const { report } = recogniseText(`${TITLE} 发布时间：2025-01-10 来源：竹坞镇\n${BODY}`, { id: 'test' });
    expect(report.title).toBe(TITLE);
    expect(report.publication).toMatchObject({ publishedOn: '2025-01-10', publisher: '竹坞镇' });
  });

  it('are the day of publication', () => {
    const { report } = readBelow('时间：2025-02-19 信息来源：竹坞镇 浏览次数：');
    expect(report.publication).toMatchObject({ publishedOn: '2025-02-19', publisher: '竹坞镇' });
  });

  it.each([
    ['来源：竹坞镇 日期：2025-01-15 浏览次数：12', '2025-01-15'],
    ['信息来源：竹坞镇政府　时间：2025-01-15 10:30　作者：李某', '2025-01-15'],
    ['来源：竹坞镇 日 期：2025年1月15日', '2025-01-15'],
    ['成文日期：2025-01-10 日期：2025-01-15', '2025-01-15'],
    ['发布日期：2025-01-10 日期：2025-01-15', '2025-01-10'],
    ['来源：竹坞镇 更新时间：2025-03-01 时间：2025-01-15', '2025-01-15'],
    ['索引号：A/1 更新时间：2025-01-15', ''],
    ['来源：竹坞镇 会议时间：2025-01-15', ''],
  ])('and behind it say when it was published: %s', (line, date) => {
    const { report, leftOut } = readBelow(line);
    expect(report.publication.publishedOn).toBe(date);
    expect(leftOut.some(({ text }) => date !== '' && /^(?:日期|时间)：2025-01-15$/.test(text))).toBe(
      date === '2025-01-10',
    );
  });

  it('are listed where they are none of these', () => {
    expect(texts(readAbove('公开目录第七类 索引号：A/1 发布日期：2025-01-10'))).toContain('公开目录第七类');
  });
});

describe('a label that we do not know', () => {
  it('ends the value in front of it, and is listed', () => {
    const read = readAbove('文号：竹政发〔2025〕3号 备注：内部留存 索引号：A/1 存放位置：三楼');
    expect(read.report.publication).toMatchObject({
      documentNumber: '竹政发〔2025〕3号',
      indexNumber: 'A/1',
    });
    expect(texts(read)).toEqual(['备注：内部留存', '存放位置：三楼']);
  });

  it('gives no value to an empty label in front of it', () => {
    const read = readAbove('文 号: 文件分类: 所属机构:');
    expect(read.report.publication.documentNumber).toBe('');
    expect(texts(read)).toEqual(['文件分类:', '所属机构:']);
  });
});

it.each(['无', '暂无', '-', '——', '空'])('a document number %s is none', (none) => {
  const read = readAbove(`索引号：A/1 文号：${none}`, `发文字号：${none}`);
  expect(read.report.publication.documentNumber).toBe('');
  expect(texts(read)).toEqual([]);
});

describe('a record’s title', () => {
  it('is not listed where it is the report’s', () => {
    expect(texts(readAbove(`索引号：A/1 名 称：${TITLE}`))).toEqual([]);
  });

  it('is listed where it differs', () => {
    const read = readAbove(
      '标题：竹坞镇2024年度依法治镇工作总结 索引号：A/1',
      '名称：竹坞镇法治年报',
      '标题：',
    );
    expect(read.report.title).toBe(TITLE);
    expect(texts(read)).toEqual(['标题：竹坞镇2024年度依法治镇工作总结', '名称：竹坞镇法治年报']);
  });
});

it('lists what stands about a date inside its value', () => {
  const read = readAbove('发布日期：星期五 2025-01-10 10:23 上午');
  expect(read.report.publication.publishedOn).toBe('2025-01-10');
  expect(texts(read)).toEqual(['星期五', '10:23', '上午']);
});

const LABELS =
  '索引号 文号 发布机构 来源 主题分类 成文日期 发布日期 体裁分类 有效性 标题 名称 主题词 公开方式 作者 备注 附注 存放位置 时间 日期 更新时间 文件分类'.split(
    ' ',
  );
const piece = fc.oneof(
  fc.constantFrom(
    '竹政发〔2025〕3号',
    '2025-01-10',
    '2025年2月3日',
    '10:23',
    '无锡',
    '全部公布',
    '第七类',
    '竹坞镇党政办',
  ),
  fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{2,6}\d{0,3}$/),
);
const field = fc.record({
  label: fc.option(fc.constantFrom(...LABELS), { nil: '' }),
  mark: fc.constantFrom('：', ':'),
  value: fc.array(piece, { maxLength: 3 }),
});

const isoDigits = (text: string): string =>
  text.replace(
    /(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?/g,
    (_, year, month, day) => `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`,
  );
const plain = (text: string): string =>
  isoDigits(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');

it('loses no word of a head line, whatever stands on it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      (rows) => {
        const lines = rows.map((fields) =>
          fields.map(({ label, mark, value }) => `${label}${label && mark}${value.join(' ')}`).join(' '),
        );
        const { report, leftOut } = readAbove(...lines);
        const there = plain(
          JSON.stringify({ ...report, parts: [] }) + leftOut.map(({ text }) => text).join(' '),
        );
        for (const value of rows.flat().flatMap((one) => one.value)) expect(there).toContain(plain(value));
      },
    ),
    { numRuns: 400 },
  );
});

it('lists a number and a signatory above the title that have no place', () => {
  const read = readAbove('竹政发〔2025〕3号', '竹政发〔2024〕9号', '签发人：周青');
  expect(read.report.publication.documentNumber).toBe('竹政发〔2025〕3号');
  expect(texts(read)).toEqual(['竹政发〔2024〕9号', '签发人：周青']);
});

it('takes no signatory above the title for a line of a website', () => {
  const { leftOut } = readAbove('竹政发〔2025〕3号　　签发人：周青');
  expect(leftOut).toMatchObject([{ text: '签发人：周青', reason: 'unplaced' }]);
});

it('takes no lead for what an empty label of an unknown field says', () => {
  const { report, leftOut } = recogniseText(`${TITLE}\n废止日期：\n${BODY}`, { id: 'label' });
  expect(report.lead).toHaveLength(1);
  expect(leftOut).toEqual([]);
});

it('accounts for a label that follows the words of the cell before it', () => {
  const { report, proof } = readAbove('主题分类：　法治政府　有效性：　有效');
  expect(report.publication).toMatchObject({ subject: '法治政府', validity: '有效' });
  expect(proof.unaccounted).toEqual([]);
});

describe('tables above and below the report', () => {
  const tableLines = (...rows: string[][]) => {
    const table = { rows: rows.map((row) => row.map((text) => ({ text }))) };
    return rows.map((row) => ({ text: row.filter((text) => text !== '').join('　'), table }));
  };
  const body = `${TITLE}\n${BODY}`.split('\n').map((text) => ({ text }));

  it('are read as the record where labels have cells of their own and no colon', () => {
    const record = tableLines(
      ['索 引 号', '000014349/2025-00012', '发布机构', '竹坞镇人民政府'],
      ['名　　称', TITLE],
      ['文　　号', '竹政发〔2025〕3号', '发布日期', '2025-01-15'],
      ['主题分类', '法治政府', '有 效 性', '有效'],
    );
    const { report, proof } = recogniseLines([...record, ...body], { id: 'record' });
    expect(report).toMatchObject({ title: TITLE, office: '竹坞镇人民政府' });
    expect(report.publication).toMatchObject({
      indexNumber: '000014349/2025-00012',
      documentNumber: '竹政发〔2025〕3号',
      publisher: '竹坞镇人民政府',
      publishedOn: '2025-01-15',
      subject: '法治政府',
      validity: '有效',
    });
    expect(proof.unaccounted).toEqual([]);
  });

  it('are the signature where they hold two offices and the date', () => {
    const signed = tableLines(['中共竹坞镇委员会', '竹坞镇人民政府'], ['2025年1月10日', '']);
    const { report } = recogniseLines([...body, ...signed], { id: 'signed' });
    expect(report.signature).toEqual({ office: '中共竹坞镇委员会、竹坞镇人民政府', date: '2025-01-10' });
  });
});

it('keeps the short end of a lead that has begun, and a signatory whose name is set wide', () => {
  const read = readAbove('竹坞镇人民政府文件', '竹政发〔2025〕3号　　签发人：王　某');
  expect(read.report.letterhead?.signatories).toEqual(['王某']);
  expect(texts(read)).toEqual([]);
  const parted = recogniseText(`${TITLE}\n${BODY.replace('。现将', '。\n现将')}`, { id: 'lead' });
  expect(parted.report.lead.map(({ text }) => text)).toEqual([
    '2024年，竹坞镇扎实推进各项工作。',
    '现将情况报告如下：',
  ]);
});

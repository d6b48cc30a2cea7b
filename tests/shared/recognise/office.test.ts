import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const BODY = '一、主要举措和成效\n学法12次。\n二、2025年打算\n再学12次。';
const read = (head: string, end = '') =>
  recogniseText(`${head}\n${BODY}${end && '\n'}${end}`, { id: 'test' });

describe('the office', () => {
  it.each([
    ['中共桐岭县委　桐岭县人民政府\n关于2024年法治政府建设情况的报告', '中共桐岭县委、桐岭县人民政府'],
    ['竹坞镇党委竹坞镇人民政府关于2024年法治政府建设情况的报告', '竹坞镇党委、竹坞镇人民政府'],
    ['2024年，在市委的领导下，桐岭县人民政府扎实推进法治建设。现将情况报告如下：', '桐岭县人民政府'],
    ['2024年，桐岭县司法局认真履职，推进法治建设。现将情况报告如下：', '桐岭县司法局'],
    ['2024年，我镇依法履职，推进法治建设。现就我镇2024年度法治政府建设情况报告如下：', ''],
    ['区五年法治政府建设情况报告', ''],
    ['来源：望溪街道办事处\n法治政府建设情况报告', '望溪街道办事处'],
    ['发布机构：桐岭县政务服务中心\n法治政府建设情况报告', ''],
  ])('of %s is %s', (head, office) => {
    expect(read(head).report.office).toBe(office);
  });

  it('is asked for where nothing tells it', () => {
    expect(read('法治政府建设情况报告').questions.map(({ where }) => where)).toContain('单位');
  });

  it('is the one that signs, where nothing above names it', () => {
    expect(read('法治政府建设情况报告', '竹坞镇法治办\n2025年1月10日').report.office).toBe('竹坞镇法治办');
  });
});

it('reads a joint title without the blank between its offices', () => {
  const { report } = read('中共桐岭县委　桐岭县人民政府\n关于2024年法治政府建设情况的报告');
  expect(report.title).toBe('中共桐岭县委桐岭县人民政府关于2024年法治政府建设情况的报告');
});

it('takes the year before the signature’s, where nothing else tells the year', () => {
  const { report, questions } = recogniseText(
    '竹坞镇法治政府建设情况报告\n一、主要举措\n学法12次。\n竹坞镇人民政府\n2025年1月10日',
    { id: 'test' },
  );
  expect(report.year).toBe(2024);
  expect(questions.some(({ where }) => where === '年度')).toBe(false);
});

it('reads a title that ends in 工作思路', () => {
  expect(read('竹坞镇2024年法治政府建设工作总结及2025年工作思路').report.title).toBe(
    '竹坞镇2024年法治政府建设工作总结及2025年工作思路',
  );
});

it('leaves out what a website of model papers writes in front, and says so', () => {
  const words = '下面是小编为大家整理的2024年法治政府建设报告，希望对您有所帮助。';
  const { report, leftOut } = read(`竹坞镇2024年法治政府建设报告\n${words}`);
  expect(report.lead).toEqual([]);
  expect(leftOut).toMatchObject([{ text: words, reason: 'advertisement' }]);
});

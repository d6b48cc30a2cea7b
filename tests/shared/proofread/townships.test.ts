import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const named = (text: string): string[] =>
  proofread(exampleReport(text), exampleSurroundings(text))
    .filter(({ rule }) => rule === 'other-township')
    .map(({ quote }) => quote);

it('The names are some thirty thousand, each with its ending', () => {
  expect(townships().size).toBeGreaterThan(30_000);
  for (const name of ['关坝镇', '河东街道', '那吉镇']) expect(townships().has(name)).toBe(true);
  expect([...townships()].filter((name) => !/(?:镇|乡|街道|苏木)$/.test(name))).toEqual([]);
});

it('200 planted names are found, wherever in a sentence they stand', () => {
  const all = [...townships()].filter((name) => name.length > 2);
  const step = Math.floor(all.length / 200);
  const planted = Array.from({ length: 200 }, (_, at) => all[at * step] ?? '');
  const missed = planted.filter((name, at) => {
    const text =
      [`2025年，${name}坚持依法行政。`, `学习借鉴${name}的做法。`, `在${name}召开现场会。`][at % 3] ?? '';
    return !named(text).some((quote) => quote.endsWith(name));
  });
  expect(missed).toEqual([]);
});

it.each([
  '和平乡认真落实法治建设责任。',
  '胜利街道扎实推进依法行政。',
  '新建镇全年办理案件12件。',
  '前进镇扎实推进依法行政工作。',
  '红旗街道开展“法律六进”活动。',
  '2025年，光明街道坚持依法行政。',
  '喇叭沟门满族乡积极开展普法宣传。',
  '高大傣族彝族乡党委学法4次。',
  '各村在河口瑶族乡人民政府的领导下开展工作。',
  '永安镇、长安镇、太平镇三地联合执法。',
  '制定《万古镇法治政府建设工作要点》。',
])('A name that is a common word, or of a minority, is found at the edge of a phrase: %s', (text) => {
  expect(named(text)).not.toEqual([]);
});

it('Words that end like a township are none, and neither is the own', () => {
  for (const text of [
    '创建平安镇，打造法治乡村，建设法治镇，争创全国文明镇，获评国家卫生镇。',
    '我镇是省级生态镇、旅游名镇、产业强镇，撤乡并镇以来，场镇、集镇面貌焕然一新。',
    '与邻镇、邻乡签订协议，该镇、该乡、各镇、各乡、各街道分别落实，本乡本土调解员参与。',
    '沿街道路、背街小巷、主街道整治完工，书记坐镇指挥，吸引人才返乡，老乡称快。',
    '推动新型城镇化，小城镇建设取得进展，小城镇在变，中心镇作用明显。',
    '两镇三乡联合调解，三镇联动、五乡共治，三乡镇全面联动，四街道协作。',
    '创建平安街道、示范街道，新建镇级综治中心，建成开放镇级法治公园。',
    '深入山乡、水乡、边远乡村，向城关镇群众发放资料，文明镇村、平安乡镇创建。',
    '推进法治建设镇村联动，打造特色小镇。',
    '各乡镇（街道）交流，送法下乡，乡村振兴。',
    '青禾镇是全县的农业重镇，我镇地处城乡接合部。',
    '新乡市来访，家乡新貌，全镇街道社区参与。',
  ])
    expect(named(text)).toEqual([]);
});

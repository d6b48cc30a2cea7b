import { readFileSync } from 'node:fs';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { blankReport } from '../../shared/report/blank-report.ts';
import type { Block, Report, TextBlock } from '../../shared/report/schema.ts';

const HANZI = '春种一粒粟秋收万颗子四海无闲田农夫犹饿死锄禾日当午汗滴禾下土谁知盘中餐粒粒皆辛苦';

/** A text of hanzi only, without a mark that could hang or be squeezed. */
export const hanzi = (length: number): string =>
  Array.from({ length }, (_, at) => HANZI.charAt(at % HANZI.length)).join('');

const blocks = (kind: TextBlock['kind'], texts: string[], prefix: string): TextBlock[] =>
  texts.map((text, at) => ({ id: `${prefix}${at}`, kind, text }));

const OFFICE = '临溪县青禾镇人民政府';

/** Many full pages of hanzi: 22 lines of 28 can be counted on them. */
export function hanziReport(): Report {
  const report = blankReport('hanzi', 2025, OFFICE);
  report.lead = blocks('paragraph', Array(12).fill(hanzi(26 + 28 * 9)), 'l');
  return report;
}

/** Every kind of paragraph once, addressee and signature included. */
export function fullReport(): Report {
  const report = blankReport('full', 2025, OFFICE);
  report.addressee = '县委、县政府';
  report.lead = blocks('paragraph', ['2025年，青禾镇扎实推进法治政府建设。现将有关情况报告如下：'], 'l');
  const section = (id: string, heading: string, text = ''): Block => ({ id, kind: 'section', heading, text });
  report.parts[0].blocks = [
    section('s1', '坚持学用结合'),
    ...blocks('paragraph', ['全年学法12次，覆盖860余人次，通过率97.2%。'], 'a'),
    section('s2', '坚持依法决策'),
    { id: 'i1', kind: 'item', heading: '完善制度', text: `${hanzi(40)}。` },
    { id: 'i2', kind: 'subitem', text: '审查合同23份，发放资料6,400余册。' },
    { id: 'i3', kind: 'item', text: '开展“一次上门、全面体检”——联合检查14次……' },
  ];
  report.parts[3].blocks = [section('s3', '执法力量不足', `持证人员仅28名，${hanzi(60)}。`)];
  report.parts[4].blocks = blocks('point', ['强化培训，全年10期。', '规范执法，评查4次。'], 'p');
  report.signature = { office: OFFICE, date: '2026-01-08' };
  return report;
}

/** The project's sample, as it is imported. */
export const sampleReport = (): Report =>
  recogniseText(readFileSync(new URL('../../shared/sample/report-2025.txt', import.meta.url), 'utf8'), {
    id: 'sample',
  }).report;

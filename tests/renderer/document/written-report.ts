import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Block, Report, TextBlock } from '../../../shared/report/schema.ts';

let ids = 0;

/** A block with an id of its own. */
export function block(kind: TextBlock['kind'], text: string, heading?: string): TextBlock {
  ids += 1;
  return { id: `block-${ids}`, kind, text, ...(heading !== undefined && { heading }) };
}

export const paragraph = (text: string): TextBlock => block('paragraph', text);

/** A section and the blocks below it. */
export const section = (heading: string, ...blocks: Block[]): Block[] => [runIn(heading, ''), ...blocks];

/** A section whose heading runs into `text`. */
export const runIn = (heading: string, text: string): Block => ({
  id: block('paragraph', '').id,
  kind: 'section',
  heading,
  text,
});

const OFFICE = '云岭县青石镇人民政府';

/** A report of an invented town with something of every level. */
export function writtenReport(): Report {
  const blank = blankReport('written', 2025, OFFICE);
  const parts = structuredClone(blank.parts);
  parts[0].blocks = [
    ...section('强化理论武装', paragraph('全年组织专题学习12次，覆盖干部860人次。')),
    ...section(
      '规范行政执法',
      paragraph('坚持严格规范公正文明执法。'),
      block('item', '建立台账32册，做到一事一档。', '健全制度'),
      block('subitem', '清理规范性文件5件。'),
      block('subitem', '公示执法信息1,200条。'),
      block('item', '组织比武3场。', '锻炼队伍'),
    ),
    ...section('化解矛盾纠纷', paragraph('调处纠纷226件，成功率99.1%。')),
  ];
  parts[1].blocks = [paragraph('探索“院坝议事”机制，把问题解决在家门口。')];
  parts[2].blocks = section('带头学法', paragraph('主持专题会议4次。'));
  parts[3].blocks = [
    runIn('执法力量不足', '持证人员仅14名，难以满足需要。'),
    runIn('普法方式单一', '群众参与度还不高。'),
  ];
  parts[4].blocks = [
    ...section('工作思路', paragraph('以规范为主线。')),
    ...section(
      '重点举措',
      block('point', '抓学习，每季度一次。'),
      block('point', '抓执法，每月一查。'),
      block('point', '抓服务，进村入户。'),
    ),
  ];
  return {
    ...blank,
    addressee: '云岭县人民政府：',
    lead: [paragraph('2025年，青石镇扎实推进法治建设。现将情况报告如下：')],
    parts,
    signature: { office: OFFICE, date: '2026-01-08' },
  };
}

import type { PartRole } from '../report/schema.ts';
import { simplified } from './simplified.ts';

const AND = '(?:和|及|与|以及|、|，)';
const LACKS = '(?:不足|问题|短板|困难|弱项|差距)';
const PLANS = '(?:思路|打算|计划|安排|重点|目标|举措|措施|工作)';

/** How each fixed part is called where its heading is nothing but its name. */
const NAMES: readonly (readonly [PartRole, RegExp])[] = [
  [
    'measures',
    new RegExp(
      `^(?:20\\d{2}年度?|本年度)?(?:推进)?(?:法治政府建设)?(?:工作)?的?(?:主要)?(?:工作)?(?:举措|措施|做法)${AND}(?:主要|工作|取得的?)*(?:成效|成果|成绩)$`,
    ),
  ],
  ['highlights', /^(?:主要|工作)*(?:特色|亮点)(?:和|与|及|、)?(?:特色|亮点|做法|工作)*$/],
  [
    'leadership',
    /^(?:党政)?主要(?:负责人|负责同志|领导)?履行(?:推进)?法治(?:政府)?建设第一责任人(?:的?职责)?(?:的?(?:有关)?情况)?$/,
  ],
  [
    'shortcomings',
    new RegExp(
      `^(?:当前|目前)?(?:工作中)?(?:还)?存在的?(?:主要)?${LACKS}(?:${AND}(?:主要)?(?:${LACKS}|原因|原因分析))*$`,
    ),
  ],
  [
    'plan',
    new RegExp(
      `^(?:20\\d{2}年度?|下一?年度?|明年|下一?步|下一?阶段)的?(?:主要|重点)?(?:法治政府建设)?(?:主要|重点)?(?:工作)?${PLANS}(?:${AND}(?:主要|工作)?${PLANS})*$`,
    ),
  ],
];

/** The fixed part whose name a line is, and nothing but its name; null for any other line. */
export function namedPart(typed: string): PartRole | null {
  const name = simplified(typed).replace(/[\s：:。]/g, '');
  return NAMES.find(([, names]) => names.test(name))?.[0] ?? null;
}

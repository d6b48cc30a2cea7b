import type { Report } from '../../../shared/report/schema.ts';
import { exampleReport } from './example-report.ts';

export const CLAUSES = 40;
const HANZI = '田溪岭湾桥坝沟坪塘洞渡岗垭营屯寨堡庄店铺关口河江湖泉井岩峰谷林竹松柏桃李杏梅兰菊莲荷稻麦棉';

/** Invented sentences that no two reports share: each letter is drawn by lot from the report's number. */
export function ownSentence(seed: number, at: number): string {
  let state = seed * 7919 + at * 104_729 + 1;
  const letter = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return HANZI.charAt(Math.floor((state / 2_147_483_648) * HANZI.length));
  };
  const word = (): string => Array.from({ length: 10 }, letter).join('');
  return `${word()}，${word()}。`;
}

export const PHRASES =
  '坚持以习近平法治思想为指导，深入学习贯彻党的二十大精神，扎实推进法治政府建设，切实履行推进法治建设第一责任人职责。';

export const reportOf = (place: string, sentences: readonly string[]): Report =>
  exampleReport({
    office: `临溪县${place}人民政府`,
    title: `临溪县${place}人民政府关于2025年法治政府建设情况的报告`,
    measures: [PHRASES, ...sentences],
  });

export const own = (seed: number): string[] =>
  Array.from({ length: CLAUSES }, (_, at) => `${place(seed)}${ownSentence(seed, at)}`);

export const place = (seed: number): string =>
  `${HANZI.charAt(seed % 40)}${HANZI.charAt(Math.floor(seed / 40) + 3)}镇`;

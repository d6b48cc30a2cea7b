import { brokenOff, type ReadText } from '../reading.ts';
import type { Hit, PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const DOUBLED = /[，。；：、！？]{2,6}/g;
const ALLOWED = new Set(['？！', '！？', '！！！', '？？？', '！！']);

/** @param isLast whether nothing stands behind: there a full stop is the one that stays */
function judgeDoubled(found: string, isLast: boolean): Omit<Hit, 'from' | 'to'> {
  const [first = ''] = found;
  const isOne = [...found].every((mark) => mark === first);
  if (!isOne) {
    const message = `“${found}”是两个标点连用，只留一个。`;
    return isLast && found.includes('。') ? { message, fix: '。' } : { message };
  }
  if (first === '。' && found.length > 2) return { message: '省略号写“……”。', fix: '……' };
  return { message: `“${found}”重复了，只留一个。`, fix: first };
}

/** ，，and 。，: one mark too many. */
const doubledMarks: TextRule = {
  id: 'doubled-mark',
  level: 'certain',
  basis: 'GB/T 15834—2011：点号不连用',
  found: '强化学习，，提升能力。',
  passed: ['强化学习，提升能力……', '建成“一站式”中心；推进执法。'],
  looksFor: [DOUBLED],
  inText: ({ text }) =>
    matchesOf(text, DOUBLED)
      .filter(({ found }) => !ALLOWED.has(found[0]))
      .map(({ from, to, found }) => ({ from, to, ...judgeDoubled(found[0], to === text.length) })),
};

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const HALF =
  /(?=[,;:?!.])(?:(?<=[\p{Script=Han}”》）%％])[,;:?!](?= ?[\p{Script=Han}“《（]|$)|(?<=[\p{Script=Han}])\.(?=[\p{Script=Han}]|$))/gu;

/** A half-width mark among hanzi. */
const halfWidthMarks: TextRule = {
  id: 'half-width-mark',
  level: 'certain',
  basis: 'GB/T 15834—2011：汉字之间用全角标点',
  found: '强化学习,提升能力。',
  passed: ['参训1,200人，10:30开始。', '网址www.example.cn，电话12345。'],
  looksFor: [HALF],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, HALF).map(({ from, to, found }) => {
          const fix = FULL[found[0]] ?? '';
          return { from, to, message: `这里是半角的“${found[0]}”，写全角的“${fix}”。`, fix };
        }),
};

const STRAIGHT = /["＂]([^"＂\n]{1,30})["＂]/g;

const straightQuotes: TextRule = {
  id: 'straight-quotes',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.8',
  found: '落实"一岗双责"。',
  passed: ['落实“一岗双责”。', '型号为A"3。'],
  looksFor: [STRAIGHT],
  inText: ({ text }) =>
    matchesOf(text, STRAIGHT)
      .filter(({ found }) => /\p{Script=Han}/u.test(found[1] ?? ''))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `引号用“”，不用直的引号。`,
        fix: `“${found[1]}”`,
      })),
};

const HAN = '[\\p{Script=Han}，。；：、！？“”‘’（）《》〈〉〔〕…—·]';
const BLANK = new RegExp(
  `(?=[ \\u00a0\\u3000])(?:(?<=${HAN})[ \\u00a0\\u3000]{1,6}(?=${HAN}|\\d)|(?<=\\d[%％]?)[ \\u00a0\\u3000]{1,6}(?=${HAN}|[%％]))`,
  'gu',
);
const FEW = 3;
/** 表1, 表2-1, 附表一: a caption's number, which a blank parts from its name. */
const CAPTION_NUMBER = /^附?[表图]\s?[\d一二三四五六七八九十.-]+$/;

/** “学宪法 讲宪法”: the name of a campaign has its own blanks. */
const isInQuotes = (text: string, at: number): boolean =>
  /\p{Script=Han}$/u.test(text.slice(0, at)) && text.lastIndexOf('“', at) > text.lastIndexOf('”', at);

/** Blanks between hanzi, digits and marks. One finding for a text that is full of them. */
const strayBlanks: TextRule = {
  id: 'stray-blank',
  level: 'certain',
  basis: '公文正文的汉字、数字、标点之间不空格',
  found: '落实 “一岗双责”，2025 年学法12次。',
  passed: ['落实“一岗双责”，2025年学法12次。', '开展“学宪法 讲宪法”活动，使用Word 2019编辑。'],
  looksFor: [BLANK],
  inText: ({ text, kind, part }) => {
    if (part === 'front' || part === 'record' || part === 'closing' || kind === 'cell') return [];
    const blanks = matchesOf(text, BLANK).filter(
      ({ from }) =>
        !isInQuotes(text, from) && (kind !== 'caption' || !CAPTION_NUMBER.test(text.slice(0, from))),
    );
    const [first, last] = [blanks[0], blanks.at(-1)];
    if (!first || !last) return [];
    const around = ({ from, to }: { from: number; to: number }): Hit => {
      const [start, end] = [Math.max(0, from - 2), Math.min(text.length, to + 2)];
      const fix = text
        .slice(start, end)
        .replace(BLANK, '')
        .replace(/[ \u00a0\u3000]/g, '');
      return { from: start, to: end, message: '这里多了空格，请删去。', fix };
    };
    if (blanks.length <= FEW) return blanks.map(around);
    return [{ ...around(first), message: `这一段有${blanks.length}处多余的空格，请删去。` }];
  },
};

const ENDED = /[。！？…：；]["”’）》]?$|[。！？…]$/;
const SHORTEST = 14;

const isSentence = ({ kind, part, text, headed }: ReadText): boolean =>
  kind === 'body' &&
  part !== 'closing' &&
  headed < text.length &&
  (text.length >= SHORTEST || /[，、]$/.test(text));

/** A paragraph without a stop at its end. */
const missingStop: ReportRule = {
  id: 'missing-stop',
  level: 'likely',
  basis: 'GB/T 15834—2011，4.1',
  found: {
    measures: ['全年开展普法宣传20场，覆盖群众800余人', '学法12次。'],
    plan: ['持证执法人员增加到35名。'],
  },
  passed: [
    { measures: ['全年开展普法宣传20场，覆盖群众800余人。'], plan: ['持证执法人员增加到35名。'] },
    { measures: ['主要做法如下，请各村对照落实：', '学法12次。'] },
  ],
  inReport: ({ texts }) => {
    const tail = brokenOff(texts);
    return texts
      .filter((text) => text !== tail && isSentence(text) && !ENDED.test(text.text.trimEnd()))
      .map((at): PlacedHit => {
        const end = at.text.trimEnd();
        const from = Math.max(0, end.length - 6);
        const isComma = /[，、]$/.test(end);
        const message = isComma
          ? `段末是“${end.slice(-1)}”，话没有说完，请补全或改成句号。`
          : '段末少了标点，请补上句号。';
        const fix = isComma ? undefined : `${end.slice(from)}。`;
        return { at, from, to: end.length, message, ...(fix && !/["”’]$/.test(end) && { fix }) };
      });
  },
};

const PREDICATES =
  /(?:滞后|落后|薄弱|不足|不够|不强|不高|不深|不实|不到位|欠缺|单一|不完善|不健全|不规范)(?:缺乏|缺少|存在|尚未|没有|未能|难以)/g;

/** 建设滞后缺乏常态化管理: two predicates and no mark between. */
const missingComma: TextRule = {
  id: 'missing-comma',
  level: 'likely',
  basis: '两个分句之间用逗号',
  found: '阵地建设滞后缺乏常态化管理。',
  passed: ['阵地建设滞后，缺乏常态化管理。', '执法力量不足的问题依然存在。'],
  looksFor: [PREDICATES],
  inText: ({ text }) =>
    matchesOf(text, PREDICATES).map(({ from, to, found }) => {
      const cut = /(?:缺乏|缺少|存在|尚未|没有|未能|难以)$/.exec(found[0])?.index ?? 0;
      const fix = `${found[0].slice(0, cut)}，${found[0].slice(cut)}`;
      return { from, to, message: `这里像是少了逗号：“${fix}”。`, fix };
    }),
};

const LEADING = /^[，。；：、！？）”》]/;

/** A paragraph that begins with a mark. */
const leadingMark: TextRule = {
  id: 'leading-mark',
  level: 'certain',
  basis: 'GB/T 15834—2011：点号不在段首',
  found: '、部分干部法治能力有待提升。',
  passed: ['“一站式”中心建成运行。', '部分干部法治能力有待提升。'],
  inText: ({ text, part }) => {
    const mark = part === 'record' ? undefined : LEADING.exec(text)?.[0];
    return mark === undefined ? [] : [{ from: 0, to: 1, message: `段首的“${mark}”多余，请删去。`, fix: '' }];
  },
};

const POINT_MARK = /(?<=^|[。；：！？])([一二三四五六七八九十]{1,2}是)[、：:,，]/g;

/** 一是、加强学习: nothing stands between 一是 and what it brings. */
const markAfterPoint: TextRule = {
  id: 'mark-after-point',
  level: 'likely',
  basis: 'GB/T 15834—2011：“一是”后面直接写内容',
  found: '一是、加强学习。二是、规范执法。',
  passed: ['一是加强学习；二是规范执法。', '坚持一是一、二是二，实事求是。'],
  looksFor: [POINT_MARK],
  inText: ({ text }) =>
    matchesOf(text, POINT_MARK).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[1]}”后面不加标点。`,
      fix: found[1] ?? '',
    })),
};

const ELLIPSIS = /(?=[.·…])(?<=[\p{Script=Han}、，])(?:\.{3,}|·{3,}|(?<!…)…(?!…))/gu;

/** 安全生产...等: the mark of omission is ……. */
const ellipsis: TextRule = {
  id: 'ellipsis-form',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.11：省略号写“……”',
  found: '矛盾纠纷、信访积案...等领域。',
  passed: ['矛盾纠纷、信访积案……', '网址www.example.cn，版本1.2.3。'],
  looksFor: [ELLIPSIS],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, ELLIPSIS).map(({ from, to }) => ({
          from,
          to,
          message: '省略号写“……”。',
          fix: '……',
        })),
};

const YEAR_RANGE = /(?<![\d.])((?:19|20)\d{2}年?)[-－](?=(?:19|20)\d{2}年)/g;

/** 2021-2025年: between years stands —. */
const rangeDash: TextRule = {
  id: 'range-dash',
  level: 'hint',
  basis: 'GB/T 15834—2011，4.13：起止用一字线“—”',
  found: '2021-2025年，稳步推进法治建设。',
  passed: ['2021—2025年，稳步推进法治建设。', '联系电话2021-2025，2021～2025年稳步推进。'],
  looksFor: [YEAR_RANGE],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, YEAR_RANGE).map(({ from, to, found }) => ({
          from,
          to,
          message: `起止年份之间用“—”：“${found[1]}—”。`,
          fix: `${found[1]}—`,
        })),
};

export const MARK_STOPS: readonly (TextRule | ReportRule)[] = [
  doubledMarks,
  halfWidthMarks,
  straightQuotes,
  strayBlanks,
  missingComma,
  leadingMark,
  missingStop,
  markAfterPoint,
  ellipsis,
  rangeDash,
];

import { brokenOff } from '../reading.ts';
import type { Hit, PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  '》': '《',
  '〉': '〈',
  '〕': '〔',
  '】': '【',
};
const OPENING = new Set(Object.values(PAIRS));
const ANY = /[“”‘’（）《》〈〉〔〕【】]/g;

/** The marks of a text that have no partner. */
function unpaired(text: string): { at: number; mark: string }[] {
  const open: { at: number; mark: string }[] = [];
  const alone: { at: number; mark: string }[] = [];
  for (const { from: at, found } of matchesOf(text, ANY)) {
    const [mark] = found;
    const partner = PAIRS[mark];
    if (OPENING.has(mark)) open.push({ at, mark });
    else if (partner !== undefined) {
      const last = open.findLastIndex((one) => one.mark === partner);
      if (last < 0) alone.push({ at, mark });
      else alone.push(...open.splice(last).slice(1));
    }
  }
  return [...alone, ...open];
}

const REACH = 12;

function pairHit(text: string, { at, mark }: { at: number; mark: string }): Hit {
  const isOpening = OPENING.has(mark);
  const stretch = isOpening ? text.slice(at, at + REACH) : text.slice(Math.max(0, at - REACH + 1), at + 1);
  const from = isOpening ? at : at + 1 - stretch.length;
  const missing = isOpening ? '后一半' : '前一半';
  return { from, to: from + stretch.length, message: `“${mark}”只有一半，请补上${missing}或删去。` };
}

/** ” without “, 〔 without 〕. */
const unpairedMarks: ReportRule = {
  id: 'unpaired-mark',
  level: 'certain',
  basis: 'GB/T 15834—2011：引号、括号、书名号成对使用',
  found: '落实“三项制度，规范执法。',
  passed: ['落实“三项制度”，规范执法。', '推进《工作要点》（临府办发〔2025〕26号）。'],
  inReport: ({ texts }) => {
    const tail = brokenOff(texts);
    return texts.flatMap((at): PlacedHit[] => {
      if (at.kind === 'cell' || at.kind === 'record') return [];
      const alone = unpaired(at.text).filter(({ mark }) => at !== tail || !OPENING.has(mark));
      const [first] = alone;
      return first ? [{ at, ...pairHit(at.text, first) }] : [];
    });
  },
};

const REVERSED = /”([^“”]{1,16})“/g;

/** ”一岗双责“: the marks are turned. */
const turnedQuotes: TextRule = {
  id: 'turned-quotes',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.8',
  found: '落实”一岗双责“。',
  passed: ['落实“一岗双责”和“三项制度”。', '落实“一岗双责”。'],
  looksFor: [REVERSED],
  inText: ({ text }) => {
    const first = Math.min(...['“', '”'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0));
    if (text.charAt(first) !== '”') return [];
    const found = matchesOf(text, REVERSED).at(0);
    if (!found || found.from !== first) return [];
    const inner = found.found[1] ?? '';
    return [{ from: found.from, to: found.to, message: `引号前后反了，写““${inner}””。`, fix: `“${inner}”` }];
  },
};

const NESTED = /《[^《》]{0,40}《([^《》]{1,60})》/g;
const ANGLED = /[<＜]([^<>＜＞《》\n]{2,80})[>＞]/g;

/** 《关于贯彻《…》的通知》 and <…>: the inner title takes 〈〉. */
const nestedTitles: TextRule = {
  id: 'nested-title',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.15',
  found: '印发《关于贯彻落实《工作方案》的通知》。',
  passed: ['印发《关于贯彻落实〈工作方案〉的通知》。', '印发《工作方案》和《任务清单》。'],
  looksFor: [NESTED, ANGLED],
  inText: ({ text }) => [
    ...matchesOf(text, NESTED).map(({ from, to, found }) => {
      const inner = found[1] ?? '';
      const at = from + found[0].indexOf('《', 1);
      return {
        from: at,
        to,
        message: `书名号里面的书名号用单书名号，写“〈${inner}〉”。`,
        fix: `〈${inner}〉`,
      };
    }),
    ...matchesOf(text, ANGLED)
      .filter(({ found }) => /\p{Script=Han}/u.test(found[1] ?? ''))
      .map(({ from, to, found }) => {
        const isInside = text.lastIndexOf('《', from) > text.lastIndexOf('》', from);
        const fix = isInside ? `〈${found[1]}〉` : `《${found[1]}》`;
        return { from, to, message: `“<”“>”不是书名号，写“${fix}”。`, fix };
      }),
  ],
};

const EMPTY = /“”|‘’|（\s{0,3}）|《\s{0,3}》|〔\s{0,3}〕|【\s{0,3}】/g;

/** Brackets with nothing in them. */
const emptyPairs: TextRule = {
  id: 'empty-pair',
  level: 'certain',
  basis: '引号、括号、书名号里应当有内容',
  found: '落实《》要求。',
  passed: ['落实《工作要点》要求。', '建立“一办三组”机制。'],
  looksFor: [EMPTY],
  inText: ({ text, kind }) =>
    kind === 'cell'
      ? []
      : matchesOf(text, EMPTY).map(({ from, to, found }) => ({
          from,
          to,
          message: `“${found[0]}”里是空的，请补上或删去。`,
        })),
};

const BETWEEN = /(?<=[”》])、(?=[“《])/g;

/** 、 between two quotations: not used. */
const stopBetweenQuotes: TextRule = {
  id: 'stop-between-quotes',
  level: 'hint',
  basis: 'GB/T 15834—2011，4.5.3.5',
  found: '落实“一岗双责”、“三项制度”。',
  passed: ['落实“一岗双责”“三项制度”。', '落实“一岗双责”（试行）、“三项制度”。'],
  looksFor: [BETWEEN],
  inText: ({ text }) =>
    matchesOf(text, BETWEEN)
      .slice(0, 1)
      .map(({ from, to }) => ({
        from: Math.max(0, from - 1),
        to: to + 1,
        message: '并列的引号、书名号之间通常不用顿号。',
        fix: text.charAt(from - 1) + text.charAt(to),
      })),
};

export const MARK_PAIRS: readonly (TextRule | ReportRule)[] = [
  turnedQuotes,
  unpairedMarks,
  nestedTitles,
  emptyPairs,
  stopBetweenQuotes,
];

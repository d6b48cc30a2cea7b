import { changeOf, REACHING, withoutChange } from './change.ts';
import { NOISE } from './mask.ts';
import { wordsOf } from './words.ts';

/** How far from a number its words are looked for; keeps a page without any mark from being read once a figure. */
const REACH = 60;
const LONGEST = 14;
const LONGEST_AFTER = 8;

/** Stands before a number without being what is counted. */
const TRAILING = new RegExp(
  `(?:${REACHING}|[共合总累]计|共有?|达到?|(?<!行)为|至少?|到|同比|[比较]?(?:去年|上年)(?:同期)?|由|从|的|有|仅|各|分别|再|均|` +
    '保持在|稳定在|控制在|不|是|了|\\s|：|:)$',
);
const LEADING =
  /^(?:[一二三四五六七八九十]+是|[底末份]?前(?!往|后)|全年|今年以来|今年|年内|以来|目前|截至目前|累计|共计|共|全镇|全乡|全街道|其中|先后|分别|已|成功|并|及|和|与|全部|在|对|向|为|给|以|\s)/;
/** A verb or nothing: what is counted may follow (召开3次专题会议). */
const BARE_VERB = /^(?:.{0,2}|主持召开|组织召开|组织开展)$/;
const STOP_WORD =
  /^(?:[中后前内外全]$|参[加与]|进行|开展|全部|均|都|已|对|在|到|并|和|及|与|的|了|等|实现|达到?|被|由|为|以|同比|增|提[高升]|下降|上升|降|减|压|缩短|调整|覆盖|惠及|涉及)/;
/** Says what was done, but not to what: 覆盖270人次, 化解531件. */
const DONE =
  /^(?:覆盖|惠及|受益|受教育|涉及|化解|整改|办结|办复|解决|完成|发放|受理|参[加与训]|通过|采纳|获评|入选)?$/;

const CLAUSE_END = new RegExp(`[，。；、：！？,;:（）()\\n${NOISE}]`);

const stripAll = (text: string, pattern: RegExp): string => {
  const stripped = text.replace(pattern, '');
  return stripped === text ? text : stripAll(stripped, pattern);
};

/** What stands before a number in its clause, without 全年, 共, 达 … at either end; 下降 stays where it is the number’s own. */
function phraseBefore(before: string): string {
  const clause =
    before
      .replace(/[“”"《》]/g, '')
      .replace(/[（(][^（()）]*[）)]/g, '')
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const phrase = stripAll(stripAll(withoutChange(clause.trimEnd()), TRAILING), LEADING);
  const words = wordsOf(phrase);
  while (words.length > 1 && words.join('').length > LONGEST) words.shift();
  return stripAll(words.join(''), LEADING) + (changeOf(clause.trimEnd())?.verb ?? '');
}

/** The noun that follows a unit at once: 36名执法人员参加… → 执法人员. */
function phraseAfter(after: string): string {
  const clause = /^\p{Script=Han}*/u.exec(after.slice(0, REACH))?.[0] ?? '';
  let phrase = '';
  for (const word of wordsOf(clause)) {
    if (STOP_WORD.test(word) || phrase.length + word.length > LONGEST_AFTER) break;
    phrase += word;
  }
  return phrase;
}

/**
 * What a number counts: the phrase before it (行政调解23件), or with a bare verb or nothing before it, and after 个,
 * 名 and 位, the noun that follows too (召开3次专题会议 → 召开专题会议).
 * @param topic what was counted before in the same sentence; it goes before a phrase that does not say to what
 *   something was done (排查纠纷538件，化解531件 → 排查纠纷化解)
 * @returns "" when the words around the number do not tell
 */
export function countedBy(before: string, unit: string, after: string, topic: string): string {
  const phrase = phraseBefore(before);
  const takesNoun = (BARE_VERB.test(phrase) && unit !== '%') || /^[个名位]$/.test(unit);
  const counts = takesNoun && !changeOf(phrase) ? phrase + phraseAfter(after) : phrase;
  return DONE.test(withoutChange(counts)) ? topic + counts : counts;
}

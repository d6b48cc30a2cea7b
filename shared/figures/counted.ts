import { wordsOf } from './words.ts';

/** How far from a number its words are looked for; keeps a page without any mark from being read once a figure. */
const REACH = 60;
const LONGEST = 14;
const LONGEST_AFTER = 8;

/** Stands before a number without being what is counted. */
const TRAILING =
  /(?:[共合总累]计|共有?|达到?|为|至少?|到|增[加长]|提[高升]|缩短|减少|下降|上升|同比|[比较]?(?:去年|上年)(?:同期)?|由|从|的|有|仅|各|分别|再|均|保持在|稳定在|控制在|不|是|了|\s|：|:)$/;
const LEADING =
  /^(?:全年|今年以来|今年|年内|以来|目前|截至目前|累计|共计|共|全镇|全乡|全街道|其中|先后|分别|已|成功|并|及|和|与|全部|在|对|向|为|给|以|\s|□)/;
const BARE_VERB =
  /^(?:开展|召开|组织|举办|举行|进行|完成|制定|印发|出台|办理|受理|发放|配备|设置|设立|建立|建成|新增|聘请|邀请|聘任|培养|培育|解决|参加|带头|带动|带领|主持|主持召开|派出|打造|覆盖|惠及|拥有|现有|选派)?$/;
const STOP_WORD =
  /^(?:参[加与]|进行|开展|全部|均|都|已|对|在|到|并|和|及|与|的|了|等|实现|达到?|被|由|为|以|中|后|前|同比|增[长加]|提[高升]|下降|减少|缩短)/;

const stripAll = (text: string, pattern: RegExp): string => {
  const stripped = text.replace(pattern, '');
  return stripped === text ? text : stripAll(stripped, pattern);
};

/** What stands before a number in its clause, without 全年, 共, 达 … at either end. */
function phraseBefore(before: string): string {
  const clause =
    before
      .replace(/[“”"《》]/g, '')
      .split(/[，。；、：！？,;:（）()\n]/)
      .at(-1) ?? '';
  const phrase = stripAll(stripAll(clause, TRAILING), LEADING);
  const words = wordsOf(phrase);
  while (words.length > 1 && words.join('').length > LONGEST) words.shift();
  return words.join('');
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
 * @returns "" when the words around the number do not tell
 */
export function countedBy(before: string, unit: string, after: string): string {
  const phrase = phraseBefore(before);
  return BARE_VERB.test(phrase) || /^[个名位]$/.test(unit) ? phrase + phraseAfter(after) : phrase;
}

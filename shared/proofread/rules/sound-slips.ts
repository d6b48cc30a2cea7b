import { lazyFinder } from '../../text/lazy-finder.ts';
import { wordsWithin } from '../../text/whole-words.ts';
import type { Hit, TextRule } from '../rule.ts';
import { asItSounds } from '../sounds.ts';
import { USUAL_TERMS, USUAL_WORDS } from '../usual-words.ts';

/** Of this length a term is no other word that sounds alike. */
const LONG = 4;

const KNOWN: ReadonlySet<string> = new Set([...USUAL_TERMS, ...USUAL_WORDS]);

/** Words of their own, or what another rule judges: 法制 for 法治, 安全监察 beside 安全检查. */
const OF_ITS_OWN = /法制|监察|检察(?!建议)/;

/** Letters that stand alone and beside any other. */
const LOOSE =
  /[的了和与及在为有是不等其并将对向以从按由各县镇乡村街区市省全本该此这那个件次名人户份场起处条项宗年月日均已可能要会到至上下中内外前后大小新多少一二三四五六七八九十百千万两第]/;

const words = lazyFinder(() => [...KNOWN].map((word) => [asItSounds(word), word]));

/** How many letters are the same. */
function alike(one: string, other: string): number {
  let same = 0;
  for (let at = 0; at < one.length; at += 1) if (one.charCodeAt(at) === other.charCodeAt(at)) same += 1;
  return same;
}

const COUNTER = /[支批项条套把只位部座]/;

/** A lone letter that may be part of a word with the ones beside it: 学, 细 and 悟 of 学细悟透. */
const isLone = (word: string): boolean =>
  /^\p{Script=Han}$/u.test(word) && !LOOSE.test(word) && !COUNTER.test(word);

/** Whether the letters at the edges of a stretch are of the words beside it: 解纠 in 调解纠纷. */
const isOfNeighbours = (text: string, from: number, to: number): boolean =>
  KNOWN.has(text.slice(from - 1, from + 1)) || KNOWN.has(text.slice(to - 1, to + 1));

/** Whether a stretch that sounds like a word and is written otherwise can be nothing else. What costs more is asked last. */
function isSlip(text: string, from: number, word: string): boolean {
  if (text.startsWith(word, from)) return false;
  const { length } = word;
  const written = text.slice(from, from + length);
  if (alike(written, word) < length / 2 || (length < LONG && LOOSE.test(written))) return false;
  if (KNOWN.has(written) || OF_ITS_OWN.test(written)) return false;
  if (length > LONG) return true;
  if (length < LONG && isOfNeighbours(text, from, from + length)) return false;
  const within = wordsWithin(text, from, from + length);
  if (within === null || length === LONG) return within !== null;
  const { before, words, behind } = within;
  return words.length === length && !isLone(before) && !isLone(behind);
}

/** 体制该革, 切时维护, 主题责任: typed by its sound, and another letter taken. */
const soundSlips: TextRule = {
  id: 'sounds-alike',
  level: 'likely',
  basis: '拼音输入的同音错字',
  found: '推进执法体制该革，切时维护群众权益。',
  passed: ['推进执法体制改革，切实维护群众权益。', '开展安全监察，落实法制审核，全县新增执法人员2名。'],
  inText: ({ text, unnamed, part }) => {
    const hits: Hit[] = [];
    if (part === 'record') return hits;
    words().each(asItSounds(unnamed), (from, _, word) => {
      if (!isSlip(text, from, word)) return;
      const to = from + word.length;
      const message = `“${text.slice(from, to)}”与“${word}”同音，像是打错了，请看一看。`;
      hits.push({ from, to, fix: word, message });
    });
    return hits;
  },
};

export const SOUND_SLIPS: readonly TextRule[] = [soundSlips];

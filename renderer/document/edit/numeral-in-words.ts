/** What a numeral in front ranks, counts or is one word with; its words that begin a sentence of their own are left out. */
const NAMED = new RegExp(
  `^\\s*(?:${[
    '[级类等档型般些批期次审季线楼栋幢座层环轮届号款项资切致直定旦律版]',
    '[村乡镇街区县市省户站窗队升降倍成]',
    '体(?![现会验系])',
    '组(?![织建成])',
    '条(?!件)',
    '办(?![理好结案事公学])',
    '委(?![托派])',
    '地(?![方理])',
    '产业|把手|方面|中队|大队|小学|中学|社区|网格|标段',
  ].join('|')})`,
);

/** 一村一品, 1 村 1 品, 四议两公开. */
const PAIRED = /^\s*\p{Script=Han}\s*[一二两三四五六七八九十多双0-9０-９]/u;

/**
 * Whether a numeral, or a letter, in front of `rest` is part of its words and no number of a block: （一般案件, （一村一品,
 * 2 季度, B.级.
 */
export const joinsWords = (rest: string): boolean => NAMED.test(rest) || PAIRED.test(rest);

/** What stands behind two numerals that are a rank, a day, a decimal or a ratio: 四、三级, 五.一期间, 八、五普法. */
const RANKED =
  /^(?:[级类等档万千亿成倍折比节月前]|季度|普法|期间|慰问|表彰|劳动|国际|妇女|青年|儿童|建党|建军|国庆)/;

/** Whether `second` and `rest`, right behind a number and its mark, make a row of numerals, a rank or a day of it. */
export const isListed = (first: number, second: number, rest: string): boolean =>
  second > first || (second > 0 && RANKED.test(rest));

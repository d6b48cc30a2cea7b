/** Radicals that stand in texts copied from a PDF, each before the hanzi it looks like; Unicode maps the others itself. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋卩 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ' +
    '⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糸 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺴网 ' +
    '⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺺聿 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ' +
    '⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ' +
    '⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const LOOK_ALIKES = /[\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAD9]/g;
/** Marks for the direction of a text, variants of a sign, and what is no character at all. */
const INVISIBLE =
  /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
/** Blanks of old Chinese fonts in the private area, and narrow ones of typesetting. */
const WIDE_BLANK = /[\uE5E5\uE4C6]/g;
const NARROW_BLANK = /[\u2000-\u200A\u202F\u205F\u2800\u3164\uFFA0\uF020]/g;
/** Marks and brackets in half their width, small or upright, as ﹙ and ︵, and digits as formulas have them: 𝟏𝟐. */
const OTHER_FORMS =
  /[\uFE10-\uFE16\uFE35-\uFE44\uFE50-\uFE52\uFE54-\uFE57\uFE59-\uFE5E\uFF61-\uFF64]|[\u{1D7CE}-\u{1D7FF}]/gu;
const FULL_WIDTH_DIGIT = /[０-９]/g;
const FULL_WIDTH_POINT = /(?<=\d)．(?=\d)/g;
/** ㈠ to ㈩ in front of a line. */
const IN_BRACKETS = /^(\s*)([㈠-㈩])/;
/** A dash where 一 was meant: —、主要举措, （—）健全机制. */
const DASH_FOR_ONE = /^(\s*(?:[（(]\s*)?)[—―─－ー](?=\s*[、)）.．])/;

const ordinaryHanzi = (sign: string): string => RADICALS.get(sign) ?? sign.normalize('NFKC');

const asDigit = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** A text with the hanzi and blanks that some of its characters show as; all else stays as it was written. */
export const shownAlike = (text: string): string =>
  text.replace(LOOK_ALIKES, ordinaryHanzi).replace(WIDE_BLANK, '　');

/** A text with ordinary characters for those that only look like them: hanzi, blanks and digits; nothing else changes. */
export const ordinaryText = (text: string): string =>
  shownAlike(text)
    .replace(OTHER_FORMS, (sign) => sign.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(NARROW_BLANK, ' ')
    .replace(FULL_WIDTH_DIGIT, asDigit)
    .replace(FULL_WIDTH_POINT, '.');

/** A whole line so, with the number in front of it as it was meant: （一） for ㈠, 一、 for —、. */
export const ordinaryLine = (line: string): string =>
  ordinaryText(line)
    .replace(
      IN_BRACKETS,
      (_, indent: string, sign: string) => `${indent}（${sign.normalize('NFKC').slice(1, -1)}）`,
    )
    .replace(DASH_FOR_ONE, '$1一');

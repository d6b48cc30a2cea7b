const FULL: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Whether a character is a hanzi or a Chinese mark. */
export const isChinese = (character: string): boolean =>
  /[\p{Script=Han}，。、：；？！“”‘’（）《》〈〉【】〔〕…—％]/u.test(character);

/** Latin text that must stay as typed: web and mail addresses, without a mark that closes the clause they end. */
const LATIN_RUN =
  /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*[A-Za-z0-9/=_#-]|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/g;

function protectedRanges(text: string): [number, number][] {
  return [...text.matchAll(LATIN_RUN)].map((match) => [match.index, match.index + match[0].length]);
}

/** A bracket becomes full-width when what it holds or what it touches is Chinese; its partner follows it. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '(' || mark === '（') open.push(at);
    else if (mark === ')' || mark === '）') {
      const partner = open.pop();
      if (partner !== undefined) pairs.set(partner, at).set(at, partner);
    }
  }
  return pairs;
}

function isChineseBracket(text: string, at: number, partner: number | undefined): boolean {
  const [from, to] = partner === undefined ? [at, at] : [Math.min(at, partner), Math.max(at, partner)];
  const inside = text.slice(from + 1, to);
  return isChinese(text.charAt(from - 1)) || isChinese(text.charAt(to + 1)) || [...inside].some(isChinese);
}

/** A mark between digits is part of a figure, time or ratio: 1,200 · 10:30. */
const isInFigure = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));

function isChineseMark(text: string, at: number): boolean {
  if (isInFigure(text, at)) return false;
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  const after =
    text
      .slice(at + 1)
      .trimStart()
      .at(0) ?? '';
  return isChinese(before) || isChinese(after);
}

/**
 * Half-width punctuation next to Chinese becomes full-width: , ( ) : ; ? ! (GB/T 15834-2011). Figures, dates, times,
 * ratios, web addresses and Latin text stay as typed.
 */
export function toFullWidth(text: string): string {
  if (!/[,:;?!()]/.test(text)) return text;
  const kept = protectedRanges(text);
  const pairs = bracketPairs(text);
  return [...text.split('')]
    .map((mark, at) => {
      if (kept.some(([from, to]) => at >= from && at < to)) return mark;
      if (mark === '(' || mark === ')') {
        if (!isChineseBracket(text, at, pairs.get(at))) return mark;
        return mark === '(' ? '（' : '）';
      }
      const full = FULL[mark];
      return full !== undefined && isChineseMark(text, at) ? full : mark;
    })
    .join('');
}

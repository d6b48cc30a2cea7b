import type { ReadLine } from '../recognise/read-line.ts';

/** How many characters are searched for what pictures and links are said to be; no page that anyone reads comes near. */
const MOST_SEARCHED = 50_000_000;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The lines without those of pictures' and links' own words that the page says somewhere else, or that stand there already. */
export function withoutSaidTwice(lines: readonly ReadLine[]): readonly ReadLine[] {
  const tooltips = lines.filter(({ leftOut }) => leftOut === 'tooltip');
  if (tooltips.length === 0) return lines;
  const others = lines.filter(({ leftOut }) => leftOut !== 'tooltip').map(({ text }) => squeezed(text));
  const whole = others.join('\n');
  const isSearched = tooltips.length * whole.length <= MOST_SEARCHED;
  const said = new Set(others);
  return lines.filter(({ text, leftOut }) => {
    if (leftOut !== 'tooltip') return true;
    const words = squeezed(text);
    const isSaid = said.has(words) || (isSearched && whole.includes(words));
    said.add(words);
    return !isSaid;
  });
}

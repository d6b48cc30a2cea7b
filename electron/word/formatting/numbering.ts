import { formatNumber } from '../../../shared/text/number-format.ts';
import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import { integer } from './measure.ts';

/** A place in a list: which numbering (w:numId) and which of its levels, 0 the outermost. */
export interface ListPlace {
  numId: string;
  level: number;
}

/** One level of a numbering, with what a w:lvlOverride changes in it. */
export interface NumberingLevel {
  start: number;
  format: string;
  /** The label with %1 … %9 for the numbers of the levels: （%2）. */
  text: string;
  /** What Word puts between the label and the text. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The level (1 for the outermost) whose number sets this one back; undefined: any outer one; 0: none. */
  restartAfter: number | undefined;
  paragraph: XmlElement | undefined;
  run: XmlElement | undefined;
  styleId: string;
  legal: boolean;
}

/** No label is longer; each %1 of a hostile w:lvlText may stand for a thousand letters. */
const LABEL_LENGTH = 255;

/** Every Word list has nine levels. */
const LEVELS = 9;

const byAttribute = (parent: XmlElement | undefined, name: string, attribute: string) =>
  new Map(elements(parent, name).map((element) => [element.attributes[attribute] ?? '', element]));

function readLevel(xml: XmlElement | undefined, startOverride: number | undefined): NumberingLevel {
  const suffix = childValue(xml, 'w:suff');
  return {
    start: startOverride ?? integer(childValue(xml, 'w:start')) ?? 0,
    format: childValue(xml, 'w:numFmt') ?? 'decimal',
    text: (childValue(xml, 'w:lvlText') ?? '').slice(0, LABEL_LENGTH),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartAfter: integer(childValue(xml, 'w:lvlRestart')),
    paragraph: child(xml, 'w:pPr'),
    run: child(xml, 'w:rPr'),
    styleId: childValue(xml, 'w:pStyle') ?? '',
    legal: child(xml, 'w:isLgl') !== undefined,
  };
}

/** The lists of a file: word/numbering.xml, or nothing at all. */
export class Numbering {
  readonly #abstracts: Map<string, XmlElement>;
  readonly #nums: Map<string, XmlElement>;
  readonly #levels = new Map<string, NumberingLevel | undefined>();

  constructor(xml: XmlElement | undefined) {
    this.#abstracts = byAttribute(xml, 'w:abstractNum', 'w:abstractNumId');
    this.#nums = byAttribute(xml, 'w:num', 'w:numId');
  }

  /** The list whose counters a numbering shares; '' for an unknown one. */
  listOf(numId: string): string {
    return childValue(this.#nums.get(numId), 'w:abstractNumId') ?? '';
  }

  /** A level of a numbering; undefined when there is none, as for the numId 0 that takes a number away. */
  level({ numId, level }: ListPlace): NumberingLevel | undefined {
    const key = `${numId} ${level}`;
    if (!this.#levels.has(key)) this.#levels.set(key, this.#read(numId, level));
    return this.#levels.get(key);
  }

  /** The level of a numbering that names a paragraph style; undefined when none does. */
  levelOfStyle(numId: string, styleId: string): number | undefined {
    for (let level = 0; level < LEVELS; level++)
      if (this.level({ numId, level })?.styleId === styleId) return level;
    return undefined;
  }

  /** Whether a w:num sets the count of one of its levels back when it is first used. */
  restarts({ numId, level }: ListPlace): boolean {
    return child(this.#override(numId, level), 'w:startOverride') !== undefined;
  }

  #override(numId: string, level: number): XmlElement | undefined {
    return byAttribute(this.#nums.get(numId), 'w:lvlOverride', 'w:ilvl').get(String(level));
  }

  #read(numId: string, level: number): NumberingLevel | undefined {
    const override = this.#override(numId, level);
    const own = byAttribute(this.#definition(numId), 'w:lvl', 'w:ilvl').get(String(level));
    const xml = child(override, 'w:lvl') ?? own;
    return xml && readLevel(xml, integer(childValue(override, 'w:startOverride')));
  }

  /** The w:abstractNum with the levels; one that only points to a list style leads to the one that defines it. */
  #definition(numId: string): XmlElement | undefined {
    const abstract = this.#abstracts.get(this.listOf(numId));
    const style = childValue(abstract, 'w:numStyleLink');
    if (style === undefined) return abstract;
    return [...this.#abstracts.values()].find((each) => childValue(each, 'w:styleLink') === style);
  }
}

/** Counts through a document: ask for each numbered paragraph's label in document order, once. */
export class NumberCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The label of the next paragraph at a place, 一、 or （2）; '' for a bullet or a place without a level. */
  next(place: ListPlace): string {
    const level = this.#numbering.level(place);
    if (!level) return '';
    const counts = this.#countsOf(place);
    const restart = this.#numbering.restarts(place) && !this.#started.has(`${place.numId} ${place.level}`);
    this.#started.add(`${place.numId} ${place.level}`);
    const before = restart ? undefined : counts[place.level];
    counts[place.level] = before === undefined ? level.start : before + 1;
    this.#countOuter(place, counts);
    this.#setBackInner(place, counts);
    return level.format === 'bullet' ? '' : this.#label(place, level, counts);
  }

  #countsOf({ numId }: ListPlace): (number | undefined)[] {
    const list = this.#numbering.listOf(numId);
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    return counts;
  }

  /** A level that was skipped counts as used. */
  #countOuter({ numId, level }: ListPlace, counts: (number | undefined)[]): void {
    for (let outer = 0; outer < level; outer++)
      counts[outer] ??= this.#numbering.level({ numId, level: outer })?.start ?? 1;
  }

  #setBackInner({ numId, level }: ListPlace, counts: (number | undefined)[]): void {
    for (let inner = level + 1; inner < counts.length; inner++) {
      const after = this.#numbering.level({ numId, level: inner })?.restartAfter;
      if (after === undefined || level < after) counts[inner] = undefined;
    }
  }

  #label({ numId }: ListPlace, own: NumberingLevel, counts: readonly (number | undefined)[]): string {
    let room = LABEL_LENGTH;
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      if (room <= 0) return '';
      const index = Number(digit) - 1;
      const level = this.#numbering.level({ numId, level: index });
      const format = own.legal ? 'decimal' : (level?.format ?? 'decimal');
      const number = formatNumber(counts[index] ?? level?.start ?? 1, format);
      room -= number.length;
      return number;
    });
  }
}

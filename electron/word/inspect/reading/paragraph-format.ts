import { elements, type XmlElement } from '../../../package/xml-element.ts';
import type { Formatting } from '../../formatting/formatting.ts';
import { integer, onOff, twips } from '../../formatting/measure.ts';

/** A length that Word keeps in twips and, if `chars` is not null, in 字, which then counts. */
export interface Length {
  twips: number;
  chars: number | null;
}

/** `auto` counts in 240ths of a line, the others in twips (ISO/IEC 29500-1, 17.18.48). */
export interface LinePitch {
  value: number;
  rule: 'auto' | 'exact' | 'atLeast';
}

/** What a paragraph looks like. `firstLine` is negative for a hanging indent; `before` and `after` count in lines. */
export interface ParagraphFormat {
  alignment: 'left' | 'center' | 'right' | 'both';
  left: Length;
  right: Length;
  firstLine: Length;
  before: Length;
  after: Length;
  line: LinePitch;
  snapToGrid: boolean;
  pageBreakBefore: boolean;
  /** Whether half-width blanks at the end of a line hang out of it; not so where Latin words may be broken. */
  hangsBlanks: boolean;
  /** Where right tab stops stand, in twips from the left edge of the text. */
  rightTabs: number[];
  borders: XmlElement | undefined;
  frame: XmlElement | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Hundredths of a 字 or line count when they are not 0: Word writes 0 to give the twips their say again. */
function length(attributes: Attributes, name: string, charsName: string): Length {
  const hundredths = integer(attributes[charsName]) ?? 0;
  return { twips: twips(attributes[name]) ?? 0, chars: hundredths === 0 ? null : hundredths / 100 };
}

const negative = ({ twips, chars }: Length): Length => ({
  twips: -twips,
  chars: chars === null ? null : -chars,
});

function firstLine(ind: Attributes): Length {
  const hanging = length(ind, 'w:hanging', 'w:hangingChars');
  const first = length(ind, 'w:firstLine', 'w:firstLineChars');
  const hangs = hanging.chars !== null || (first.chars === null && hanging.twips !== 0);
  return hangs ? negative(hanging) : first;
}

function alignment(value: string | undefined): ParagraphFormat['alignment'] {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'both' : 'left';
}

function linePitch(spacing: Attributes): LinePitch {
  const rule = spacing['w:lineRule'];
  const value = twips(spacing['w:line']);
  if (value === undefined) return { value: 240, rule: 'auto' };
  return { value, rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto' };
}

const rightTabs = (tabs: XmlElement | undefined): number[] =>
  elements(tabs)
    .filter(({ attributes }) => ['right', 'end'].includes(attributes['w:val'] ?? ''))
    .flatMap(({ attributes }) => twips(attributes['w:pos']) ?? []);

/** Resolves a paragraph's format from its own w:pPr. */
export function readParagraphFormat(formatting: Formatting, pPr: XmlElement | undefined): ParagraphFormat {
  const properties = formatting.paragraph(pPr);
  const ind = properties.get('w:ind')?.attributes ?? {};
  const spacing = properties.get('w:spacing')?.attributes ?? {};
  return {
    alignment: alignment(properties.get('w:jc')?.attributes['w:val']),
    left: length(ind, 'w:left', 'w:leftChars'),
    right: length(ind, 'w:right', 'w:rightChars'),
    firstLine: firstLine(ind),
    before: length(spacing, 'w:before', 'w:beforeLines'),
    after: length(spacing, 'w:after', 'w:afterLines'),
    line: linePitch(spacing),
    snapToGrid: onOff(properties.get('w:snapToGrid')) ?? true,
    pageBreakBefore: onOff(properties.get('w:pageBreakBefore')) ?? false,
    hangsBlanks: onOff(properties.get('w:wordWrap')) ?? true,
    rightTabs: rightTabs(properties.get('w:tabs')),
    borders: properties.get('w:pBdr'),
    frame: properties.get('w:framePr'),
  };
}

import type { PartRole, PublicationRecord } from '../report/schema.ts';
import type { Context } from './context.ts';
import type { Level } from './finding.ts';
import type { Reading, ReadText } from './reading.ts';

/** What a rule finds in a text: where, what is said of it, and what to write instead where only one thing can be meant. */
export interface Hit {
  from: number;
  to: number;
  message: string;
  fix?: string;
  /** where it is less sure than the rule's own */
  level?: Level;
}

/** A hit and the text that it is in. */
export interface PlacedHit extends Hit {
  at: ReadText;
}

/** Lines of a part as an example has them: （一）… is a section's heading, 1.… an item, anything else a paragraph. */
type Lines = readonly string[];

/** A little report that shows what a rule finds, or lets pass. A text alone is a paragraph of part one. */
export type Example =
  | string
  | ({ [R in PartRole]?: Lines } & {
      lead?: Lines;
      headings?: Partial<Record<PartRole, string>>;
      title?: string;
      addressee?: string;
      office?: string;
      year?: number;
      signed?: string;
      date?: string;
      record?: Partial<PublicationRecord>;
      table?: readonly (readonly string[])[];
      last?: Example;
    });

interface RuleWords {
  id: string;
  /** the surest that its hits may be */
  level: Level;
  /** the clause, or the source */
  basis: string;
  /** one that it finds, and two alike that it lets pass: its tests */
  found: Example;
  passed: readonly [Example, Example];
}

/** A rule that reads one text at a time. */
export interface TextRule extends RuleWords {
  /** in a text in which none of these matches it finds nothing, so that most texts need not be read for it */
  looksFor?: readonly RegExp[];
  inText(text: ReadText, context: Context): Hit[];
}

/** A rule that reads the report as a whole. */
export interface ReportRule extends RuleWords {
  inReport(reading: Reading, context: Context): PlacedHit[];
}

export type Rule = TextRule | ReportRule;

import type { Report } from '../report/schema.ts';
import { type Context, contextOf, type Surroundings } from './context.ts';
import { type Finding, LEVELS } from './finding.ts';
import { FigureReader, type ReadText, readingOf } from './reading.ts';
import type { Hit, Rule, TextRule } from './rule.ts';
import { RULES } from './rules.ts';
import { sentenceAt } from './sentence-at.ts';
import type { ReportText } from './texts.ts';

const isTextRule = (rule: Rule): rule is TextRule => 'inText' in rule;

type RuleHit = Hit & { rule: Rule };

function inText(rules: readonly TextRule[], text: ReadText, context: Context): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const rule of rules) for (const hit of rule.inText(text, context)) hits.push({ ...hit, rule });
  return hits;
}

function toFinding({ rule, from, to, message, fix, level }: RuleHit, at: ReportText): Finding {
  return {
    rule: rule.id,
    level: level ?? rule.level,
    place: { block: at.block, from, to },
    where: at.where,
    quote: at.text.slice(from, to),
    sentence: sentenceAt(at.text, from),
    message,
    basis: rule.basis,
    ...(fix !== undefined && { fix }),
  };
}

const bySureness = (one: Finding, other: Finding): number =>
  LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);

/** Two findings that begin at one letter say one thing: the surer one, and of equals the first, stands. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const taken = new Set<string>();
  return findings.filter(({ place: { block, from, to } }) => {
    const key = `${block} ${from}`;
    if (from === to) return true;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

const keyOf = ({ part, kind, number, headed, text, field }: ReportText): string =>
  [part, kind, number, headed, field ?? '', text].join('\u0001');

/**
 * Reads reports as a strict county office would. It keeps what it found in each text, so that reading a report again
 * after an edit costs what changed, and what rules that look at the whole cost.
 */
export class Proofreader {
  readonly #rules: readonly Rule[];
  readonly #textRules: readonly TextRule[];
  readonly #figures = new FigureReader();
  #known = new Map<string, RuleHit[]>();
  #circumstances = '';

  /** @param rules those that are read by */
  constructor(rules: readonly Rule[] = RULES) {
    this.#rules = rules;
    this.#textRules = rules.filter(isTextRule);
  }

  /** The findings of a report in the order of its page. */
  proofread(report: Report, surroundings: Surroundings): Finding[] {
    const context = contextOf(report, surroundings);
    this.#forgetWhereChanged(context);
    this.#figures.turn();
    const reading = readingOf(report, this.#figures);
    const byText = new Map(reading.texts.map((text) => [text, [...this.#hitsIn(text, context)]]));
    this.#keep(reading.texts, byText);
    for (const rule of this.#rules)
      if (!isTextRule(rule))
        for (const { at, ...hit } of rule.inReport(reading, context)) byText.get(at)?.push({ ...hit, rule });
    return reading.texts.flatMap((text) => this.#findingsOf(text, byText.get(text) ?? [], context));
  }

  #findingsOf(text: ReadText, hits: readonly RuleHit[], { ownWords }: Context): Finding[] {
    const findings = hits
      .map((hit) => toFinding(hit, text))
      .filter(({ quote }) => quote === '' || !ownWords.includes(quote));
    return withoutRepeats(findings.sort(bySureness)).sort((one, other) => one.place.from - other.place.from);
  }

  #hitsIn(text: ReadText, context: Context): RuleHit[] {
    return this.#known.get(keyOf(text)) ?? inText(this.#textRules, text, context);
  }

  #keep(texts: readonly ReadText[], hits: ReadonlyMap<ReadText, RuleHit[]>): void {
    this.#known = new Map(texts.map((text) => [keyOf(text), [...(hits.get(text) ?? [])]]));
  }

  #forgetWhereChanged({ year, office, place, pack: { date } }: Context): void {
    const now = [year, office, place, date].join('\u0001');
    if (now !== this.#circumstances) this.#known.clear();
    this.#circumstances = now;
  }
}

/** The findings of one report, by all rules or by some. */
export const proofread = (report: Report, surroundings: Surroundings, rules?: readonly Rule[]): Finding[] =>
  new Proofreader(rules).proofread(report, surroundings);

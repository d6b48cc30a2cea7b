import type { Report } from '../report/schema.ts';
import { type Letters, mayMatch, type Needs, needsOf } from '../text/must-have.ts';
import { type Context, contextOf, type Surroundings } from './context.ts';
import { type Finding, LEVELS } from './finding.ts';
import { FigureReader, type ReadText, readingOf } from './reading.ts';
import type { Hit, Rule, TextRule } from './rule.ts';
import { RULES } from './rules.ts';
import { sentenceIn } from './sentence-at.ts';
import type { ReportText } from './texts.ts';

const isTextRule = (rule: Rule): rule is TextRule => 'inText' in rule;

type RuleHit = Hit & { rule: Rule };

/** Whether a text may have what a rule looks for, one of these. Asked of every text by every rule: a plain loop costs half. */
function mayFind(letters: Letters, needs: readonly Needs[] | undefined): boolean {
  if (!needs) return true;
  for (const one of needs) if (mayMatch(letters, one)) return true;
  return false;
}

/** Rule by rule, each through all the texts: the other way round, each finds the processor's caches full of the others. */
function readBy(rules: readonly TextRule[], texts: readonly [ReadText, RuleHit[]][], context: Context): void {
  const all = texts.map(([text, hits]) => ({ text, hits, letters: text.letters }));
  for (const rule of rules) {
    const needs = rule.looksFor?.map(needsOf);
    for (const { text, hits, letters } of all)
      if (mayFind(letters, needs)) for (const hit of rule.inText(text, context)) hits.push({ ...hit, rule });
  }
}

function toFinding({ rule, from, to, message, fix, level }: RuleHit, at: ReadText): Finding {
  return {
    rule: rule.id,
    level: level ?? rule.level,
    place: { block: at.block, from, to },
    where: at.where,
    quote: at.text.slice(from, to),
    sentence: sentenceIn(at, from),
    message,
    basis: rule.basis,
    ...(fix !== undefined && { fix }),
  };
}

const bySureness = (one: Finding, other: Finding): number =>
  LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);

/** Rules that know words by lists: 执法体质改革 is a slip of two words for one letter. */
const SPELLING: ReadonlySet<string> = new Set(['known-slip', 'term-slip', 'sounds-alike']);

/**
 * Two findings of a text that begin at one letter, or two words with a slip that meet in a letter, say one thing: the
 * surer one, and of equals the first, stands.
 */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const begun = new Set<number>();
  const spelt = new Set<number>();
  return findings.filter(({ rule, place: { from, to } }) => {
    if (from === to) return true;
    const letters = SPELLING.has(rule) ? Array.from({ length: to - from }, (_, at) => from + at) : [];
    if (begun.has(from) || letters.some((at) => spelt.has(at))) return false;
    begun.add(from);
    for (const at of letters) spelt.add(at);
    return true;
  });
}

const keyOf = ({ part, kind, number, headed, text, field, beside }: ReportText): string =>
  [part, kind, number, headed, field ?? '', beside ? JSON.stringify(beside) : '', text].join('\u0001');

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
    const byText = this.#hitsByText(reading.texts, context);
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

  /** What the rules for single texts find in each, of those that stand as they stood what they found in it then. */
  #hitsByText(texts: readonly ReadText[], context: Context): Map<ReadText, RuleHit[]> {
    const keys = texts.map(keyOf);
    const byText = new Map(texts.map((text, at) => [text, this.#known.get(keys[at] ?? '') ?? []]));
    const fresh = [...byText].filter((_, at) => !this.#known.has(keys[at] ?? ''));
    readBy(this.#textRules, fresh, context);
    this.#known = new Map(texts.map((text, at) => [keys[at] ?? '', byText.get(text) ?? []]));
    return new Map([...byText].map(([text, hits]) => [text, [...hits]]));
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

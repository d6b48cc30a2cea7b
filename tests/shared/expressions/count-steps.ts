import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on from a place in the text; whether the rest matches. */
type Next = (at: number) => boolean;
type Match = (at: number, next: Next) => boolean;

/** How often a matcher looked at the text; it gives up beyond `most`. */
class Meter {
  steps = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  step(): void {
    this.steps += 1;
    if (this.steps > this.#most) throw new RangeError('too many steps');
  }
}

/** Whether an element of one character takes a character, by the engine itself. */
function taker(element: AST.Element, flags: string): (character: string) => boolean {
  const expression = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ''));
  const known = new Map<string, boolean>();
  return (character) => {
    const told = known.get(character) ?? expression.test(character);
    known.set(character, told);
    return told;
  };
}

const isSingle = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';

/** A backtracking matcher as engines have it, over one text, that counts what it looks at. */
class Matcher {
  readonly #text: string;
  readonly #flags: string;
  readonly #meter: Meter;

  constructor(text: string, flags: string, meter: Meter) {
    this.#text = text;
    this.#flags = flags;
    this.#meter = meter;
  }

  pattern({ alternatives }: { alternatives: AST.Alternative[] }, back: boolean): Match {
    const ways = alternatives.map((alternative) => this.#alternative(alternative, back));
    return (at, next) => ways.some((way) => way(at, next));
  }

  #alternative({ elements }: AST.Alternative, back: boolean): Match {
    const ordered = back ? [...elements].reverse() : elements;
    return ordered
      .map((element) => this.#element(element, back))
      .reduceRight<Match>(
        (rest, first) => (at, next) => first(at, (then) => rest(then, next)),
        (at, next) => next(at),
      );
  }

  #element(element: AST.Element, back: boolean): Match {
    switch (element.type) {
      case 'Quantifier':
        return isSingle(element.element) ? this.#run(element, back) : this.#repeat(element, back);
      case 'CapturingGroup':
      case 'Group':
        return this.pattern(element, back);
      case 'Assertion':
        return this.#assertion(element);
      case 'Backreference':
        return (at, next) => next(at);
      default:
        return this.#single(element, back);
    }
  }

  #single(element: AST.Element, back: boolean): Match {
    const takes = taker(element, this.#flags);
    return (at, next) => {
      this.#meter.step();
      const character = this.#text.charAt(back ? at - 1 : at);
      return character !== '' && takes(character) && next(back ? at - 1 : at + 1);
    };
  }

  /** A run of single characters needs no recursion, and as many looks as it has characters. */
  #run({ element, min, max, greedy }: AST.Quantifier, back: boolean): Match {
    const takes = taker(element as AST.Element, this.#flags);
    const way = back ? -1 : 1;
    const goesOn = (at: number, count: number): boolean => {
      if (count >= max) return false;
      this.#meter.step();
      const character = this.#text.charAt(back ? at - 1 : at);
      return character !== '' && takes(character);
    };
    return (at, next) => {
      let count = 0;
      while ((greedy || count < min) && goesOn(at + way * count, count)) count += 1;
      if (greedy) {
        for (; count >= min; count -= 1) {
          this.#meter.step();
          if (next(at + way * count)) return true;
        }
        return false;
      }
      if (count < min) return false;
      for (;;) {
        if (next(at + way * count)) return true;
        if (!goesOn(at + way * count, count)) return false;
        count += 1;
      }
    };
  }

  #repeat({ element, min, max, greedy }: AST.Quantifier, back: boolean): Match {
    const one = this.#element(element as AST.Element, back);
    const from = (at: number, count: number, next: Next): boolean => {
      const more = (): boolean =>
        count < max && one(at, (then) => (then !== at || count < min) && from(then, count + 1, next));
      if (count < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return (at, next) => from(at, 0, next);
  }

  #assertion(assertion: AST.Assertion): Match {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const inside = this.pattern(assertion, assertion.kind === 'lookbehind');
      return (at, next) => inside(at, () => true) !== assertion.negate && next(at);
    }
    const expression = new RegExp(assertion.raw, `${this.#flags.replace(/[gy]/g, '')}y`);
    return (at, next) => {
      this.#meter.step();
      expression.lastIndex = at;
      return expression.test(this.#text) && next(at);
    };
  }
}

/** Whether every way through an expression begins at the text's own beginning, where engines try it once only. */
const isAnchored = ({ alternatives }: AST.Pattern): boolean =>
  alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start');

/**
 * How many characters a backtracking engine looks at, that searches a text for every match of an expression.
 * @param most it gives up there with a RangeError
 */
export function countSteps(source: string, flags: string, text: string, most: number): number {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
  });
  const meter = new Meter(most);
  const match = new Matcher(text, flags, meter).pattern(pattern, false);
  const once = isAnchored(pattern) && !flags.includes('m');
  for (let at = 0; at <= text.length; ) {
    let end = at;
    const found = match(at, (then) => {
      end = then;
      return true;
    });
    if (once) break;
    at = found && end > at ? end : at + 1;
  }
  return meter.steps;
}

const SAMPLES = [...'一A1 的年。，、：；（(）)“”《》〔〕[]—-.|届第镇县关于报告中是次件%\n'];

function sampleOf(element: AST.Element, flags: string): string {
  if (isSingle(element)) {
    if (element.type === 'Character') return String.fromCodePoint(element.value);
    const takes = taker(element, flags);
    return SAMPLES.find(takes) ?? [...element.raw].find(takes) ?? '';
  }
  if (element.type === 'Quantifier')
    return sampleOf(element.element as AST.Element, flags).repeat(Math.max(1, element.min));
  if (element.type !== 'CapturingGroup' && element.type !== 'Group') return '';
  return (
    element.alternatives.map((one) => sampleOfAll(one.elements, flags)).find((text) => text !== '') ?? ''
  );
}

const sampleOfAll = (elements: readonly AST.Element[], flags: string): string =>
  elements.map((element) => sampleOf(element, flags)).join('');

type Node = AST.Pattern | AST.Alternative | AST.Element;

function* quantifiers(node: Node): Generator<AST.Quantifier> {
  if ('alternatives' in node) for (const alternative of node.alternatives) yield* quantifiers(alternative);
  else if (node.type === 'Alternative') for (const element of node.elements) yield* quantifiers(element);
  else if (node.type === 'Quantifier') {
    if (node.max === Number.POSITIVE_INFINITY) yield node;
    yield* quantifiers(node.element as AST.Element);
  }
}

/** What an expression may be made to stumble over: a sample of each of its endless repetitions, with what stands in front of it or without. */
export function pumps(source: string, flags: string): { before: string; filler: string }[] {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
  });
  return [...quantifiers(pattern)].flatMap(({ element, parent }) => {
    const filler = sampleOf(element as AST.Element, flags);
    if (filler === '') return [];
    const elements = parent.type === 'Alternative' ? parent.elements : [];
    const at = elements.findIndex((one) => one.type === 'Quantifier' && one.element === element);
    const before = sampleOfAll(elements.slice(0, Math.max(0, at)), flags);
    return [
      { before: '', filler },
      { before, filler },
      { before: '', filler: before + filler },
    ];
  });
}

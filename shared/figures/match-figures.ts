import { changeOf, withoutChange } from './change.ts';
import type { Figure } from './read-figures.ts';
import { comparedUnit } from './units.ts';

/** A figure of this year beside last year's figure of the same thing, or null when there is none. */
export interface FigureMatch<F extends Figure = Figure, L extends Figure = Figure> {
  now: F;
  last: L | null;
}

/** Around what is counted, without telling it from another. */
const IDLE =
  /^(?:全年|累计|成功|实现|各类|我镇|我乡|镇|乡|街道|开展|召开|组织|举办|举行|进行|完成|办理|受理)+|(?:活动|工作|案件){1,3}$/g;
/** A deed that may be left unsaid of the same thing, but not be another: 审查合同, 合同; not 起草合同. */
const DEED =
  /^(?:排查|调处|审查|设立|设置|建立|建成|配备|聘请|聘任|发放|印发|制作|收到|接待|拍摄|录制|发布|推送|提出|出具|提供)/;
/** What a figure counts, ready to be compared. `core` is without idle words, `bare` without its deed too. */
interface Name {
  counts: string;
  way: string | undefined;
  unit: string;
  core: string;
  bare: string;
}

/** Letters in one order: 合同审查 is 审查合同, and quicker told than by words. */
const inOrder = (text: string): string => [...text].sort().join('');

function nameOf({ counts, unit }: Figure): Name {
  const core = withoutChange(counts).replace(IDLE, '');
  return {
    counts,
    way: changeOf(counts)?.way,
    unit: comparedUnit(unit),
    core: inOrder(core),
    bare: inOrder(core.replace(DEED, '')),
  };
}

/**
 * The keys under which a figure is found: by all its words; by those without idle words; without its deed. A change is
 * not what was reached, and a word more makes another thing: 持证执法人员 are not all 执法人员.
 */
function keysOf(name: Name): { same: string; core: string; bare: string } {
  const key = (kind: string, words: string): string => JSON.stringify([kind, name.way, name.unit, words]);
  return { same: key('same', name.counts), core: key('core', name.core), bare: key('bare', name.bare) };
}

/** Figures in order under their keys, each given out once. */
class Store<L> {
  readonly #queues = new Map<string, { figures: { figure: L; order: number }[]; from: number }>();
  readonly #taken = new Set<L>();
  #count = 0;

  put(figure: L, keys: Iterable<string>): void {
    this.#count += 1;
    for (const key of keys) {
      const queue = this.#queues.get(key) ?? { figures: [], from: 0 };
      queue.figures.push({ figure, order: this.#count });
      this.#queues.set(key, queue);
    }
  }

  /** The first that is left under any of the keys. */
  take(keys: readonly string[]): L | undefined {
    const [first] = keys.flatMap((key) => this.#firstOf(key)).sort((one, other) => one.order - other.order);
    if (first) this.#taken.add(first.figure);
    return first?.figure;
  }

  #firstOf(key: string): { figure: L; order: number }[] {
    const queue = this.#queues.get(key);
    if (!queue) return [];
    for (; queue.from < queue.figures.length; queue.from += 1) {
      const one = queue.figures[queue.from];
      if (one && !this.#taken.has(one.figure)) return [one];
    }
    return [];
  }
}

/** The keys a figure is looked for by, the closest first; `place` narrows them to figures of the same place. */
function searches(figure: Figure, place: string): string[][] {
  const name = nameOf(figure);
  if (name.core === '') return [];
  const { same, core, bare } = keysOf(name);
  const left = keysOf({ ...name, core: name.bare, bare: name.core });
  const nearly = [core, left.bare, ...(bare === left.bare ? [] : [left.core])];
  const there = (keys: readonly string[]): string[] => keys.map((key) => key + place);
  return [there([same]), [same], there(nearly), nearly];
}

type PlaceOf<F> = (figure: F) => string;

function pairUp<F extends Figure, L extends Figure>(
  now: readonly F[],
  last: readonly L[],
  placeOf: PlaceOf<F | L>,
): Map<F, L> {
  const store = new Store<L>();
  for (const other of last) {
    const keys = Object.values(keysOf(nameOf(other)));
    store.put(other, new Set([...keys, ...keys.map((key) => key + placeOf(other))]));
  }
  const wanted = now.map((figure) => ({ figure, keys: searches(figure, placeOf(figure)) }));
  const found = new Map<F, L>();
  for (const round of [0, 1, 2, 3])
    for (const { figure, keys } of wanted) {
      const other = found.has(figure) ? undefined : store.take(keys[round] ?? []);
      if (other) found.set(figure, other);
    }
  return found;
}

/**
 * Finds for each figure of this year last year's figure of the same thing: same unit, and what is counted is the same
 * but for words that tell nothing (普法宣传, 开展普法宣传活动). In doubt none: a wrong comparison is worse than a missing
 * one. No figure of last year is given twice; the closest pair goes first, and of equals the one standing first. What
 * this year's text itself says of last year (由去年的41名) is held against the same figure of last year once more.
 * @param placeOf the place a figure stands in, "" where it has none; figures of the same place go before others as alike
 */
export function matchFigures<F extends Figure, L extends Figure>(
  now: readonly F[],
  last: readonly L[],
  placeOf: PlaceOf<F | L> = () => '',
): FigureMatch<F, L>[] {
  const found = new Map(
    (['now', 'last-year'] as const).flatMap((time) => [
      ...pairUp(
        now.filter((figure) => figure.time === time),
        last.filter((figure) => figure.time === 'now'),
        placeOf,
      ),
    ]),
  );
  return now.map((figure) => ({ now: figure, last: found.get(figure) ?? null }));
}

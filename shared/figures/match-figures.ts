import { changeOf, withoutChange } from './change.ts';
import type { Figure } from './read-figures.ts';
import { isSameUnit } from './units.ts';

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
/** How alike two names are that a deed or idle words set apart. */
const NEARLY = 0.8;
/** What standing in the same place adds to the likeness of two figures. */
const NEAR = 0.1;

/** What a figure counts, ready to be compared. `core` is without idle words, `bare` without its deed too. */
interface Name {
  counts: string;
  way: string | undefined;
  core: string;
  bare: string;
}

/** Letters in one order: 合同审查 is 审查合同, and quicker told than by words. */
const inOrder = (text: string): string => [...text].sort().join('');

function nameOf({ counts }: Figure): Name {
  const core = withoutChange(counts).replace(IDLE, '');
  return { counts, way: changeOf(counts)?.way, core: inOrder(core), bare: inOrder(core.replace(DEED, '')) };
}

/**
 * How alike two counted things are: 1 the same, less where idle words or a deed left unsaid set them apart, 0 different.
 * A word more makes another thing: 持证执法人员 are not all 执法人员; and a change is not what was reached.
 */
function likeness(one: Name, other: Name): number {
  if (one.way !== other.way || one.core === '') return 0;
  if (one.counts === other.counts) return 1;
  return one.core === other.core || one.bare === other.core || one.core === other.bare ? NEARLY : 0;
}

type IsNear<F, L> = (now: F, last: L) => boolean;

/** The named figures by their words with and without the deed, so that each is compared with its likes only. */
function byWords<F>(named: readonly (readonly [F, Name])[]): (name: Name) => Set<readonly [F, Name]> {
  const groups = new Map<string, (readonly [F, Name])[]>();
  for (const one of named)
    for (const words of [one[1].core, one[1].bare])
      groups.set(words, (groups.get(words) ?? []).concat([one]));
  return ({ core, bare }) => new Set([core, bare].flatMap((words) => groups.get(words) ?? []));
}

function pairUp<F extends Figure, L extends Figure>(
  now: readonly F[],
  last: readonly L[],
  isNear: IsNear<F, L>,
): Map<F, L> {
  const likesOf = byWords(last.map((other) => [other, nameOf(other)] as const));
  const pairs = now.flatMap((figure) => {
    const name = nameOf(figure);
    return [...likesOf(name)].flatMap(([other, its]) => {
      const alike = isSameUnit(other.unit, figure.unit) ? likeness(name, its) : 0;
      return alike > 0 ? [{ figure, other, score: alike + (isNear(figure, other) ? NEAR : 0) }] : [];
    });
  });
  pairs.sort((one, other) => other.score - one.score);
  const found = new Map<F, L>();
  const taken = new Set<L>();
  for (const { figure, other } of pairs) {
    if (found.has(figure) || taken.has(other)) continue;
    found.set(figure, other);
    taken.add(other);
  }
  return found;
}

/**
 * Finds for each figure of this year last year's figure of the same thing: same unit, and what is counted is the same
 * but for words that tell nothing (普法宣传, 开展普法宣传活动). In doubt none: a wrong comparison is worse than a missing
 * one. No figure of last year is given twice; the closest pair goes first, and of equals the one standing first. What
 * this year's text itself says of last year (由去年的41名) is held against the same figure of last year once more.
 * @param isNear tells figures that stand in the same place, which go before others as alike
 */
export function matchFigures<F extends Figure, L extends Figure>(
  now: readonly F[],
  last: readonly L[],
  isNear: IsNear<F, L> = () => false,
): FigureMatch<F, L>[] {
  const found = new Map(
    (['now', 'last-year'] as const).flatMap((time) => [
      ...pairUp(
        now.filter((figure) => figure.time === time),
        last.filter((figure) => figure.time === 'now'),
        isNear,
      ),
    ]),
  );
  return now.map((figure) => ({ now: figure, last: found.get(figure) ?? null }));
}

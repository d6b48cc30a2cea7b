import { changeOf } from '../../figures/change.ts';
import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import { bodyTexts, type ReadText } from '../reading.ts';
import type { PlacedHit, ReportRule } from '../rule.ts';

interface Placed {
  at: ReadText;
  figure: Figure;
}

/** Before or behind what is counted, without telling it from another. */
const IDLE =
  /^(?:全年|累计|成功|实现|我镇|我乡|全镇|全乡|街道|开展|召开|组织|举办|举行|进行|完成|办理|受理|接待|提供|发放|出具|共|已|各类)+|(?:活动|工作)+$/g;
/** Too general to be the same thing in two places. */
const GENERAL =
  /^(?:.{0,3}|专题(?:学习|会议|培训|研讨|宣传|讲座)|集中(?:学习|宣传)|宣传(?:活动|资料|教育)|法治(?:宣传|培训|讲座|教育|学习)|普法(?:宣传|讲座)?|联席会议|.{0,2}(?:群众|人员|村民|干部|案件|会议|讲座|隐患|问题|企业|党员|学生))$/;

const nameOf = ({ counts }: Figure): string => counts.replace(IDLE, '');

/** Of a month, a campaign or one village, and not of the year. */
const OF_A_PART =
  /[1-9一二三四]月|季度|上半年|下半年|期间|当[天日月]|本次|此次|其中|每[月季周年次个]|[\p{Script=Han}](?:村|社区|所|中队|网格)(?!（|\(|级|民|居|两级|党|干|组|法)/u;

const isOfAPart = ({ at, figure }: Placed): boolean => {
  const before = at.text.slice(Math.max(0, figure.at - 60), figure.at);
  return OF_A_PART.test(
    before.slice(Math.max(...['。', '；', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1),
  );
};

/** What is told of the whole year may be told in a general word. */
const isOfTheYear = ({ at, figure }: Placed): boolean =>
  nameOf(figure).length >= 4 && /全年[^，。；]{0,24}$/.test(at.text.slice(0, figure.at));

const isComparable = (placed: Placed): boolean => {
  const { figure } = placed;
  return (
    figure.time === 'now' &&
    figure.unit !== '' &&
    changeOf(figure.counts) === null &&
    !isOfAPart(placed) &&
    (!GENERAL.test(nameOf(figure)) || isOfTheYear(placed))
  );
};

/** Of the year reported on: not of a plan, a table, or last year. */
const figuresOfYear = (texts: readonly ReadText[]): Placed[] =>
  bodyTexts(texts)
    .filter(({ part, kind }) => part !== 'plan' && part !== 'lead' && (kind === 'body' || kind === 'head'))
    .flatMap((at) => at.figures.map((figure) => ({ at, figure })));

const isRough = ({ qualifier }: Figure): boolean => qualifier !== '';

/** 近100 and 98 may be one: a rough figure agrees with what lies within a tenth of it. */
function agree(one: Figure, other: Figure): boolean {
  if (one.value === other.value) return true;
  if (!isRough(one) && !isRough(other)) return false;
  return Math.abs(one.value - other.value) <= 0.1 * Math.max(one.value, other.value);
}

/** What is ten times as much is of something else: 培训2次 here, 培训36次 there. */
const areNear = (one: Figure, other: Figure): boolean =>
  Math.max(one.value, other.value) <= 4 * Math.min(one.value, other.value);

function byName(figures: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const placed of figures) {
    const name = nameOf(placed.figure);
    const group = groups.get(name);
    if (group) group.push(placed);
    else groups.set(name, [placed]);
  }
  return [...groups.values()];
}

function contradictions(group: readonly Placed[]): PlacedHit[] {
  const [first] = group;
  if (!first) return [];
  const other = group.find(
    ({ at, figure }) =>
      at.block !== first.at.block &&
      isSameUnit(figure.unit, first.figure.unit) &&
      areNear(figure, first.figure) &&
      !agree(figure, first.figure),
  );
  if (!other) return [];
  const { at, length, text } = other.figure;
  return [
    {
      at: other.at,
      from: at,
      to: at + length,
      message: `“${nameOf(other.figure)}”这里是“${text}”，${first.at.where}里是“${first.figure.text}”，请看一看是不是同一件事、哪一个对。`,
    },
  ];
}

/** 法律咨询100余人次 here, 200人次 there. */
const twoValues: ReportRule = {
  id: 'two-values',
  level: 'likely',
  basis: '数据应当前后一致',
  found: { measures: ['接待法律咨询100余人次。', '提供法律咨询200人次。'] },
  passed: [
    { measures: ['接待法律咨询100余人次。', '提供法律咨询105人次。'] },
    { measures: ['接待法律咨询100余人次。'], plan: ['接待法律咨询200人次。'] },
  ],
  inReport: ({ texts }) => byName(figuresOfYear(texts).filter(isComparable)).flatMap(contradictions),
};

/** Rates that clerks name in many ways. */
const RATES: readonly [string, RegExp][] = [
  ['化解率', /(?:化解|调解|调处)[\p{Script=Han}]{0,4}率/u],
  ['满意度', /满意[度率]/],
  ['出庭率', /出庭[\p{Script=Han}]{0,4}率/u],
  ['办结率', /办结率/],
  ['覆盖率', /[\p{Script=Han}]{2,8}覆盖率/u],
  ['知晓率', /知晓率/],
];

function rateName(text: string, { at, unit }: Figure): string | null {
  if (unit !== '%') return null;
  const before = /[^，。；、：]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const kind = RATES.find(([, form]) => form.test(before));
  if (!kind) return null;
  const [name, form] = kind;
  return name === '覆盖率' ? (form.exec(before)?.[0] ?? name) : name;
}

const ratesIn = (texts: readonly ReadText[]): (Placed & { name: string })[] =>
  texts.flatMap((at) =>
    at.figures.flatMap((figure) => {
      const name = rateName(at.text, figure);
      return name === null || changeOf(figure.counts) ? [] : [{ at, figure, name }];
    }),
  );

/** 化解率保持90%以上 as an aim, 99.39% as reached. */
const goalBelowReached: ReportRule = {
  id: 'goal-below-reached',
  level: 'hint',
  basis: '目标一般不低于已经达到的水平',
  found: { measures: ['矛盾纠纷化解率达99.39%。'], plan: ['矛盾纠纷化解率保持90%以上。'] },
  passed: [
    { measures: ['矛盾纠纷化解率达95%。'], plan: ['矛盾纠纷化解率保持95%以上。'] },
    { measures: ['矛盾纠纷化解率达99%。'], plan: ['群众满意度达90%以上。'] },
  ],
  inReport: ({ texts }) => {
    const body = bodyTexts(texts);
    const reached = ratesIn(body.filter(({ part }) => part !== 'plan' && part !== 'lead'));
    return ratesIn(body.filter(({ part }) => part === 'plan')).flatMap(({ at, figure, name }) => {
      const higher = reached.find((one) => one.name === name && one.figure.value > figure.value);
      if (!higher) return [];
      return [
        {
          at,
          from: figure.at,
          to: figure.at + figure.length,
          message: `目标“${figure.text}”低于今年已达到的“${higher.figure.text}”（${higher.at.where}），请看一看。`,
        },
      ];
    });
  },
};

const HARD = /疑难|复杂|重大|突出|信访积案/;
const NEARLY_ALL = 0.9;

/** 826件 in all, 807件 of them called 疑难. */
const nearlyAllHard: ReportRule = {
  id: 'nearly-all-hard',
  level: 'hint',
  basis: '数据应当合乎常理',
  found: { measures: ['排查调处矛盾纠纷826件。'], highlights: ['化解疑难纠纷807件。'] },
  passed: [
    { measures: ['排查调处矛盾纠纷826件。'], highlights: ['化解疑难纠纷17件。'] },
    { measures: ['排查调处矛盾纠纷826件，化解820件。'] },
  ],
  inReport: ({ texts }) => {
    const disputes = figuresOfYear(texts).filter(
      ({ figure }) => figure.unit === '件' && /纠纷/.test(figure.counts),
    );
    const all = disputes.filter(({ figure }) => !HARD.test(figure.counts));
    const most = all.reduce<Placed | null>(
      (found, one) => (found && found.figure.value >= one.figure.value ? found : one),
      null,
    );
    return disputes
      .filter(({ figure }) => HARD.test(figure.counts))
      .flatMap(({ at, figure }) => {
        const isOdd =
          most && figure.value >= NEARLY_ALL * most.figure.value && figure.value <= most.figure.value;
        if (!isOdd) return [];
        const message = `全年“${most.figure.text}”纠纷（${most.at.where}），这里“${figure.text}”几乎全是疑难的，请核对。`;
        return [{ at, from: figure.at, to: figure.at + figure.length, message }];
      });
  },
};

export const FIGURE_REPEATS: readonly ReportRule[] = [twoValues, goalBelowReached, nearlyAllHard];

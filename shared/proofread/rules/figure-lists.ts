import type { Figure } from '../../figures/read-figures.ts';
import { isSameUnit } from '../../figures/units.ts';
import type { ReadText } from '../reading.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { isExact, sumOf } from './written-values.ts';

const COUNTED = '\\p{Script=Han}{0,8}';
/** Right behind a number what it consists of: 10件，包括…、45份，分别为…、38件（…）. */
const OPENS = new RegExp(`^${COUNTED}(?:，?(?:包括|包含|分别[为是有]|即)：?|[（(])`, 'u');
/** Between two parts of one list; anything else begins another matter. */
const GOES_ON =
  /^[、，和及](?!另|同比|较|比|其中|共|累计|全年|均|已|参与|参加|覆盖)[\p{Script=Han}“”《》]{0,14}$/u;
/** Before the first part. */
const BEGINS = /^[\p{Script=Han}“”《》]{0,14}$/u;
/** Of these one may be in two parts, or is none. */
const NO_PART = /党员|女|男|少数民族|本科|学历|岁|退役|其中|化解|办结|整改|完成|调解成功|率|均|同比|已/;

interface List {
  whole: Figure;
  parts: Figure[];
}

/** The parts that follow a whole one upon the other, in its unit. */
function partsFrom(
  { text, figures }: ReadText,
  at: number,
  from: number,
  whole: Figure,
  goesOn: (between: string, isFirst: boolean) => boolean,
): List {
  const parts: Figure[] = [];
  let end = from;
  for (const part of figures.slice(at + 1)) {
    const between = text.slice(end, part.at);
    if (!isExact(part) || !isSameUnit(part.unit, whole.unit) || !goesOn(between, parts.length === 0)) break;
    parts.push(part);
    end = part.at + part.length;
  }
  return { whole, parts };
}

const isInList = (between: string, isFirst: boolean): boolean =>
  (isFirst ? BEGINS : GOES_ON).test(between) && !NO_PART.test(between);

function listed(read: ReadText): List[] {
  return read.figures.flatMap((whole, at): List[] => {
    const end = whole.at + whole.length;
    const opening =
      whole.unit === '' || whole.unit === '%' ? null : OPENS.exec(read.text.slice(end, end + 16));
    return opening ? [partsFrom(read, at, end + opening[0].length, whole, isInList)] : [];
  });
}

/** How a case ended, and each in one way only. */
const ENDED =
  /^[，、：（]?(?:和|及)?(?:其中)?(?:行政机关)?(?:维持|撤销|驳回|胜诉|败诉|撤诉|撤回|终止|确认违法|责令履行|准予撤诉)(?:原?(?:判|决定|申请|起诉|行政行为|诉讼请求))?(?:的|了)?$/;
const CASE = /复议|诉讼|应诉/;

/** 复议案件3件，维持2件、撤销2件. */
function ended(read: ReadText): List[] {
  return read.figures.flatMap((whole, at): List[] => {
    const before = read.text.slice(Math.max(0, whole.at - 12), whole.at);
    const isCase = whole.unit === '件' && CASE.test(before + whole.counts);
    const end = whole.at + whole.length;
    return isCase ? [partsFrom(read, at, end, whole, (between) => ENDED.test(between))] : [];
  });
}

function judge({ whole, parts }: List): Hit[] {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !isExact(whole)) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  if (sum <= whole.value || parts.some(({ value }) => value > whole.value)) return [];
  const message = `这里各项加起来是${sum}，比前面的“${whole.text}”大，请核对数据。`;
  return [{ from: whole.at, to: last.at + last.length, message }];
}

const MAY_LIST = /包[括含]|分别|即|[（(]/;

/** 10件，包括调解6件、诉讼5件: what a number consists of is more than it. */
const listOverWhole: TextRule = {
  id: 'list-over-whole',
  level: 'likely',
  basis: '各部分之和不大于总体',
  found: '调解纠纷38件（邻里纠纷20件、土地纠纷15件、婚姻家庭8件）。',
  passed: [
    '受理案件11件，包括调解6件、诉讼5件；出动车辆12台（次），参训38名（党员30名、女干部20名）。',
    '检查企业20家，包括餐饮企业8家，全年共检查30家；建成中心1个（投用3个窗口、5个岗位）。',
  ],
  looksFor: [MAY_LIST],
  inText: (read) => (MAY_LIST.test(read.text) ? listed(read).flatMap(judge) : []),
};

/** 复议案件3件，维持2件、撤销2件. */
const outcomesOverCases: TextRule = {
  id: 'outcomes-over-cases',
  level: 'likely',
  basis: '各部分之和不大于总体',
  found: '行政诉讼案件5件，胜诉4件、败诉2件。',
  passed: ['行政诉讼案件6件，胜诉4件、败诉2件。', '行政复议案件3件，维持2件；纠正违法行为2件。'],
  looksFor: [CASE],
  inText: (read) => (CASE.test(read.text) ? ended(read).flatMap(judge) : []),
};

const HOLDERS =
  /(?:执法人员|执法人员共|执法干部|在岗人员)(\d{1,4})(?:名|人)，(?:其中)?(?:均)?(?:持证|持有执法证|取得(?:行政)?执法(?:资格)?证件?)(?:的|人员|执法人员|上岗)?(\d{1,4})(?:名|人)/g;

/** 执法人员28名，持证35名. */
const moreHoldersThanStaff: TextRule = {
  id: 'more-holders-than-staff',
  level: 'likely',
  basis: '部分不大于总体',
  found: '配备执法人员28名，持证35名。',
  passed: ['配备执法人员35名，持证28名。', '配备执法人员28名，新增持证人员培训35名。'],
  looksFor: [HOLDERS],
  inText: ({ text }) =>
    matchesOf(text, HOLDERS)
      .filter(({ found }) => Number(found[2]) > Number(found[1]))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `执法人员${found[1]}名，持证的却有${found[2]}名，请核对数据。`,
      })),
};

export const FIGURE_LISTS: readonly TextRule[] = [listOverWhole, outcomesOverCases, moreHoldersThanStaff];

import type { Context, OfficeKind } from '../context.ts';
import { finderOf } from '../pack-words.ts';
import type { ReadText } from '../reading.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

interface Misfit {
  kinds: readonly OfficeKind[];
  form: RegExp;
  says(found: string): string;
}

/** At the edge of a phrase: no place's name stands before. */
const EDGE = '(?<=^|[，。；：、“（]|[在由经向对为与和以使])';
const OWN_BODY = '(?:党委|政府(?!采购)|领导|机关|域|人大|纪委|综治|司法所|班子|主要负责|法律顾问)';

const MISFITS: readonly Misfit[] = [
  {
    kinds: ['town', 'township', 'street'],
    form: /(?:我|本)[局委](?!员|托|派|会|屈|部|面)/g,
    says: (found) => `这是乡镇（街道）的报告，“${found}”像是从部门的材料里带来的，请看一看。`,
  },
  {
    kinds: ['town'],
    form: /(?:我|本|全)(?:乡(?!镇|村|土|亲|情|本土)|街道|街(?=道|办))/g,
    says: (found) => `本单位是镇，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['township'],
    form: /(?:我|本|全)(?:镇(?!乡)|街道|街(?=道|办))/g,
    says: (found) => `本单位是乡，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['street'],
    form: /(?:我|本|全)(?:镇|乡(?!镇|村|土|亲|情|本土))/g,
    says: (found) => `本单位是街道，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['town', 'township'],
    form: /[镇乡](?:党工委|工委|党委常委会?|人大常委会|党组(?!织)|政协)/g,
    says: (found) => `镇、乡设党委，没有党工委、常委会和党组，请看一看“${found}”。`,
  },
  {
    kinds: ['town', 'township'],
    form: /(?<![\p{Script=Han}])党组(?:书记|会议?|理论学习中心组|成员)|(?<![\p{Script=Han}])[镇乡]常委会/gu,
    says: (found) => `镇、乡设党委，没有常委会和党组，请看一看“${found}”。`,
  },
  {
    kinds: ['street'],
    form: /街道(?:党委(?!书记会)|人民政府|政府(?!采购)|党组(?!织)|人大主席)/g,
    says: (found) => `街道设党工委和办事处，请看一看“${found}”。`,
  },
  {
    kinds: ['street'],
    form: /(?=[镇乡])(?<![\p{Script=Han}]乡|各)[镇乡](?:党委书记|人民政府|长(?![期效久远江城乡沙老者治安处短]))/gu,
    says: (found) => `本单位是街道，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['street', 'township'],
    form: new RegExp(`(?=镇)${EDGE}镇${OWN_BODY}`, 'g'),
    says: (found) => `本单位不是镇，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['street', 'town'],
    form: new RegExp(`(?=乡)${EDGE}乡${OWN_BODY}`, 'g'),
    says: (found) => `本单位不是乡，这里写的是“${found}”，请看一看。`,
  },
  {
    kinds: ['town', 'township'],
    form: new RegExp(`(?=街道)${EDGE}街道(?:党工委|办事处|领导|人大工委|纪工委)`, 'g'),
    says: (found) => `本单位不是街道，这里写的是“${found}”，请看一看。`,
  },
];

const SPOKEN_OF_OTHERS = /机关|社区|两新|企业|学校|各$|原/;

function misfits(unnamed: string, { kind }: Pick<Context, 'kind'>): Hit[] {
  return MISFITS.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ form, says }) =>
    matchesOf(unnamed, form)
      .filter(({ from }) => !SPOKEN_OF_OTHERS.test(unnamed.slice(Math.max(0, from - 4), from)))
      .map(({ from, to, found }) => ({ from, to, message: says(found[0]) })),
  );
}

/** 全镇 in a 街道's report, 党组 in a 镇's. */
const otherKindOfOffice: TextRule = {
  id: 'other-kind-of-office',
  level: 'likely',
  basis: '镇、乡设党委和人民政府，街道设党工委和办事处',
  found: { office: '临溪区河东街道办事处', measures: ['全镇开展普法宣传20场，镇领导班子带头述法。'] },
  passed: [
    { office: '临溪县青禾镇人民政府', measures: ['全镇开展普法宣传20场，各乡镇交流经验。'] },
    { office: '临溪区河东街道办事处', measures: ['街道党工委专题研究2次，社区党委协同。'] },
  ],
  looksFor: MISFITS.map(({ form }) => form),
  inText: ({ unnamed, part, kind }, context) =>
    part === 'record' || part === 'front' || kind === 'office' ? [] : misfits(unnamed, context),
};

/** No organ of a county or a 区: 高新区监察局, 文化旅游局, and the office that a town itself has. */
const ANOTHER: readonly [ending: RegExp, before: RegExp][] = [
  [/^区/, /(?:开发|高新|新|园|景|矿|示范|保税|合作|功能|片|库|林|社|山)$/],
  [/^旅游局/, /(?:文化|广电|体育|文体|[和与、])$/],
  [/^法制办/, /(?:[镇乡我本]|街道)$/],
];

/** Whether a name belongs to another organ here, or is said to be of the past. */
function isAnother(text: string, from: number, old: string): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  if (/原.?$/.test(before) || text.charAt(from + old.length) === '原') return true;
  return ANOTHER.some(([ending, edge]) => ending.test(old) && edge.test(before));
}

/** Whether the sentence tells of a year in which the organ was still called so. */
function isOfItsYear({ text, sentences }: ReadText, from: number, since: number): boolean {
  const sentence = sentences.find(({ to }) => to > from);
  const before = text.slice(sentence?.from ?? 0, from);
  const said = matchesOf(before, /(?<!\d)((?:19|20)\d{2})年/g).at(-1)?.found[1];
  return said !== undefined && Number(said) < since;
}

const oldNames = finderOf(({ organs }) => organs.map((organ) => [organ.old, organ]));

/** An organ by a name that it no longer has. */
const renamedOrgan: TextRule = {
  id: 'renamed-organ',
  level: 'likely',
  basis: '规则库：2018年、2023年机构改革后的名称',
  found: '会同工商局开展联合检查。',
  passed: [
    '会同市场监督管理局和区文化和旅游局开展联合检查，高新区监察局参加，镇法制办审核。',
    '原工商局的职责已经划转；2017年会同区监察局督办，至今有效。',
  ],
  inText: (read, { pack, year }) => {
    const { unnamed, part } = read;
    if (part === 'record') return [];
    const found = oldNames(pack)
      .findFirst(unnamed)
      .flatMap(({ from, value: { old, now, since } }) => {
        if (year < since || isAnother(unnamed, from, old) || isOfItsYear(read, from, since)) return [];
        const message = `“${old}”已改称“${now}”，请按现在的名称写。`;
        return [{ from, to: from + old.length, message }];
      });
    return found.filter((one) => !found.some((other) => other.from <= one.from && other.to > one.to));
  },
};

export const NAME_ORGANS: readonly TextRule[] = [otherKindOfOffice, renamedOrgan];

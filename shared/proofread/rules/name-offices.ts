import { areOneOffice } from '../../report/one-office.ts';
import type { Context } from '../context.ts';
import type { ReadText } from '../reading.ts';
import type { PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

interface Office {
  form: RegExp;
  says: string;
}

/** No part of a longer name: 乡镇, 城镇; 各镇 is a town's. */
const TOWN = '(?<![城县市区州省乡])[镇乡]';
const OFFICES: readonly Office[] = [
  {
    form: new RegExp(`(?:${TOWN}|街道)(?:党委|党工委)?政法委(?:书记|员会)`, 'g'),
    says: '镇、乡、街道不设政法委，设政法委员',
  },
  { form: new RegExp(`${TOWN}人大(?:常委会)?(?:副?主任)`, 'g'), says: '镇、乡人大设主席、副主席' },
  {
    form: new RegExp(`${TOWN}(?:人民)?政府副?主任(?!科员|医师|任)`, 'g'),
    says: '镇、乡人民政府设镇长、乡长和副职',
  },
  { form: /街道人大(?:常委会)?(?:副?主席|副?主任)/g, says: '街道设人大工委主任' },
  {
    form: new RegExp(
      `(?:${TOWN}|街道)(?:司法局|公安局|(?:人民)?法院|(?:人民)?检察院|监察委员会|监委|市场监督?管理?局|应急管理局|自然资源局|生态环境局|民政局|财政局|教育局)(?![\\p{Script=Han}]{0,6}分局)`,
      'gu',
    ),
    says: '镇、乡、街道一级没有这个机关，是所、站、办或派出机构',
  },
];

/** 镇政法委书记, 镇司法局: what a town or a 街道 has not. */
const officeOfNoTown: TextRule = {
  id: 'office-of-no-town',
  level: 'likely',
  basis: '《地方各级人民代表大会和地方各级人民政府组织法》；乡镇（街道）机构设置',
  found: '镇政法委书记具体抓，镇司法局牵头落实。',
  passed: [
    '镇党委政法委员具体抓，镇司法所牵头落实。',
    '会同县司法局、区人民法院城镇法庭开展调研，各乡镇司法所参加。',
  ],
  looksFor: OFFICES.map(({ form }) => form),
  inText: ({ unnamed, part, kind }, context) =>
    part === 'record' || part === 'front' || kind === 'office' || context.kind === 'other'
      ? []
      : OFFICES.flatMap(({ form, says }) =>
          matchesOf(unnamed, form).map(({ from, to, found }) => ({
            from,
            to,
            message: `${says}，请看一看“${found[0]}”。`,
          })),
        ),
};

const LEVELS = ['县', '区'] as const;
type Level = (typeof LEVELS)[number];

/** 县委、县政府 and 区委、区政府, in no list such as 县（区）委 and in no longer word: 社区委员会, 园区政府. */
const SUPERIOR: Record<Level, RegExp> = {
  县: /(?<![市区）)、\p{Script=Han}]县?[、（(]?)县(?:委(?![员托派])|(?:人民)?政府|司法局)|(?<=[在按照对向由受与和、，。]|贯彻|落实)县(?:委(?![员托派])|(?:人民)?政府|司法局)/gu,
  区: /(?<=[^\p{Script=Han}]|[在按照对向由受与和]|贯彻|落实|^)区(?:委(?![员托派])|(?:人民)?政府|司法局)/gu,
};
const LISTED = /[（(市县区][县区][）)]?(?:委|政府)|县区|区县|市区/;

/** The level of the office above: of 临溪县青禾镇人民政府 the 县; null where names do not say. */
function levelAbove({ office }: Context, addressee: string): Level | null {
  const inOffice = /([县区])[^县区]{1,8}(?:镇|乡|街道)/.exec(office)?.[1];
  const inAddressee = /(?:^|\p{Script=Han}{2})([县区])(?:人民)?(?:政府|委)/u.exec(addressee)?.[1];
  return LEVELS.find((level) => level === (inOffice ?? inAddressee)) ?? null;
}

const firstOf = (texts: readonly ReadText[], level: Level): PlacedHit | null => {
  for (const at of texts) {
    if (LISTED.test(at.text)) continue;
    const [found] = matchesOf(at.text, SUPERIOR[level]);
    if (found) return { at, from: found.from, to: found.to, message: '' };
  }
  return null;
};

/** 区委、区政府 in the report of a county's town. */
const otherSuperior: ReportRule = {
  id: 'other-superior',
  level: 'likely',
  basis: '上级机关的名称前后一致',
  found: { measures: ['在区委、区政府的领导下，扎实推进依法行政。'] },
  passed: [
    { measures: ['在县委、县政府的领导下，社区委员会协同，开发区政府参与。'] },
    {
      office: '临溪区青禾镇人民政府',
      measures: ['在区委、区政府的领导下，落实县（区）委部署，接受自治区政府督察。'],
    },
  ],
  inReport: ({ report, texts }, context) => {
    const own = texts.filter(({ part, kind }) => part !== 'record' && part !== 'front' && kind !== 'office');
    const [county, district] = [firstOf(own, '县'), firstOf(own, '区')];
    const above = levelAbove(context, report.addressee ?? '');
    const hit = above === '县' ? district : above === '区' ? county : county && district ? district : null;
    if (!hit) return [];
    const said = hit.at.text.slice(hit.from, hit.to);
    const message =
      above === null
        ? `这里写“${said}”，别处写县委、县政府，请看一看哪一个对。`
        : `本单位的上级是${above}，这里写的是“${said}”，请看一看是不是从别处抄来的。`;
    return [{ ...hit, message }];
  },
};

/** Shorter, as 镇政府 or 县委, a name may be that of several offices. */
const SHORTEST_NAME = 5;

/** A report that an office sends to itself. */
const ownAddressee: ReportRule = {
  id: 'own-addressee',
  level: 'likely',
  basis: '《党政机关公文处理工作条例》第十五条：向上级机关行文，主送一个上级机关',
  found: { office: '临溪县青禾镇人民政府', addressee: '青禾镇人民政府' },
  passed: [
    { office: '临溪县青禾镇人民政府', addressee: '临溪县人民政府' },
    { office: '临溪县人民政府', addressee: '云州市人民政府' },
  ],
  inReport: ({ report, texts }) => {
    const at = texts.find(({ kind }) => kind === 'addressee');
    if (!at || report.office === '') return [];
    return matchesOf(at.text, /[^、，,和及：: ]+/g)
      .filter(({ found: [name] }) => name.length >= SHORTEST_NAME && areOneOffice(report.office, name))
      .map(({ from, to, found: [name] }) => ({
        at,
        from,
        to,
        message: `主送机关“${name}”就是本单位，请改为上级机关。`,
      }));
  },
};

export const NAME_OFFICES: readonly (TextRule | ReportRule)[] = [officeOfNoTown, otherSuperior, ownAddressee];

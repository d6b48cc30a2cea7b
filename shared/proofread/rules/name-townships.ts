import { segmentsOf } from '../../text/segments.ts';
import type { Context } from '../context.ts';
import type { Hit, TextRule } from '../rule.ts';

const ENDING = /街道|苏木|镇|乡/g;
const LONGEST = 16;

/** 新乡市 is a city, 乡镇 and 镇街 are no names. */
const OTHER_THING = /^(?:[市州旗盟]|[县区](?![委政里的对直各]))|^镇(?!人民政府)|^街(?!道)/;
/** What may stand before a name that is a common word too: 与团结乡, ，建设镇. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|[在与和及到赴向从由县市区州旗省对跟为是往至如以将经给让使]|借鉴|学习|协助|联合|邻近|毗邻|相邻|指导|支持|参加|参观|考察|兄弟|全国|我省|来自|走进|前往|支援|对接|联动|会同|按照)$/u;
const BEHIND_NAME =
  /^(?:人民政府|党委|党工委|办事处|政府|人大|司法所|派出所|综合行政|社区|召开|组织|开展|位于|坚持|始终|以|在|的|[，。、；：”》）]|$)/;

/** A deed of an office, behind a name that is a common word too: 前进镇扎实推进…. */
const DEED_BEHIND =
  /^(?:认真|扎实|全年|全面(?!建)|切实|深入|积极|持续|严格|依法|紧紧|高度重视|牢牢|聚焦|立足|党政|综治|综合执法|纪委|共有|结合|按照|围绕|把法治)/;

/** The own names and those of what lies above, blanked out at their own length. */
function masked(text: string, { place, office }: Context): string {
  const names = [...office.split('、'), place].filter((name) => name.length > 1);
  return names.reduce((rest, name) => rest.replaceAll(name, '□'.repeat(name.length)), text);
}

/** The longest name that ends at a place. */
function nameBefore(text: string, end: number, names: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST, end); length > 1; length -= 1) {
    const name = text.slice(end - length, end);
    if (names.has(name)) return name;
  }
  return null;
}

const stemOf = (name: string): string => name.replace(/(?:街道|苏木|镇|乡)$/, '');

/** Words of every report that are names of townships as well. */
const ORDINARY = new Set(
  (
    '建设 治理 服务 发展 工作 推进 中心 全面 文化 法治 社会 和平 团结 幸福 和谐 平安 民主 友好 胜利 解放 新建 开发 工业 ' +
    '城镇 民治 迎接 土地 南北 人民 先锋 创业 创新 光明 希望 前进 跃进 联合 联盟 中华 全国 城区 新区 老街 商业 交通 ' +
    '新村 新城 城关 城市 城郊 郊区 乡镇 农场 林场 水利 教育 科技 建业 立新 互助 共和 自强 永久 安全 安乐 富强 民族 民生'
  ).split(' '),
);

/** What the country builds many of, and the name of one. */
const SMALL_TOWN = '小城镇';

/** 三乡镇联动 are three of them, 三乡镇 is one. */
const COUNTED = /^[一二三四五六七八九十两双几多各]+[乡镇街村区县市]$/;

/** A stem of one letter, or a word that any report has: it may stand there by chance. */
function isCommon(name: string): boolean {
  const stem = stemOf(name);
  return stem.length === 1 || ORDINARY.has(stem) || COUNTED.test(stem);
}

/** A stem that is one word of the dictionary. */
function isWord(name: string): boolean {
  const [only, more] = segmentsOf(stemOf(name));
  return only?.isWordLike === true && more === undefined;
}

/** 镇村两级, 街道社区: no name ends here, whatever stands before. */
const LEVEL_BEHIND = /^(?:村|级|域|区|两级|社区|干部|村级|机关|直)/;

function standsAlone(text: string, from: number, to: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - 3), from), text.slice(to, to + 6)];
  if (!BEFORE_NAME.test(before)) return false;
  const isDoing = DEED_BEHIND.test(behind) && !COUNTED.test(stemOf(text.slice(from, to)));
  return isDoing || BEHIND_NAME.test(behind);
}

function namesIn(text: string, names: ReadonlySet<string>): { from: number; to: number; name: string }[] {
  return [...text.matchAll(ENDING)].flatMap(({ 0: suffix, index }) => {
    const to = index + suffix.length;
    const name = nameBefore(text, to, names);
    if (name === null || name === SMALL_TOWN || OTHER_THING.test(text.slice(to, to + 5))) return [];
    const from = to - name.length;
    const isByChance = (isCommon(name) || isWord(name)) && LEVEL_BEHIND.test(text.slice(to, to + 2));
    return isByChance || (isCommon(name) && !standsAlone(text, from, to)) ? [] : [{ from, to, name }];
  });
}

/** The name of another township in the text: another's report that was copied. */
const otherTownship: TextRule = {
  id: 'other-township',
  level: 'likely',
  basis: '全国乡镇、街道名称',
  found: '白马镇坚持把法治建设摆在突出位置。',
  passed: ['青禾镇坚持把法治建设摆在突出位置。', '推进法治建设镇村联动，送法下乡，各乡镇交流。'],
  inText: (text, context) => {
    const { townships } = context;
    const isOwnMatter = text.part === 'record' || text.part === 'front' || text.kind === 'office';
    if (!townships || isOwnMatter) return [];
    return namesIn(masked(text.text, context), townships).map(({ from, to, name }): Hit => {
      const message = `“${name}”不是本单位的名称，请看一看是不是从别处抄来的。`;
      return { from, to, message };
    });
  },
};

export const NAME_TOWNSHIPS: readonly TextRule[] = [otherTownship];

import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

const BEFORE_ETC = /、(?=等(?![级候于待额边价同比次闲差腰速效高式深]))/g;
const BEFORE_AND =
  /、(?<=\p{Script=Han}、)(?=(?:和(?![谐平睦美解气顺田县议合风善蔼牧政龙]|[\p{Script=Han}]{1,3}[镇村乡街社])|及(?![时格早其第])|与(?![会时民])))/gu;

/** 司法所、派出所、等单位; 学习、和培训: 、 stands before neither 等 nor 和. */
const stopBeforeEtc: TextRule = {
  id: 'stop-before-etc',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.5：“等”“和”前不用顿号',
  found: '联合司法所、派出所、等单位。',
  passed: ['联合司法所、派出所等单位。', '划定一等、二等、等级评定、和谐共建、及时化解。'],
  looksFor: [BEFORE_ETC, BEFORE_AND],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : [
          ...matchesOf(text, BEFORE_ETC).map(({ from, to }) => ({
            from,
            to: to + 1,
            message: '“等”前面不用顿号，请删去。',
            fix: '等',
          })),
          ...matchesOf(text, BEFORE_AND).map(({ from, to }) => ({
            from,
            to: to + 1,
            level: 'likely' as const,
            message: `“${text.charAt(to)}”前面不用顿号，只留一个。`,
            fix: text.charAt(to),
          })),
        ],
};

const LINK_BEFORE_STOP =
  /(?<![温总缓饱调祥柔平谦融参赋给授普涉波顾危触旁论提企推谈未来不以亲随共讲])(?:和|与|及)(?=[，。；]|的(?![的确士哥]))|(?:以及|并且|或者|由于|为了)(?=[，。；])/g;

/** 坚强领导和，区司法局: what links is followed by what it links. */
const linkBeforeStop: TextRule = {
  id: 'link-before-stop',
  level: 'likely',
  basis: 'GB/T 15834—2011：连词后面不停顿',
  found: '在区委坚强领导和，区司法局指导下，保障妇女和的权益。',
  passed: ['在区委坚强领导和区司法局指导下。', '群众参与的矛盾得到缓和，涉及的法律知识普及，温和的方式。'],
  looksFor: [LINK_BEFORE_STOP],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, LINK_BEFORE_STOP).map(({ from, to, found }) => ({
          from,
          to: to + 1,
          message: `“${found[0]}”后面不用“${text.charAt(to)}”，请看一看是不是漏了字。`,
        })),
};

const BEFORE_OF_WHICH =
  /(?=其中|出具|发放|召开|受教育|参训|惠及|解答)(?:(?<=\d[余多]?[万千]?(?:人次|件次|场次|家次|[件场次人份户起个名项条家处元]))其中(?=\p{Script=Han}|\d)|(?<=\d[余多]?(?:场次|[次场期件份条]))(?:出具|发放|召开|受教育|参训|惠及|解答)(?=\p{Script=Han}))/gu;

/** So many times something was done: 先后4次召开会议. */
const TIMES = /(?:先后|曾|连续|前后|多|共|累计|又|再)\d{1,3}[余多]?[次场期]$/;

/** 巡查86次其中节假日24次: the comma is lost. */
const commaLost: TextRule = {
  id: 'comma-lost',
  level: 'likely',
  basis: 'GB/T 15834—2011，4.2：分句之间用逗号',
  found: '巡查共计86次其中节假日检查24次。',
  passed: [
    '巡查共计86次，其中节假日检查24次；先后4次召开会议。',
    '为20户发放补贴，对12件涉及土地的其中一起跟踪。',
  ],
  looksFor: [BEFORE_OF_WHICH],
  inText: ({ text }) =>
    matchesOf(text, BEFORE_OF_WHICH)
      .filter(({ from }) => !TIMES.test(text.slice(Math.max(0, from - 12), from)))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `“${found[0]}”前面像是少了逗号。`,
        fix: `，${found[0]}`,
      })),
};

const ITEMS = /\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8}){2,}/gu;

/** What one of a list is called, without what opens the list or closes it: 开展送法进校园, 进校园活动. */
const nameOf = (item: string, isFirst: boolean, isLast: boolean): string => {
  const opened = isFirst ? item.replace(/^.*(?:开展|组织|推进|推动|加强|落实|送法|普法)/u, '') : item;
  return isLast ? opened.replace(/(?:等|活动|工作|专项|系列).*$/u, '') : opened;
};

/** 进校园、进企业、进校园: one of a list stands there twice. */
const listItemTwice: TextRule = {
  id: 'list-item-twice',
  level: 'likely',
  basis: '字词重复',
  found: '开展送法进校园、进企业、进社区、进校园活动。',
  passed: [
    '开展送法进校园、进企业、进社区活动，校园、企业、社区全覆盖。',
    '市、县、镇、村四级联动，婚姻家庭、邻里、土地等纠纷。',
  ],
  looksFor: [ITEMS],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, ITEMS).flatMap(({ from, found }) => {
          const items = found[0].split('、');
          const names = items.map((item, at) => nameOf(item, at === 0, at === items.length - 1));
          const at = names.findIndex((name, place) => name.length > 1 && names.indexOf(name) < place);
          const name = names[at];
          if (name === undefined) return [];
          const start = from + items.slice(0, at).join('、').length + 1;
          return [{ from: start, to: start + name.length, message: `“${name}”前面已经列过，请看一看。` }];
        }),
};

const COMMAS_IN_LIST =
  /(?<=[与和同对]|加强|联合|会同|协同|协调)\p{Script=Han}{2,3}(?:，\p{Script=Han}{2,3}){2,4}(?=等(?:部门|单位|机构|力量|站所|人员))/gu;

/** 与公安，司法，信访等部门: words of a list are parted by 、. */
const commasInList: TextRule = {
  id: 'commas-in-list',
  level: 'likely',
  basis: 'GB/T 15834—2011，4.5：并列的词语之间用顿号',
  found: '加强与公安，司法，信访等部门的协作。',
  passed: ['加强与公安、司法、信访等部门的协作。', '加强统筹，压实责任，联合派出所等部门执法。'],
  looksFor: [COMMAS_IN_LIST],
  inText: ({ text }) =>
    matchesOf(text, COMMAS_IN_LIST).map(({ from, to, found }) => {
      const fix = found[0].replaceAll('，', '、');
      return { from, to, fix, message: `并列的几个词之间用顿号：“${fix}”。` };
    }),
};

const STOP_BOTH_SIDES = /[。！？]”。|，”，|；”；/g;

/** “……。”。: one stop is enough. */
const stopBothSides: TextRule = {
  id: 'stop-both-sides',
  level: 'certain',
  basis: 'GB/T 15834—2011，4.8：引号内外的点号只留一个',
  found: '做到“小事不出村，大事不出镇。”。',
  passed: ['做到“小事不出村，大事不出镇”。', '他说：“小事不出村。”大家赞成。'],
  looksFor: [STOP_BOTH_SIDES],
  inText: ({ text }) =>
    matchesOf(text, STOP_BOTH_SIDES).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：引号里外都有点号，只留一个。`,
    })),
};

const ETC_TWICE = /等…{1,2}|…{1,2}等(?![级候待于额]|[一二三四五六七八九十]次)|等等等/g;

/** 等……: both say that there is more. */
const etcTwice: TextRule = {
  id: 'etc-twice',
  level: 'likely',
  basis: 'GB/T 15834—2011，4.11：省略号与“等”不并用',
  found: '化解土地、邻里等……纠纷。',
  passed: ['化解土地、邻里等纠纷。', '化解土地、邻里……'],
  looksFor: [ETC_TWICE],
  inText: ({ text }) =>
    matchesOf(text, ETC_TWICE).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”：“等”和省略号只用一个。`,
    })),
};

const INSIDE_EDGE = /[（“《〔][，。；：、！？]|[，、：；][”）》〕]/g;

/** （，以下简称…）, “一站式、”: a stop at the inner edge of a pair. */
const stopAtEdge: TextRule = {
  id: 'stop-at-edge',
  level: 'likely',
  basis: 'GB/T 15834—2011：括号、引号的开头不用点号，末尾不用逗号、顿号',
  found: '打造“一站式、”服务中心。',
  passed: ['打造“一站式”、“一窗办”服务中心。', '他说：“请及时办结！”（见附件1）。'],
  looksFor: [INSIDE_EDGE],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : matchesOf(text, INSIDE_EDGE).map(({ from, to, found }) => ({
          from,
          to,
          message: `“${found[0]}”：这里的标点多余或放错了位置，请看一看。`,
        })),
};

export const MARK_LISTS: readonly TextRule[] = [
  stopBeforeEtc,
  linkBeforeStop,
  commaLost,
  listItemTwice,
  commasInList,
  stopBothSides,
  etcTwice,
  stopAtEdge,
];

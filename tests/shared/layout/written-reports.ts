import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Block, Report, TextBlock } from '../../../shared/report/schema.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const PLACES = ['青禾镇', '白沙村', '镇综合治理中心', '便民服务大厅', '柳溪社区', '县司法局', '十二个行政村'];
const THINGS = [
  '矛盾纠纷',
  '行政执法案件',
  '合同协议',
  '信访事项',
  '规范性文件',
  '普法宣传品',
  '网格员',
  '法律明白人',
];
const NAMES = [
  '一案一策',
  '组排查、村调解、镇兜底',
  '1+6+N',
  '田埂小法庭',
  '法治“夜校”',
  '三项制度',
  '马上办',
];
const BOOKS = [
  '中华人民共和国行政处罚法',
  '重大行政决策程序规定（试行）',
  '行政执法公示办法',
  '民法典',
  '信访工作条例',
];
const DOCUMENTS = ['青府发〔2025〕12号', '县政办〔2025〕7号', 'GB/T 9704-2012', '青司〔2024〕103号'];
const SITES = [
  'http://www.example.com/qinghe?id=2025&page=1',
  'https://fazhi.example.cn/2025/list.html',
  'www.example.org',
];

const SENTENCES = [
  '一年来，{p}共办理{t}{n}件，同比增长{f}%，办结率达{f}%，群众满意度保持在{n}%以上。',
  '认真落实《{b}》和《{b}》，全年开展专题学习{n}次，参加{k}人次；',
  '推行“{q}”工作法，累计排查{t}{k}件（其中重大{n}件），成功化解{n}件。',
  '根据{d}要求，{p}在{m}月{m}日前完成了{n}项整改任务——责任到人、限时办结、逐项销号。',
  '坚持把法治建设摆在全局工作的突出位置，做到部署、检查、考核一体推进，不搞形式、不走过场。',
  '群众说：“有了‘{q}’，办事不再来回跑！”这样的变化，正在{p}的每个角落发生……',
  '网站（{s}）全年公开信息{k}条，其中主动公开{n}条，依申请公开{m}条，均在规定期限内答复。',
  '组织“12·4”国家宪法日、“3·15”消费者权益日等活动{n}场，发放资料{k}份，覆盖群众{w}万人。',
  '服务窗口每天8:30至17:30不间断受理，12345热线工单按时办结率{f}%，平均用时由{m}.5天缩短到{m}.1天。',
  '对照{d}，查找出问题{n}个：一类是思想认识不到位，二类是制度执行不到位，三类是队伍建设不到位。',
  '为什么有的事项久拖不决？根子在于{p}协调不够、压力传导不够；怎么办？只有一条路：严格依法办事！',
  '围绕“学、用、督、评”四个环节，建立AI辅助审查和5G视频调解平台，处理{t}{n}件、答复咨询{k}余次。',
  '人员由{m}名增至{n}名，占比由10%提高到{n}.{m}%，经费投入{k}元（含上级补助{w}万元），比上年增加{f}%。',
  '{p}负责人带头宣讲《{b}》，带头参加庭审旁听，带头接访下访。',
  '现将有关情况报告如下。',
  '经费增幅为10%～15%，冬季室温不低于18℃，道路硬化{w}km，惠及群众{k}余户；',
  '办事指南（含《{b}》问答）共{n}册，做到了“看得懂、记得住、用得上”，受到群众欢迎！',
  '他表示：“‘{q}’是我们的金字招牌，要一直做下去。”{p}随后召开了现场会。',
  '——在制度上，修订《{b}》（{d}），明确①谁来管、②管什么、③怎么管；——在落实上，建立台账{n}本。',
  '坚持问题导向，抓好第Ⅱ轮整改；全年8·15生态日、4·15国家安全教育日宣传共{n}场（线上{m}场、线下{n}场）。',
  '2024—2025年，{p}连续两年被评为“县级法治建设示范单位”，得分分别为{f}分、{f}分。',
  '联系电话0830-{k}，电子邮箱fazhi@example.cn，微信公众号“青禾普法”（ID：qinghe-fazhi）。',
];

const HEADINGS = [
  '学法用法常抓不懈',
  '依法决策规范有序，制度执行更加严格',
  '办好“田埂小法庭”',
  '用好“1+6+N”普法队伍',
  '持续开展行政执法“三项制度”落实情况监督检查，推动2025年度执法质量和效能整体提升',
  '矛盾化解关口前移',
  '压实责任（2025—2026年）',
];

const TITLES: [string, string][] = [
  ['临溪县青禾镇人民政府', '2025年法治政府建设情况报告'],
  ['临溪县青禾镇人民政府', '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告'],
  [
    '临溪县青禾镇人民政府',
    '中共临溪县青禾镇委员会、临溪县青禾镇人民政府关于2025年度推进法治政府建设工作情况的报告',
  ],
];

const PLANS = [
  '2026年工作思路、目标和举措',
  '下一年度推进法治政府建设的总体思路、主要目标任务和具体工作举措',
];

/** What fills the sentences' slots, one kind a letter. */
function filler(random: () => number): (slot: string) => string {
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const fillings: Record<string, () => string> = {
    p: () => oneOf(PLACES),
    t: () => oneOf(THINGS),
    q: () => oneOf(NAMES),
    b: () => oneOf(BOOKS),
    d: () => oneOf(DOCUMENTS),
    s: () => oneOf(SITES),
    m: () => String(upTo(9)),
    n: () => String(upTo(99)),
    k: () => (random() < 0.5 ? upTo(9999).toLocaleString('en-US') : String(upTo(20000))),
    f: () => `${upTo(98)}.${upTo(9)}`,
    w: () => `${upTo(9)}.${upTo(9)}`,
  };
  return (slot) => fillings[slot]?.() ?? '';
}

/** A report of our own sentences: every level, run-in headings, digits, quotes, dashes, brackets, addresses. */
export function writtenReport(seed: number, sectionsPerPart: number): Report {
  const random = numbers(seed);
  const fill = filler(random);
  const [office, title] = TITLES[seed % TITLES.length] ?? ['', ''];
  const sentence = (): string =>
    (SENTENCES[Math.floor(random() * SENTENCES.length)] ?? '').replace(/\{(\w)\}/g, (_, slot) => fill(slot));
  const heading = (): string => HEADINGS[Math.floor(random() * HEADINGS.length)] ?? '';
  const text = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, sentence).join('');
  let id = 0;
  const block = (kind: TextBlock['kind'], most: number): TextBlock => {
    id += 1;
    const headed = kind === 'item' && random() < 0.4 ? { heading: heading() } : {};
    return { id: `b${id}`, kind, text: text(most), ...headed };
  };
  const kinds: TextBlock['kind'][][] = [
    ['paragraph'],
    ['item', 'subitem', 'subitem', 'item'],
    ['point', 'point', 'point'],
  ];
  const section = (): Block[] => {
    const rest = kinds[Math.floor(random() * kinds.length)] ?? [];
    const [title, runsIn] = [heading(), random() < 0.5];
    const first = block('paragraph', 4);
    const head = { id: `${first.id}-s`, kind: 'section' as const, heading: title };
    const opening: Block[] = runsIn ? [{ ...head, text: first.text }] : [{ ...head, text: '' }, first];
    return [...opening, ...rest.map((kind) => block(kind, 3))];
  };
  const report = blankReport(`written${seed}`, 2025, office);
  report.title = title;
  report.addressee = seed % 4 === 3 ? null : '县委、县政府';
  report.lead = [block('paragraph', 3)];
  for (const part of report.parts) {
    part.blocks = sectionsPerPart === 0 || random() < 0.3 ? [block('paragraph', 2)] : [];
    part.blocks.push(...Array.from({ length: sectionsPerPart }, section).flat());
  }
  report.parts[4].heading = PLANS[seed % PLANS.length] ?? '';
  report.signature = { office, date: seed % 2 === 0 ? '2026-01-08' : '2026-11-28' };
  return report;
}

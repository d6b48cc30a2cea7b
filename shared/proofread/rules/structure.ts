import { partAddress } from '../../report/place.ts';
import { hanziNumeral, hanziValue } from '../../text/hanzi-numerals.ts';
import { emptyElements } from '../empty-elements.ts';
import { bodyTexts, brokenOff, type Reading, type ReadText } from '../reading.ts';
import type { Hit, PlacedHit, ReportRule, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';

/** Where a finding about the whole stands: the first text there is. */
const atBeginning = ({ texts }: Reading, message: string): PlacedHit[] => {
  const [at] = texts;
  return at ? [{ at, from: 0, to: 0, message }] : [];
};

const noTitle: ReportRule = {
  id: 'no-title',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.3.1',
  found: { title: '', measures: ['学法12次。'] },
  passed: [{ measures: ['学法12次。'] }, { title: '关于法治政府建设情况的报告', measures: ['学法12次。'] }],
  inReport: (reading) =>
    reading.report.title.trim() === '' ? atBeginning(reading, '没有标题，请补上。') : [],
};

const titleEnding: TextRule = {
  id: 'title-ending',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.3.1：标题写明文种',
  found: { title: '青禾镇人民政府2025年法治政府建设情况' },
  passed: [{ title: '青禾镇人民政府关于2025年法治政府建设情况的报告' }, '学法12次。'],
  inText: ({ kind, text }) =>
    kind !== 'title' || /报告(?:（[^（）]{1,10}）)?$/.test(text.trim())
      ? []
      : [{ from: 0, to: text.length, message: '标题没有以“报告”结尾，请写明文种。' }],
};

/** What is empty, as one finding: 二、四. No rule demands 特色亮点, which many reports have not. */
const emptyParts: ReportRule = {
  id: 'empty-part',
  level: 'likely',
  basis: '报告的五个部分都要写',
  found: { measures: ['学法12次。'], plan: ['学法12次。'] },
  passed: [
    {
      measures: ['学法12次。'],
      highlights: ['建成中心。'],
      leadership: ['主持研究2次。'],
      shortcomings: ['原因是力量不足。'],
      plan: ['学法12次。'],
    },
    { measures: ['学法12次，还没有写完'] },
  ],
  inReport: (reading) => {
    if (brokenOff(reading.texts)) return [];
    const empty = emptyElements(reading.report).filter(({ place }) => /^(?:part|heading):/.test(place.block));
    const [first] = empty;
    const at = reading.texts.find(({ block }) => block === first?.place.block) ?? reading.texts[0];
    if (!first || !at) return [];
    const names = empty.map(({ where }) => `“${where}”`).join('');
    const message = `${names}还没有内容，请写上。`;
    const isDemanded = empty.some(({ place }) => place.block !== partAddress('highlights'));
    return [{ at, from: 0, to: at.text.length, message, ...(!isDemanded && { level: 'hint' as const }) }];
  },
};

/** A page that was read half. */
const halfRead: ReportRule = {
  id: 'breaks-off',
  level: 'hint',
  basis: '报告应当完整',
  found: { measures: ['学法12次，还没有写完'] },
  passed: [{ measures: ['学法12次。'] }, { measures: ['学法12次，还没有写完'], signed: '青禾镇人民政府' }],
  inReport: ({ texts }) => {
    const at = brokenOff(texts);
    if (!at) return [];
    const from = Math.max(0, at.text.length - 8);
    return [
      {
        at,
        from,
        to: at.text.length,
        message: '正文到这里就断了，后面的部分没有读到，请看一看文件是否完整。',
      },
    ];
  },
};

const CAUSE = /原因|由于|因为|导致|造成|源于|在于|归因|根源|主要是因|(?<=，)主要是/;

/** Part four without causes: the rule itself demands them. */
const noCauses: ReportRule = {
  id: 'no-causes',
  level: 'likely',
  basis: '《法治政府建设与责任落实督察工作规定》第二十四条',
  found: { shortcomings: ['普法精准性仍需加强。'] },
  passed: [
    { shortcomings: ['普法精准性仍需加强，原因是力量不足。'] },
    { shortcomings: ['普法精准性仍需加强，主要是人手不足。'] },
  ],
  inReport: ({ texts }) => {
    const own = texts.filter(({ part }) => part === 'shortcomings');
    const said = own.filter(({ kind }) => kind !== 'part');
    const at = own[0];
    if (!at || said.length === 0 || said.some(({ text }) => CAUSE.test(text))) return [];
    return [
      {
        at,
        from: 0,
        to: at.text.length,
        message: '只写了不足，没有写原因；规定要求写明不足和原因，请逐条补上。',
      },
    ];
  },
};

const unsigned: ReportRule = {
  id: 'no-signature',
  level: 'hint',
  basis: 'GB/T 9704—2012，7.3.5',
  found: { measures: ['学法12次。'] },
  passed: [
    { measures: ['学法12次。'], signed: '青禾镇人民政府', date: '2026-01-12' },
    { measures: ['还没有写完的半截话'] },
  ],
  inReport: (reading) => {
    if (brokenOff(reading.texts)) return [];
    const missing = emptyElements(reading.report).filter(
      ({ where }) => where === '署名' || where === '成文日期',
    );
    const names = missing.map(({ where }) => where).join('和');
    const at = reading.texts.findLast(({ part }) => part !== 'record');
    return names === '' || !at
      ? []
      : [{ at, from: at.text.length, to: at.text.length, message: `没有${names}，正式报送前请补上。` }];
  },
};

const FORMULA = /(?:报告|汇报|总结)如下[：:。，]?/g;

/** 报告如下 twice. */
const formulaTwice: ReportRule = {
  id: 'formula-twice',
  level: 'likely',
  basis: '引言的过渡语只写一次',
  found: { lead: ['现将有关情况报告如下：', '现将2025年工作情况报告如下：'] },
  passed: [{ lead: ['现将有关情况报告如下：'] }, { measures: ['调解情况如下：建成中心。'] }],
  inReport: ({ texts }) => {
    const all = bodyTexts(texts)
      .filter(({ part, kind }) => part === 'lead' || kind === 'body')
      .flatMap((at) => matchesOf(at.text, FORMULA).map(({ from, to }) => ({ at, from, to })));
    return all.slice(1, 2).map((hit) => ({ ...hit, message: '“报告如下”写了两次，请删去一次。' }));
  },
};

const POINT = /(?<=^|[。；：，\n])([一二三四五六七八九十]{1,2})是(?![否的非])/g;

/** 是力量不足，二是…: the first number is lost. */
const FIRST_LOST = /^是(?![否非])\p{Script=Han}{3}/u;

interface Point extends Hit {
  value: number;
}

/** 一是…三是, 二是…二是. */
function brokenSequence({ text, number }: ReadText): Hit[] {
  const points: Omit<Point, 'message'>[] = matchesOf(text, POINT).map(({ from, to, found }) => ({
    from,
    to,
    value: hanziValue(found[1] ?? ''),
  }));
  const drawn = /^([一二三四五六七八九十]{1,2})是$/.exec(number);
  let last = drawn ? hanziValue(drawn[1] ?? '') : 0;
  const hits: Hit[] = [];
  if (last === 0 && points[0]?.value === 2 && FIRST_LOST.test(text))
    hits.push({ from: 0, to: 1, message: '后面是二是，这里少了“一”，应为“一是”。', fix: '一是' });
  for (const { from, to, value } of points) {
    const isNext = value === last + 1 || value === 1 || (last === 0 && value > 1);
    if (!isNext)
      hits.push({ from, to, message: `序号不连续：前面是${named(last)}是，这里是${named(value)}是。` });
    last = value;
  }
  return hits;
}

const named = (value: number): string => (value > 0 ? hanziNumeral(value) : '零');

const pointSequence: TextRule = {
  id: 'point-sequence',
  level: 'certain',
  basis: '序号应当连续',
  found: { measures: ['一是加强学习。三是规范执法。', '是加强学习，二是规范执法。'] },
  passed: ['一是加强学习。二是规范执法。', '一是加强学习；二是规范执法。强化普法：一是进村，二是进校。'],
  looksFor: [POINT],
  inText: brokenSequence,
};

const COUNTED_POINTS =
  /([二两三四五六七八九])(?:个?方面|点|[个项条类])的?(?:主要|突出|具体|重点)?(?:做法|工作|举措|措施|问题|不足|原因|短板|差距|任务)?[：:]/g;

/** 主要做法有四点：一是…二是…三是…: one is missing. */
const pointsCounted: TextRule = {
  id: 'point-count',
  level: 'likely',
  basis: '总说与分说应当一致',
  found: '主要做法有四点：一是建机制；二是强培训；三是抓督查。',
  passed: ['主要做法有三点：一是建机制；二是强培训；三是抓督查。', '抓好四个方面：学法、用法、普法、守法。'],
  looksFor: [COUNTED_POINTS],
  inText: ({ text }) =>
    matchesOf(text, COUNTED_POINTS).flatMap(({ from, to, found }): Hit[] => {
      const rest = text.slice(to).split(COUNTED_POINTS)[0] ?? '';
      const values = matchesOf(rest, POINT).map((point) => hanziValue(point.found[1] ?? ''));
      const restarts = values.findIndex((value, index) => index > 0 && value <= (values[index - 1] ?? 0));
      const told = Math.max(0, ...(restarts < 0 ? values : values.slice(0, restarts)));
      const said = hanziValue((found[1] ?? '').replace('两', '二'));
      if (values[0] !== 1 || told < 2 || told === said) return [];
      return [{ from, to, message: `前面说“${found[0]}”，后面写到“${named(told)}是”，请核对。` }];
    }),
};

const LONGEST_SHORT = 15;

/** A whole sentence twice. */
const sentenceTwice: ReportRule = {
  id: 'sentence-twice',
  level: 'likely',
  basis: '内容重复',
  found: {
    measures: ['推动法治服务与网格治理深度融合。', '推动法治服务与网格治理深度融合。'],
  },
  passed: [{ measures: ['推动法治服务与网格治理深度融合。'] }, { measures: ['学法12次。', '学法12次。'] }],
  inReport: ({ texts }) => {
    const seen = new Map<string, ReadText>();
    return bodyTexts(texts).flatMap((at) =>
      at.sentences.flatMap(({ from, to }): PlacedHit[] => {
        const sentence = at.text
          .slice(from, to)
          .trim()
          .replace(/[。；]$/, '');
        if (sentence.length < LONGEST_SHORT) return [];
        const first = seen.get(sentence);
        if (!first) {
          seen.set(sentence, at);
          return [];
        }
        return [{ at, from, to, message: `这一句与${first.where}里的一句完全相同，请看一看是不是重复了。` }];
      }),
    );
  },
};

const TYPED_NUMBER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}[、.．])/;

/** The block's own number without its mark, where it counts nothing: 2学习 below 1. */
function plainNumber({ text, number, figures }: ReadText): string | undefined {
  const [found, digits] = /^(\d{1,2})\s*(?=\p{Script=Han}|$)/u.exec(text) ?? [];
  const [figure] = figures;
  const isOwn = digits !== undefined && digits === /\d+/.exec(number)?.[0];
  return isOwn && figure?.at === 0 && figure.unit === '' ? found : undefined;
}

/** 1. typed into a numbered block. */
const typedNumber: TextRule = {
  id: 'typed-number',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.3.3：序号由程序按位置排',
  found: { measures: ['1.（1）建立台账制度。'] },
  passed: [{ measures: ['1.建立台账制度。', '1.2个所联合检查。'] }, '（试行）办法已经印发。'],
  inText: (at) => {
    const { text, number, kind } = at;
    const isNumbered = number !== '' || kind === 'head' || kind === 'part';
    const found = isNumbered ? (TYPED_NUMBER.exec(text)?.[0] ?? plainNumber(at)) : undefined;
    return found === undefined
      ? []
      : [
          {
            from: 0,
            to: found.length,
            message: `编号已由程序排好，文字里的“${found}”多余，请删去。`,
            fix: '',
          },
        ];
  },
};

const FIRST_RESPONSIBLE =
  /([\p{Script=Han}]{0,4}?(?:书记|[镇乡县区]长|主任))[^，。；]{0,16}?为[^，。；]{0,14}?第一责任人/gu;

/** 党委书记…第一责任人, 乡长…第一责任人. */
const twoFirst: TextRule = {
  id: 'two-first-responsible',
  level: 'hint',
  basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》',
  found: '乡党委书记为法治建设的第一责任人，乡长为法治政府建设第一责任人。',
  passed: ['乡党委书记为法治建设的第一责任人。', '党政主要负责人切实履行第一责任人职责。'],
  looksFor: [FIRST_RESPONSIBLE],
  inText: ({ text }) => {
    if (!text.includes('第一责任人')) return [];
    const [first, second] = matchesOf(text, FIRST_RESPONSIBLE);
    if (!first || !second || first.found[1] === second.found[1]) return [];
    return [
      {
        from: second.from,
        to: second.to,
        message: '前后有两位“第一责任人”，请对照规定看一看怎样表述。',
      },
    ];
  },
};

export const STRUCTURE: readonly (TextRule | ReportRule)[] = [
  noTitle,
  titleEnding,
  emptyParts,
  halfRead,
  noCauses,
  unsigned,
  formulaTwice,
  pointSequence,
  pointsCounted,
  sentenceTwice,
  typedNumber,
  twoFirst,
];

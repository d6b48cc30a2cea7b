import type { Finding } from '../../../../shared/gongwen/finding.ts';
import type { Face } from '../measure/font-family.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { boldSamples, faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { type Sample, tally } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import type { Heading, Level } from '../reading/levels.ts';
import { demand, practice } from '../rule.ts';

interface LevelRule {
  level: Level;
  name: string;
  face: Face;
  /** The number with its marks, as 7.3.3 and GB/T 15834 write it. */
  marker: RegExp;
}

const LEVELS: readonly LevelRule[] = [
  { level: 1, name: '一、', face: '黑体', marker: /^[一二三四五六七八九十百]+、$/ },
  { level: 2, name: '（一）', face: '楷体', marker: /^（[一二三四五六七八九十百]+）$/ },
  { level: 3, name: '1.', face: '仿宋', marker: /^[0-9]+\.$/ },
  { level: 4, name: '（1）', face: '仿宋', marker: /^（[0-9]+）$/ },
];

const CLAUSE = '7.3.3';

const GAPS: Readonly<Record<string, string>> = { '': '不留空', '\t': '有制表位', ' ': '有空格' };

function gapSample({ gap, marker, text }: Heading): Sample {
  return { value: GAPS[gap] ?? '有空格', kept: gap === '', count: 1, where: marker + text };
}

function stopSample({ stop, marker, text }: Heading): Sample {
  const kept = !/[。，、；：.,;:]$/.test(text + stop);
  const value = kept ? '没有标点' : `末尾是“${(text + stop).slice(-1)}”`;
  return { value, kept, count: 1, where: marker + text };
}

function checkLevel({ name, face, marker }: LevelRule, headings: readonly Heading[]): Finding[] {
  const pieces = headings.flatMap((heading) => heading.pieces);
  const markers = headings.map((heading) => ({
    value: heading.marker,
    kept: marker.test(heading.marker),
    count: 1,
    where: heading.marker + heading.text,
  }));
  const allKept = markers.every(({ kept }) => kept);
  const shown = allKept ? markers.slice(0, 1) : markers.filter(({ kept }) => !kept);
  return [
    ...tally(
      demand(CLAUSE, `“${name}”层次字体`, `${face}${face === '仿宋' ? '体' : ''}`),
      faceSamples(pieces, face),
      '字',
    ),
    ...tally(
      demand(CLAUSE, `“${name}”层次字号`, sizeName(GONGWEN.textSize)),
      sizeSamples(pieces, GONGWEN.textSize),
      '字',
    ),
    ...tally(demand(CLAUSE, `“${name}”层次加粗`, '不加粗'), boldSamples(pieces), '字'),
    ...tally(demand(CLAUSE, `“${name}”层次序号`, `“${name}”的写法`), shown, '处'),
    ...tally(practice(CLAUSE, `“${name}”序号之后`, '不留空'), headings.map(gapSample), '处'),
  ];
}

function checkStops(headings: readonly Heading[]): Finding[] {
  const alone = headings.filter(({ level, runIn }) => level <= 2 && !runIn);
  return tally(practice(CLAUSE, '独立成行的标题末尾', '没有标点'), alone.map(stopSample), '处');
}

/** The levels 一、（一）1.（1） (7.3.3), with numbers that are typed and numbers that Word counts. */
export function checkLevels({ roles: { headings } }: Inspection): Finding[] {
  const found = LEVELS.map((each) => ({
    rule: each,
    headings: headings.filter(({ level }) => level === each.level),
  })).filter((each) => each.headings.length > 0);
  return [...found.flatMap((each) => checkLevel(each.rule, each.headings)), ...checkStops(headings)];
}

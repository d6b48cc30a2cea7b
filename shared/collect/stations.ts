import { z } from 'zod';

/** Who fills in figures: a station, and the words by which a figure is its own; without words it takes what is left. */
const station = z.strictObject({
  name: z.string().trim().min(1).max(60),
  words: z.array(z.string().trim().min(1).max(40)).max(200),
});
export type Station = z.infer<typeof station>;

/** The version of the JSON shape below. */
const STATIONS_VERSION = 1;

/** Who fills what in: the stations in their order, and what a clerk has given to one by hand, by `subjectOf` the row. */
export const stationPlan = z.strictObject({
  stationsVersion: z.literal(STATIONS_VERSION),
  stations: z.array(station).min(1).max(60),
  given: z.record(z.string().max(400), z.string().max(60)),
});
export type StationPlan = z.infer<typeof stationPlan>;

const words = (list: string): string[] => list.split(' ');

/** What a township begins with, to be changed to its own stations. */
export const USUAL_STATIONS: StationPlan = {
  stationsVersion: STATIONS_VERSION,
  stations: [
    {
      name: '司法所',
      words: words(
        '司法 调解 普法 法律援助 法治宣传 法律服务 宪法 律师 法律顾问 公证 矫正 安置帮教 行政复议 合法性审查 合同 规范性文件 学法 法律明白人',
      ),
    },
    { name: '综合行政执法队', words: words('执法 处罚 巡查 违法建设 违建 整治') },
    { name: '平安法治办公室', words: words('信访 来访 矛盾 纠纷 平安 网格 反诈 维稳 治安') },
    { name: '便民服务中心', words: words('便民 政务服务 审批 办件 窗口 好差评 热线 诉求') },
    { name: '应急管理办公室', words: words('应急 安全生产 消防 防汛 防火 隐患') },
    { name: '财政所', words: words('财政 资金 预算 经费') },
    { name: '村（社区）', words: words('社区 村规民约 村务 村级 各村 村居') },
    { name: '党政综合办公室', words: [] },
  ],
  given: {},
};

/** What tells whose a row is: its own words, the sentence around it, the heading above it. */
interface Subject {
  name: string;
  unit: string;
  sentence: string;
  heading: string;
}

/** What a figure is about, the same in every year: by it a station stays with it. */
export const subjectOf = ({ name, unit }: Pick<Subject, 'name' | 'unit'>): string =>
  `${name.slice(0, 300)}（${unit.slice(0, 60)}）`;

const ownerBy = (stations: readonly Station[], text: string): Station | undefined =>
  stations.find((one) => one.words.some((word) => text.includes(word)));

/**
 * The name of the station that fills a row in: the one it was given to; else the first whose word stands in its name, then
 * in its sentence, then in the heading above; else the first without words, or the first of all.
 */
export function stationFor(subject: Subject, { stations, given }: StationPlan): string {
  const chosen = given[subjectOf(subject)];
  if (chosen !== undefined && stations.some(({ name }) => name === chosen)) return chosen;
  const owner =
    ownerBy(stations, subject.name) ??
    ownerBy(stations, subject.sentence) ??
    ownerBy(stations, subject.heading) ??
    stations.find((one) => one.words.length === 0) ??
    stations[0];
  return owner?.name ?? '';
}

/** One line a station as a clerk types it: 司法所：调解、普法. */
export const stationLine = ({ name, words: own }: Station): string =>
  own.length === 0 ? name : `${name}：${own.join('、')}`;

/**
 * Stations as typed, one a line: the name, and behind ： its words. A name that stands twice is one station.
 * @returns null where no line names a station, or one says more than can be kept
 */
export function typedStations(typed: string): Station[] | null {
  const found = new Map<string, Set<string>>();
  for (const line of typed.split(/\r\n?|\n/)) {
    const [name = '', ...rest] = line.split(/[：:]/);
    if (name.trim() === '') continue;
    const own = found.get(name.trim()) ?? new Set<string>();
    for (const word of rest.join('：').split(/[\s、，,；;]+/)) if (word !== '') own.add(word);
    found.set(name.trim(), own);
  }
  const stations = [...found].map(([name, own]) => ({ name, words: [...own] }));
  const parsed = stationPlan.shape.stations.safeParse(stations);
  return parsed.success ? parsed.data : null;
}

import { rulesInForce } from '../../../shared/county/county-settings.ts';
import { localIsoDate, writtenDate } from '../../../shared/report/dates.ts';
import type { BackupStatus, CountyState, DeletedReport, ReportSummary } from '../../../shared/requests.ts';
import { type Outgoing, PURPOSE_NAMES, reviewWords } from '../../../shared/stored/outgoing.ts';
import type { HandoverSection } from './handover-page.ts';

/** The file that holds everything. */
export interface HandedFile {
  fileName: string;
  sha256: string;
}

/** A report, with what went out of it and the names of its versions. */
export interface HandedReport {
  summary: ReportSummary;
  outgoing: readonly Outgoing[];
  named: readonly string[];
}

/** All that the page is made of. */
export interface HandoverFacts {
  file: HandedFile;
  reports: readonly HandedReport[];
  deleted: readonly DeletedReport[];
  county: CountyState['now'];
  profile: string;
  ownWords: number;
  folder: string;
  place: BackupStatus['place'];
}

const dayOf = (instant: string): string => writtenDate(localIsoDate(new Date(instant)));

const sentLine = ({ purpose, on, to, fileName, sha256, review }: Outgoing): string =>
  [
    `${writtenDate(on)}${PURPOSE_NAMES[purpose]}${to}：${fileName}`,
    ...(review ? [reviewWords(review)] : []),
    ...(sha256 === undefined ? [] : [`校验值 ${sha256}`]),
  ].join('\n');

const sentOf = (outgoing: readonly Outgoing[]): string =>
  outgoing
    .filter(({ purpose }) => purpose !== '')
    .map(sentLine)
    .join('\n') || '没有记录';

/** When any file was last made of a report: the summary knows of Word files alone, a 公开稿 is only entered. */
function stateOf({ summary: { exportedAt, savedAt }, outgoing }: HandedReport): string {
  const entered = outgoing.filter(({ kind }) => kind === 'exported').map(({ at }) => at);
  const last = [...entered, exportedAt ?? ''].sort().at(-1) ?? '';
  if (last === '') return '没有导出过';
  return last >= savedAt ? `${dayOf(last)}导出` : `${dayOf(last)}导出，以后又改过`;
}

const everything = ({ file, reports }: HandoverFacts): HandoverSection => ({
  heading: '一个文件装着全部内容',
  lines: [
    `文件：${file.fileName}（${reports.length} 份报告，连同版本、送达记录、最近删除和设置）`,
    `校验值（SHA-256）：${file.sha256}`,
    '换一台电脑或换一位经办人：在新电脑上装好“法治政府建设年度报告”，打开首页的“备份与恢复”，点“从备份恢复”，选这个文件，看过列表再恢复。',
    '请把这个文件和这页说明一起放在U盘或单位的共享盘上，不要只留在一台电脑里。',
  ],
});

const reportTable = ({ reports }: HandoverFacts): HandoverSection => ({
  heading: '有哪些报告',
  lines: [],
  table: {
    headings: ['年度', '名称', '单位', '最后改动', '导出', '哪一稿送到了哪里', '起了名称的版本'],
    rows: reports.map((handed) => [
      String(handed.summary.year),
      handed.summary.name,
      handed.summary.office,
      dayOf(handed.summary.savedAt),
      stateOf(handed),
      sentOf(handed.outgoing),
      handed.named.join('、'),
    ]),
  },
});

const binned = ({ deleted }: HandoverFacts): HandoverSection => ({
  heading: '最近删除',
  lines:
    deleted.length === 0
      ? ['没有。']
      : deleted.map(({ name, deletedAt }) => `${name}（${dayOf(deletedAt)}删除，可以恢复）`),
});

function settings({ county, profile, ownWords }: HandoverFacts): HandoverSection {
  const { from } = county;
  return {
    heading: '按什么办',
    lines: [
      `公文格式：${profile}`,
      from ? `县里的方案包：${from.issuer}，${writtenDate(from.date)}` : '县里的方案包：没有',
      `审校规则库：${writtenDate(rulesInForce(county).date)}`,
      `本单位用语：${ownWords} 条`,
    ],
  };
}

const places = ({ folder, place }: HandoverFacts): HandoverSection => ({
  heading: '原来的电脑上放在哪里',
  lines: [
    `报告和自动备份：${folder}`,
    place ? `备份的第二处：${place.folder}` : '备份的第二处：没有设',
    '导出的 Word、PDF 文件在导出时选的文件夹里；送出的是哪一个，用“送达记录”里的“核对一个文件”一查便知。',
  ],
});

const next: HandoverSection = {
  heading: '接手以后',
  lines: [
    '1. 恢复以后，对着上面的表看一看报告齐不齐。',
    '2. 打开去年报出的那一份，点“以此为底稿”写今年的。',
    '3. 使用说明里的“一月日历”写着哪一周做什么。',
  ],
};

/** What the page says, in the order in which whoever takes over needs it. */
export const handoverSections = (facts: HandoverFacts): HandoverSection[] => [
  everything(facts),
  reportTable(facts),
  binned(facts),
  settings(facts),
  places(facts),
  next,
];

import validate from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { type Profile, STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { titleShapes } from '../../../../shared/gongwen/title-shapes.ts';
import type { Imprint, Letterhead, Report } from '../../../../shared/report/schema.ts';
import { namedAnnexes } from '../../../fixtures/annexes.ts';
import { fullReport } from '../../../layout/reports.ts';

const PARTY = '中共临溪县青禾镇委员会';
const OFFICE = '临溪县青禾镇人民政府';
const LETTERHEAD: Letterhead = {
  copyNumber: '000001',
  secrecy: '机密★1年',
  urgency: '特急',
  issuers: [OFFICE],
  withDocumentWord: true,
  documentNumber: '青府发〔2026〕1号',
  signatories: [],
};
const SIGNATORIES = ['王建国', '李明', '欧阳文华', '周以宁'];
const ANNEXES = ['青禾镇法治政府建设主要指标完成情况统计表和说明', '决策目录', '审查情况'];
const IMPRINT: Imprint = {
  copyTo: '县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，县司法局，各村民委员会',
  printer: '青禾镇党政办公室',
  printedOn: '2026-01-08',
};

type Case = [name: string, change: Partial<Report>];

const LETTERHEADS: Case[] = [0, 1, 2, 3, 4].flatMap((count) =>
  [[OFFICE], [PARTY, OFFICE]].map((issuers): Case => {
    const letterhead = { ...LETTERHEAD, issuers, signatories: SIGNATORIES.slice(0, count) };
    return [`${issuers.length} issuers, ${count} signatories`, { letterhead }];
  }),
);

const SIGNING = [
  '青禾镇人民政府',
  OFFICE,
  '云州市临溪县青禾镇人民政府',
  '云川市临溪经济技术开发区青禾镇人民政府',
  `${PARTY}、${OFFICE}`,
  `${PARTY}、${OFFICE}、临溪县司法局、县财政局`,
];
const SIGNATURES: Case[] = SIGNING.flatMap((office) =>
  ['2026-01-08', '2026-12-18', ''].flatMap((date) =>
    [true, false].map(
      (sealed): Case => [
        `${office} ${date} ${sealed ? 'sealed' : 'unsealed'}`,
        { signature: { office, date, sealed } },
      ],
    ),
  ),
);

const CLOSINGS: Case[] = [0, 1, 3].flatMap((count) =>
  [true, false].map((sealed): Case => {
    const signature = { office: OFFICE, date: '2026-01-08', sealed };
    const annexes = namedAnnexes(...ANNEXES.slice(0, count));
    const name = `${count} annexes, ${sealed ? 'sealed' : 'unsealed'}`;
    return [name, { annexes, signature, note: '联系人：王建国', imprint: IMPRINT, letterhead: LETTERHEAD }];
  }),
);

const TITLED = [
  '青禾镇人民政府',
  OFFICE,
  '云川市临溪县青禾镇人民政府',
  '云川市临溪区人民政府青禾街道办事处',
  '云川市临溪经济技术开发区青禾镇人民政府',
  `${PARTY}、${OFFICE}`,
  '中共云川市临溪县青禾镇委员会、云川市临溪县青禾镇人民政府',
  '临溪县白石苗族土家族乡人民政府',
];
const SUBJECTS = [
  '2025年法治政府建设情况报告',
  '关于2025年度法治政府建设情况的报告',
  '关于报送2025年度法治政府建设情况的报告',
  '关于2025年度推进法治政府建设工作情况的报告',
  '关于2025年度法治政府建设工作情况和2026年工作打算的报告',
];
const TITLES = TITLED.flatMap((office) =>
  SUBJECTS.map((subject): Case => {
    const title = office.replace('、', '') + subject;
    const [titleLines = []] = titleShapes(title, office);
    return [titleLines.join('/'), { office, title, titleLines }];
  }),
);
const brokenIn = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ demanded, kept }) => demanded && !kept)
    .map(({ element, measured }) => `${element}：${measured}`);
const differentIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ demanded, kept }) => !demanded && !kept).map(({ element }) => element);

describe('A file of ours', () => {
  test.each([...LETTERHEADS, ...SIGNATURES, ...CLOSINGS, ...TITLES])(
    "breaks nothing that the standard demands, and passes Microsoft's validator: %s",
    { timeout: 60_000 },
    async (_, change) => {
      const bytes = await writeReport({ ...fullReport(), ...change });
      expect(brokenIn(inspectReport(bytes))).toEqual([]);
      expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    },
  );

  test('breaks 7.3.1 by a title that the clerk made a block of', async () => {
    const titleLines = ['青禾镇人民政府2025年', '法治政府建设情况报告'];
    const bytes = await writeReport({ ...fullReport(), title: titleLines.join(''), titleLines });
    expect(brokenIn(inspectReport(bytes))).toEqual([expect.stringContaining('标题排列：长方形')]);
  });

  const EVERYTHING: Report = {
    ...fullReport(),
    letterhead: { ...LETTERHEAD, signatories: SIGNATORIES.slice(0, 1) },
    annexes: namedAnnexes(...ANNEXES),
    imprint: IMPRINT,
  };
  const PROFILES: [string, Partial<Profile>, string[]][] = [
    ['the standard', {}, []],
    ['28 points', { linePitch: 28 }, []],
    ['29 points', { linePitch: 29 }, ['每面行数']],
    ['30 points', { linePitch: 30 }, ['每面行数']],
    ["Word's grid", { grid: 'word' }, []],
    ['the fonts of Windows', { fonts: 'windows' }, ['发文机关标志字体', '标题字体']],
    ["Founder's fonts", { fonts: 'founder' }, []],
    ['page numbers in the middle', { pageNumber: 'centred' }, ['页码位置']],
  ];

  test.each(PROFILES)('differs by profile in what is practice alone: %s', async (_, change, different) => {
    const format = formatOf({ ...STANDARD_PROFILE, ...change });
    const findings = inspectReport(await writeReport(EVERYTHING, format));
    expect(brokenIn(findings)).toEqual([]);
    expect(differentIn(findings)).toEqual(different);
  });
});

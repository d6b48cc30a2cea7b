import { describe, expect, it } from 'vitest';
import { isAllowedShape, titleShape } from '../../../shared/gongwen/title-shape.ts';
import { titleShapes } from '../../../shared/gongwen/title-shapes.ts';
import { textWidth } from '../../../shared/text/text-width.ts';

const ABOVE = ['', '临溪县', '云川市临溪县', '云川市开州区', '滑县', '镇安县', '云川市市中区', '云川高新区'];
const PLACES = [
  ...['青禾镇', '和平镇', '鸡鸣乡', '中梁山街道', '长延堡街道', '白石苗族乡', '年丰镇', '市中街道', '城关镇'],
  ...['建设街道', '贤庠镇', '棣棠乡', '三乡镇', '县底镇', '工作坪乡', '阿拉坦苏木', '红星农场'],
];

/** The offices that a place has, several of a joint issue parted by 、. */
function officesOf(place: string): string[] {
  if (/街道$/.test(place))
    return [
      ...[place, `${place}办事处`, `${place}党政办公室`],
      ...[`中共${place}工作委员会、${place}办事处`, `${place}党工委、${place}办事处`],
    ];
  if (/农场$/.test(place)) return [place, `${place}管理委员会`, `${place}管委会`];
  return [
    ...[place, `${place}人民政府`, `${place}人民政府办公室`, `${place}党政办公室`],
    ...[`${place}法治政府建设领导小组办公室`, `中共${place}委员会、${place}人民政府`],
  ];
}

const SUBJECTS = [
  '2025年法治政府建设情况报告',
  '2025年度法治政府建设年度报告',
  '2025度法治政府建设年度报告',
  '关于2025年度法治政府建设情况的报告',
  '关于2025年度法治政府建设工作情况的报告',
  '关于报送2025年度法治政府建设情况的报告',
  '关于2025年推进法治政府建设工作情况的报告',
  '关于2025年度推进法治建设工作情况的报告',
  '关于2025年度法治政府建设工作情况和2026年工作打算的报告',
  '2025年度党政主要负责人履行推进法治建设第一责任人职责情况报告',
  '关于贯彻落实《纲要》和2025年度法治政府建设情况的报告',
];

interface Case {
  title: string;
  office: string;
  names: string[];
}

const WITHIN = [
  '关于#2025年度法治政府建设情况的报告',
  '关于报送#2025年法治政府建设情况的报告',
  '2025年度#法治政府建设情况报告',
];

function casesOf(above: string, place: string): Case[] {
  return officesOf(place).flatMap((offices) => {
    const names = offices.split('、').map((name) => name.replace(place, above + place));
    const [first = ''] = names;
    const behind = SUBJECTS.map((subject) => names.join('') + subject);
    const within = names.length === 1 ? WITHIN.map((form) => form.replace('#', first)) : [];
    return [...behind, ...within].map((title) => ({
      title,
      office: names.join('、'),
      names: [...names, place],
    }));
  });
}

const ALL = ABOVE.flatMap((above) => PLACES.flatMap((place) => casesOf(above, place))).filter(({ names }) =>
  names.every((name) => textWidth(name) <= 16),
);
/** A thousand of them, each above, place and form among them. */
const CASES = ALL.filter((_, at) => (at * 1000) % ALL.length < 1000);

const brokenIn = (lines: readonly string[], title: string, name: string): boolean => {
  const ends = lines.map((_, at) => lines.slice(0, at + 1).join('').length).slice(0, -1);
  for (let from = title.indexOf(name); from >= 0; from = title.indexOf(name, from + 1))
    if (ends.some((end) => from < end && end < from + name.length)) return true;
  return false;
};

/** Room for digits that are wider than half an em, and for what LibreOffice leaves beside them. */
const roomOf = (line: string): number => (/\d/.test(line) ? 19.5 : 20);

describe('a thousand titles built from the forms that names have', () => {
  it('are a thousand', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    ['with the office known', (office: string) => office],
    ['without', () => ''],
  ])('are broken in no name, behind no 关于, 推进, 报送, and leave slack, %s', (_, known) => {
    const faults = CASES.flatMap(({ title, office, names }) =>
      titleShapes(title, known(office)).flatMap((lines) => {
        const widths = lines.map(textWidth);
        const said = [
          lines.join('') !== title && 'is another title',
          names.some((name) => brokenIn(lines, title, name)) && 'breaks a name',
          brokenIn(lines, title, '2025年度') && 'breaks a year',
          lines.slice(0, -1).some((line) => /(?:关于|推进|报送|落实|履行|的)$/.test(line)) &&
            'ends in a word that leads',
          lines.some((line, at) => textWidth(line) > roomOf(line) && at >= 0) && 'is too wide',
          lines.length > 1 && !isAllowedShape(titleShape(widths)) && 'has no shape of 7.3.1',
        ].filter((each) => each !== false);
        return said.map((fault) => `${fault}: ${lines.join('/')}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ...['于都县于家镇', '潼关县关庙乡', '潼关于家乡', '双关街道', '云川市潼关于家乡', '关帝街道'],
    ...[
      '云川市于田县情况乡',
      '总结镇',
      '职责乡',
      '报送乡',
      '推进街道',
      '临溪县落实镇',
      '法治街道',
      '八一街道',
    ],
  ])('are not broken in a place whose name holds 关于 or another word of such titles: %s', (place) => {
    const organs = /街道$/.test(place) ? ['', '办事处', '党政办公室'] : ['', '人民政府', '人民政府办公室'];
    const faults = organs.flatMap((organ) =>
      SUBJECTS.slice(0, -1).flatMap((subject) =>
        [place + organ, ''].flatMap((office) =>
          titleShapes(place + organ + subject, office)
            .filter(
              (lines) =>
                brokenIn(lines, place + organ + subject, place + organ) ||
                lines.slice(0, -1).some((line) => /(?:关于|推进|报送)$/.test(line)),
            )
            .map((lines) => lines.join('/')),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['临溪县青禾镇综合行政执法大队', '行政执法人员基本情况登记表'],
    ['中共临溪县委全面依法治县委员会办公室', '交办事项办理情况表'],
    ['云川市临溪县青禾镇司法所人民调解委员会', '调解矛盾纠纷案件情况统计表'],
    ['青禾镇', '重大行政决策事项目录和规范性文件清理结果一览表'],
    ['青禾镇综合行政执法队', '行政复议和行政应诉案件基本情况汇总表'],
  ])('nor are those of annexes, which have neither 关于 nor a year: %s%s', (name, subject) => {
    for (const office of ['临溪县青禾镇人民政府', ''])
      for (const lines of titleShapes(name + subject, office)) {
        const torn = [name, '行政复议', '规范性文件'].filter((each) => brokenIn(lines, name + subject, each));
        expect([lines.join('/'), torn]).toEqual([lines.join('/'), []]);
      }
  });

  it('can be broken before 关于', () => {
    const faults = CASES.filter(
      ({ title, office }) =>
        title.lastIndexOf('关于') > 2 &&
        !(office.includes('、') && title.includes('《')) &&
        !titleShapes(title, office).some((lines) => lines.some((line) => /^关于/.test(line))),
    );
    expect(faults.map(({ title }) => title)).toEqual([]);
  });
});

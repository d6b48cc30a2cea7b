import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../shared/compare/changes.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import type { Report, Table } from '../../../shared/report/schema.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';
import { withOtherIds } from './edits.ts';
import { reportOf } from './report-of.ts';

const FIRST = '全镇共有行政执法人员28名。持证上岗率达到100%。全年组织执法培训6次。';
const SECOND = '镇人民调解委员会排查矛盾纠纷156件，调解成功151件。';
const THIRD = '聘请法律顾问1名，审查合同23份，出具法律意见书11份。';

const listed = (before: readonly (string | string[])[], after: readonly (string | string[])[]) =>
  changesOf(compareReports(reportOf(before), reportOf(after, 'x'))).map(
    ({ kind, where, before: was, after: is }) => [kind, where, was, is],
  );

describe('the list of changes', () => {
  it('tells of whole sentences, each in its place', () => {
    expect(
      listed(
        [['规范执法', FIRST, SECOND]],
        [['规范执法', FIRST.replace('28名', '31名').replace('6次。', '6次。评查案卷40份。'), SECOND]],
      ),
    ).toEqual([
      ['edited', '一、（一）第1段', '全镇共有行政执法人员28名。', '全镇共有行政执法人员31名。'],
      ['inserted', '一、（一）第1段', '', '评查案卷40份。'],
    ]);
  });

  it('tells of lines that are new, gone, moved, split and joined', () => {
    expect(listed([FIRST, SECOND], [FIRST, SECOND, THIRD])).toEqual([['inserted', '一、第3段', '', THIRD]]);
    expect(listed([FIRST, SECOND, THIRD], [FIRST, THIRD])).toEqual([['deleted', '一、第2段', SECOND, '']]);
    expect(listed([FIRST, SECOND, THIRD], [SECOND, FIRST, THIRD])).toEqual([
      ['moved', '一、第2段 → 一、第1段', SECOND, SECOND],
    ]);
    expect(listed([FIRST + SECOND], [FIRST, SECOND])).toEqual([
      ['split', '一、第1段', `全年组织执法培训6次。${SECOND}`, `全年组织执法培训6次。\n${SECOND}`],
    ]);
    expect(listed([FIRST, SECOND], [FIRST + SECOND])).toEqual([
      ['joined', '一、第1段', `全年组织执法培训6次。\n${SECOND}`, `全年组织执法培训6次。${SECOND}`],
    ]);
  });

  it('tells of a section that moved once', () => {
    const sections = [
      ['规范行政执法', FIRST],
      ['化解矛盾纠纷', SECOND],
      ['完善法律顾问', THIRD],
    ];
    expect(listed(sections, [sections[0] ?? [], sections[2] ?? [], sections[1] ?? []])).toEqual([
      ['moved', '一、（三） → 一、（二）', `完善法律顾问\n${THIRD}`, `完善法律顾问\n${THIRD}`],
    ]);
  });

  it('tells of another level without touching the words', () => {
    expect(listed([FIRST], [`item:${FIRST}`])).toEqual([['level', '一、1.', '正文', '1.']]);
  });

  it('tells of rows and cells of a table', () => {
    const table = (...rows: string[][]): Table => ({
      id: 't',
      kind: 'table',
      text: '执法情况',
      rows: rows.map((cells) => cells.map((text) => ({ text }))),
    });
    const withTable = (block: Table): Report => ({ ...reportOf([]), lead: [block] });
    const list = changesOf(
      compareReports(
        withTable(table(['项目', '件数'], ['行政处罚', '12件'], ['行政检查', '40次'], ['行政许可', '7件'])),
        withTable(table(['项目', '件数'], ['行政处罚', '15件'], ['行政许可', '7件'], ['行政强制', '无'])),
      ),
    );
    expect(list.map(({ kind, where, before, after }) => [kind, where, before, after])).toEqual([
      ['edited', '引言第1个表格第2行第2格', '12件', '15件'],
      ['deleted', '引言第1个表格第3行', '行政检查　40次', ''],
      ['inserted', '引言第1个表格第4行', '', '行政强制　无'],
    ]);
  });

  it('tells of what stands beside the text last', () => {
    const before = reportOf([FIRST]);
    const after = { ...reportOf([SECOND]), year: 2026 };
    expect(changesOf(compareReports(before, after)).at(-1)).toEqual({
      kind: 'fact',
      where: '年度',
      before: '2025',
      after: '2026',
      row: null,
    });
  });

  it('is empty for a report and itself, whatever its ids', () => {
    for (let index = 0; index < WHOLE_REPORTS; index += 1) {
      const { report } = wholeReport(index);
      expect(changesOf(compareReports(report, withOtherIds(report)))).toEqual([]);
    }
  });
});

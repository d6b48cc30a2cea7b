import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../../electron/read/take-back/take-back.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { deleted, inserted, LeadersFile, look, paragraphXml, runXml, sentReport } from './leaders-file.ts';

/** What a leader did to the file, and the list that is to come of it. */
interface Case {
  does: string;
  edit: (file: LeadersFile) => LeadersFile;
  list: string[][];
}

const RED = '<w:color w:val="FF0000"/>';
const STRIKE = '<w:strike/>';

const tracked = (xml: string, kind: 'ins' | 'del', author: string): string =>
  `<w:${kind} w:id="77" w:author="${author}" w:date="2026-01-14T09:30:00Z">${xml}</w:${kind}>`;

/** A paragraph of the file as a whole is gone, or stands behind another one. */
const without = (file: LeadersFile, words: string): LeadersFile => file.replace(file.paragraph(words), '');
const behind = (file: LeadersFile, words: string, xml: string): LeadersFile => {
  const paragraph = file.paragraph(words);
  return file.replace(paragraph, paragraph + xml);
};

const moved = (xml: string, kind: 'From' | 'To'): string => {
  const mark = `<w:move${kind} w:id="81" w:author="王县长" w:date="2026-01-14T09:30:00Z"`;
  const marked = xml.replace('</w:pPr>', `<w:rPr>${mark}/></w:rPr></w:pPr>`);
  const range = `w:move${kind}Range`;
  return (
    `<${range}Start w:id="80" w:author="王县长" w:date="2026-01-14T09:30:00Z" w:name="m1"/>` +
    marked.replace(/(<w:r>.*<\/w:r>)/s, `${mark}>$1</w:move${kind}>`) +
    `<${range}End w:id="80"/>`
  );
};

const TEXT_BOX = (words: string): string =>
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:120pt;height:40pt"><v:textbox>' +
  `<w:txbxContent>${paragraphXml(words)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

const CASES: Case[] = [
  {
    does: 'retypes the title',
    edit: (file) => {
      const title = file.paragraph('关于2025年度');
      return file.replace(
        title,
        paragraphXml('青禾镇2025年法治政府建设工作情况报告', '<w:pStyle w:val="Title"/>'),
      );
    },
    list: [['edited', '标题', sentReport().title, '青禾镇2025年法治政府建设工作情况报告']],
  },
  {
    does: 'changes numbers alone',
    edit: (file) => file.replace('（二）规范行政执法', '（三）规范行政执法').replace('2.清理', '3.清理'),
    list: [],
  },
  {
    does: 'adds a paragraph with a typed number',
    edit: (file) => behind(file, '清理过期', paragraphXml('3.评查行政执法案卷40宗，评出优秀案卷6宗。')),
    list: [['inserted', '一、（二）3.', '', '评查行政执法案卷40宗，评出优秀案卷6宗。']],
  },
  {
    does: 'adds a heading with its number, and a paragraph below it',
    edit: (file) =>
      behind(
        file,
        '邀请县司法局',
        paragraphXml('（二）建强调解队伍') + paragraphXml('新聘专职调解员5名，组织轮训2期。'),
      ),
    list: [
      ['inserted', '一、（二）', '', '建强调解队伍'],
      ['inserted', '一、（二）第1段', '', '新聘专职调解员5名，组织轮训2期。'],
    ],
  },
  {
    does: 'swaps two sections and leaves the numbers as they were',
    edit: (file) => {
      const [head, text] = [file.paragraph('加强学习培训'), file.paragraph('学法12次')];
      without(without(file, '加强学习培训'), '学法12次');
      return file.replace('</w:tbl>', `</w:tbl>${head}${text}`);
    },
    list: [
      [
        'moved',
        '一、（一） → 一、（二）',
        '加强学习培训\n全年组织学法12次，参训860人次。邀请县司法局讲授行政复议法。',
        '加强学习培训\n全年组织学法12次，参训860人次。邀请县司法局讲授行政复议法。',
      ],
    ],
  },
  {
    does: 'adds a row to a table',
    edit: (file) => {
      const text = file.text();
      const start = text.lastIndexOf('<w:tr>', text.indexOf('调解'));
      const row = text.slice(start, text.indexOf('</w:tr>', start) + '</w:tr>'.length);
      return file.replace(row, row + row.replace('调解', '公证').replace('412', '27'));
    },
    list: [['inserted', '一、（二）第1个表格第3行', '', '公证　27']],
  },
  {
    does: 'changes the date below',
    edit: (file) => file.replace('2026年1月12日', '2026年1月16日'),
    list: [['edited', '成文日期', '2026年1月12日', '2026年1月16日']],
  },
  {
    does: 'moves a paragraph with changes tracked',
    edit: (file) => {
      const whole = file.paragraph('执法力量仍然不足');
      file.replace(whole, moved(whole, 'From'));
      return behind(file, '均已整改', moved(whole, 'To'));
    },
    list: [
      [
        'moved',
        '四、第1段 → 一、（二）第2段',
        '执法力量仍然不足，专业人员偏少。普法形式还比较单一。',
        '执法力量仍然不足，专业人员偏少。普法形式还比较单一。',
      ],
    ],
  },
  {
    does: 'strikes a figure out by hand and writes another one in red behind it',
    edit: (file) =>
      file.run('412', (rPr, words) => runXml(words, look(rPr, STRIKE)) + runXml('421', look(rPr, RED))),
    list: [['edited', '一、（二）第1个表格第2行第2格', '412', '421']],
  },
  {
    does: 'writes in red without tracking',
    edit: (file) => file.run('均已整改。', (rPr) => runXml('已整改63处，其余限期整改。', look(rPr, RED))),
    list: [
      [
        'edited',
        '一、（二）第1段',
        '开展联合检查14次，发现问题65处，均已整改。',
        '开展联合检查14次，发现问题65处，已整改63处，其余限期整改。',
      ],
    ],
  },
  {
    does: 'only highlights words',
    edit: (file) =>
      file.run('公示信息17条', (rPr, words) => runXml(words, look(rPr, '<w:highlight w:val="yellow"/>'))),
    list: [],
  },
  {
    does: 'cuts a paragraph in two',
    edit: (file) => {
      const whole = file.paragraph('执法力量仍然不足');
      const [before = '', after = ''] = whole.split('普法形式');
      const pPr = /<w:pPr>.*?<\/w:pPr>/.exec(whole)?.[0] ?? '';
      return file.replace(whole, `${before}</w:t></w:r></w:p><w:p>${pPr}<w:r><w:t>普法形式${after}`);
    },
    list: [
      [
        'split',
        '四、第1段',
        '执法力量仍然不足，专业人员偏少。普法形式还比较单一。',
        '执法力量仍然不足，专业人员偏少。\n普法形式还比较单一。',
      ],
    ],
  },
  {
    does: 'strikes out a whole section',
    edit: (file) => without(without(file, '加强学习培训'), '学法12次'),
    list: [
      ['deleted', '一、（一）', '加强学习培训', ''],
      ['deleted', '一、（一）第1段', '全年组织学法12次，参训860人次。邀请县司法局讲授行政复议法。', ''],
    ],
  },
  {
    does: 'writes half-width marks and blanks among the words',
    edit: (file) => file.replace('参训860人次。', '参训 900 人次,覆盖率98%。'),
    list: [
      [
        'edited',
        '一、（一）第1段',
        '全年组织学法12次，参训860人次。',
        '全年组织学法12次，参训 900 人次，覆盖率98%。',
      ],
    ],
  },
  {
    does: 'asks in brackets',
    edit: (file) => file.replace('发现问题65处', '发现问题65处（此数请核实）'),
    list: [
      [
        'edited',
        '一、（二）第1段',
        '开展联合检查14次，发现问题65处，均已整改。',
        '开展联合检查14次，发现问题65处（此数请核实），均已整改。',
      ],
    ],
  },
  {
    does: 'puts words into a text box',
    edit: (file) => behind(file, '均已整改', TEXT_BOX('案卷评查的做法可以多写几句。')),
    list: [['inserted', '一、（二）第2段', '', '案卷评查的做法可以多写几句。']],
  },
];

const brief = ({ kind, where, before, after }: Record<string, unknown>): unknown[] => [
  kind,
  where,
  before,
  after,
];

describe('A leader who', () => {
  it.each(CASES)('$does gets just that listed', async ({ edit, list }) => {
    const { proposals } = (await edit(await LeadersFile.of()).takeBack()).returned;
    expect(proposals.map(brief)).toEqual(list);
    const bare = (await edit((await LeadersFile.of()).withoutOwnParts()).takeBack()).returned;
    expect(bare.proposals.map(brief)).toEqual(list);
  });

  it('comments and changes nothing has comments and no changes, each on its words', async () => {
    const file = (await LeadersFile.of()).run(
      '普法形式还比较单一。',
      (rPr, words) =>
        '<w:commentRangeStart w:id="5"/>' +
        runXml(words, rPr) +
        '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
    );
    file.withComment('5', '王县长', '这里写具体一点。');
    const { returned, comments } = await file.takeBack();
    expect(returned.proposals).toEqual([]);
    expect(comments.map(({ author, text, quote }) => [author, text, quote])).toEqual([
      ['王县长', '这里写具体一点。', '普法形式还比较单一。'],
    ]);
  });

  it('works on it with another one has each change under the right name', async () => {
    const file = (await LeadersFile.of())
      .run(
        '12次，参训',
        (rPr) => deleted('12', rPr) + tracked(runXml('15', rPr), 'ins', '王县长') + runXml('次，参训', rPr),
      )
      .run(
        '邀请县司法局',
        (rPr, words) => runXml(words, rPr) + tracked(runXml('和县法院', rPr), 'ins', '李主任'),
      );
    const { proposals } = (await file.takeBack()).returned;
    expect(proposals.map(({ after, author }) => [after, author])).toEqual([
      ['全年组织学法15次，参训860人次。', '王县长'],
      ['邀请县司法局和县法院讲授行政复议法。', '李主任'],
    ]);
  });

  it('renames the file gets it read against the version that it was made of', async () => {
    const sent = sentReport();
    const older = {
      ...sent,
      parts: sent.parts.map((part) => ({ ...part, blocks: part.blocks.slice(0, 3) })),
    };
    const bytes = (await LeadersFile.of()).replace('学法12次', '学法15次').bytes();
    const { returned } = await takeBack({
      ...{ name: '（王县长改）最终版2.docx', bytes, id: 'r2', now: '2026-01-15T08:00:00.000Z' },
      sent: [
        { report: older as typeof sent, number: 1, name: '初稿' },
        { report: sent, number: 3, name: '送审稿' },
      ],
      format: formatOf(STANDARD_PROFILE),
    });
    expect([returned.sentNumber, returned.proposals.length]).toEqual([3, 1]);
  });

  it('strikes a paragraph out with changes tracked, and puts another one in, has two changes of his', async () => {
    const file = await LeadersFile.of();
    const whole = file.paragraph('清理过期');
    const pPr = /<w:pPr>.*?<\/w:pPr>/.exec(whole)?.[0] ?? '';
    const mark = (kind: string) =>
      pPr.replace(
        '</w:pPr>',
        `<w:rPr><w:${kind} w:id="70" w:author="王县长" w:date="2026-01-14T09:30:00Z"/></w:rPr></w:pPr>`,
      );
    file.replace(
      whole,
      `<w:p>${mark('del')}${deleted('2.清理过期的执法依据4件。')}</w:p>` +
        `<w:p>${mark('ins')}${inserted('2.公开轻微免罚清单事项36项。')}</w:p>`,
    );
    const { proposals } = (await file.takeBack()).returned;
    expect(proposals.map(({ kind, before, after, author }) => [kind, before, after, author])).toEqual([
      ['deleted', '清理过期的执法依据4件。', '', '王县长'],
      ['inserted', '', '公开轻微免罚清单事项36项。', '王县长'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report as reportSchema } from '../../../shared/report/schema.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';
import { sectionsOf } from '../../support/sections.ts';
import { block, qinghe, section } from './qinghe.ts';

const TO_2026 = { year: 2026, id: 'qinghe-2026' };

/** The text of a sentence in part one after the move from 2025 to 2026, and what was asked about it. */
function roll(text: string, year = 2026) {
  const { report, questions } = rollForward(qinghe({ measures: [text] }, year - 1), { year, id: 'x' });
  return { text: report.parts[0].blocks[0]?.text, asked: questions.map(({ asked }) => asked) };
}

describe('moving the year', () => {
  it('moves title, lead, part and section headings and the plan’s heading', () => {
    const last = qinghe({
      lead: ['2025年，青禾镇按期完成任务。现将2025年度情况报告如下：'],
      measures: [section('2025年学法情况', '全年学法12次。')],
    });
    last.parts[0].heading = '2025年度主要举措和成效';
    const { report } = rollForward(last, TO_2026);
    expect(report.title).toBe('青禾镇人民政府关于2026年度法治政府建设情况的报告');
    expect(report.lead[0]?.text).toBe('2026年，青禾镇按期完成任务。现将2026年度情况报告如下：');
    expect(report.parts[0].heading).toBe('2026年度主要举措和成效');
    expect(sectionsOf(report.parts[0])[0]?.heading).toBe('2026年学法情况');
    expect(report.parts[4].heading).toBe('2027年工作思路、目标和举措');
    expect(report).toMatchObject({ year: 2026, id: 'qinghe-2026' });
  });

  it('moves block headings, annex names, the note and the title’s lines', () => {
    const last = {
      ...qinghe({ measures: [block('内容。', 'item', '2025年工作')] }),
      annexes: namedAnnexes('2025年重点任务清单'),
      note: '2025年数据截至年底',
      titleLines: ['青禾镇人民政府', '关于2025年度法治政府建设情况的报告'],
    };
    const { report } = rollForward(last, TO_2026);
    expect(report.parts[0].blocks[0]).toMatchObject({ heading: '2026年工作' });
    expect(report.annexes).toEqual(namedAnnexes('2026年重点任务清单'));
    expect(report.note).toBe('2026年数据截至年底');
    expect(report.titleLines?.join('')).toBe(report.title);
  });

  it('moves a bare year in a title', () => {
    const last = { ...qinghe({}), title: '青禾镇2025法治政府建设报告' };
    expect(rollForward(last, TO_2026).report.title).toBe('青禾镇2026法治政府建设报告');
  });

  it('moves the report year and the plan year in the text', () => {
    expect(roll('2025年，共调解3件。计划2026年调解5件，2025 年以来无败诉案件。')).toEqual({
      text: '2026年，共调解3件。计划2027年调解5件，2026 年以来无败诉案件。',
      asked: [],
    });
  });

  it('moves a year by as many years as lie between the reports', () => {
    const { report } = rollForward(qinghe({ plan: ['2026年办好3件事。'] }), { year: 2027, id: 'x' });
    expect(report.parts[4].blocks[0]?.text).toBe('2028年办好3件事。');
  });

  it('moves a year in the digits it was typed with', () => {
    expect(roll('二〇二五年和２０２５年度').text).toBe('二〇二五年和２０２５年度');
    expect(roll('二〇二五年，２０２５年度，二○二五年').text).toBe('二〇二六年，２０２６年度，二○二六年');
  });

  it('moves the whole year written as 1月至12月', () => {
    expect(roll('2025年1月至12月共调解3件。')).toEqual({ text: '2026年1月至12月共调解3件。', asked: [] });
  });

  it('leaves 今年, 去年 and 上年 as they are', () => {
    const text = '今年比去年多3件，总量比上年下降5%，较上年度好。';
    expect(roll(text)).toEqual({ text, asked: [] });
  });

  it('asks what 去年 means beside a year that stays', () => {
    expect(roll('去年即2024年调解3件。').asked).toEqual([
      '这句既写“去年”又写2024年，请看一看“去年”指的是哪一年。',
    ]);
  });

  it.each([
    '依据青府发〔2023〕26号文件办理。',
    '结合12·4国家宪法日开展活动。',
    '2023年以来无败诉案件。',
    '自2021年起推行首席调解员。',
    '自2025年起施行。',
    '2019年建成司法所，2030年基本建成。',
    '网址为http://www.example.com/qinghe/2025年?id=2025&page=1，接受监督。',
    '发放资料2025份。',
  ])('leaves %s and asks nothing', (text) => {
    expect(roll(text)).toEqual({ text, asked: [] });
  });

  it('lists every sentence it moved', () => {
    const { moved } = rollForward(
      qinghe({ measures: [section('学法', '全年12次。2025年共3件。')] }),
      TO_2026,
    );
    expect(moved).toContainEqual({ where: '一、（一）', before: '2025年共3件。', after: '2026年共3件。' });
    expect(moved.map(({ where }) => where)).toEqual(['标题', '一、（一）', '五、']);
  });
});

describe('what is asked', () => {
  it('leaves a full date of last year and asks for this year’s', () => {
    expect(roll('2025年3月15日召开会议。')).toEqual({
      text: '2025年3月15日召开会议。',
      asked: ['这里写的是去年的日期，请改成今年的或删去。'],
    });
    expect(roll('二〇二五年三月十五日召开会议，2025-03-15结束。').asked).toHaveLength(1);
  });

  it('leaves a year of months written with points and asks for this year’s', () => {
    const text = '报告期内（2025.1—2025.12），全镇办理复议答复3件。';
    expect(roll(text)).toEqual({ text, asked: ['这里写的是去年的日期，请改成今年的或删去。'] });
  });

  it('asks about a month of last year and of last year’s plan too', () => {
    expect(roll('2025年3月召开会议。').asked).toEqual(['这里写的是去年的日期，请改成今年的或删去。']);
    expect(roll('2026年6月底前完成归集。')).toEqual({
      text: '2026年6月底前完成归集。',
      asked: ['这里写的是去年计划里的日期，请改成新的日期或删去。'],
    });
  });

  it('asks about a year earlier than the report in a heading', () => {
    const last = qinghe({ measures: [section('2024年学法情况', '学法。')] });
    const { report, questions } = rollForward(last, TO_2026);
    expect(sectionsOf(report.parts[0])[0]?.heading).toBe('2024年学法情况');
    expect(questions).toEqual([
      {
        where: '一、（一）',
        text: '2024年学法情况',
        asked: '标题里还写着2024年，请看一看是否该改为2026年。',
      },
    ]);
  });

  it('asks about a plan’s heading that named the report’s own year', () => {
    const last = qinghe({});
    last.parts[4].heading = '2025年工作思路';
    expect(rollForward(last, TO_2026).questions).toEqual([
      {
        where: '五、',
        text: '2026年工作思路',
        asked: '标题里写的是2026年，工作思路一般写2027年，请看一看。',
      },
    ]);
  });

  it('asks about a plan that has run out, within a title or without, and leaves it', () => {
    const text = '落实《法治政府建设实施纲要（2021—2025年）》。';
    const asked = ['“2021—2025年”已经过去，请看一看2026年该怎样写。'];
    expect(roll(text)).toEqual({ text, asked });
    expect(roll('落实纲要（2021－2025 年）。').asked).toEqual(asked);
    expect(roll('落实纲要（2026—2030年）。').asked).toEqual([]);
    expect(roll(text, 2025).asked).toEqual([]);
  });

  it('asks about “八五”普法 after 2025, not before', () => {
    const text = '落实“八五”普法规划。';
    expect(roll(text)).toEqual({ text, asked: ['“八五”普法已经到期，请看一看2026年该写第几个五年普法。'] });
    expect(roll(text, 2025).asked).toEqual([]);
    expect(roll('落实“九五”普法规划。').asked).toEqual([]);
  });

  it('asks about 十四五 after 2025, not about 十五五', () => {
    expect(roll('完成“十四五”任务。').asked).toEqual([
      '“十四五”已经到期，请看一看2026年该写哪一个五年规划。',
    ]);
    expect(roll('谋划“十五五”任务。').asked).toEqual([]);
    expect(roll('完成十四五任务。', 2025).asked).toEqual([]);
  });

  it('asks about 党的二十大 from the year of the next congress on', () => {
    expect(roll('学习党的二十大精神。', 2026).asked).toEqual([]);
    expect(roll('学习党的二十大精神。', 2027).asked).toEqual([
      '2027年已有新一届党代会，请看一看“党的二十大”是否要改。',
    ]);
    expect(roll('学习党的二十大精神。', 2028).asked).toHaveLength(1);
    expect(roll('学习党的二十一大精神。', 2028).asked).toEqual([]);
  });

  it('asks about a plenary session from the year of the next one on', () => {
    const text = '深入学习党的二十届二中、三中全会精神。';
    expect(roll(text, 2024).asked).toEqual([]);
    expect(roll(text)).toEqual({
      text,
      asked: ['“二十届二中、三中全会”之后已开过四中全会，请看一看是否要改。'],
    });
    expect(roll('学习党的二十届三中、四中全会精神。').asked).toEqual([]);
  });

  it.each(['2025年是“十四五”规划收官之年。', '2026年是“十六五”开局之年。', '2025年，是建镇第40年。'])(
    'leaves a year that is said to be what no other is, and asks: %s',
    (text) => {
      const rolled = roll(text);
      expect(rolled.text).toBe(text);
      expect(rolled.asked[0]).toBe(`这句话说的只是${text.slice(0, 4)}年，请改写或删去。`);
    },
  );

  it('asks about a year that was to come and is now the plan’s', () => {
    const text = '到2027年实现全覆盖。';
    expect(roll(text)).toEqual({ text, asked: ['上次写到2027年，正是这次要写计划的年份，请看一看。'] });
    const { questions } = rollForward(qinghe({ measures: [text] }, 2025), { year: 2027, id: 'x' });
    expect(questions.map(({ asked }) => asked)).toEqual(['上次写到2027年，现在已到这一年，请写明完成情况。']);
    expect(roll('到2030年实现全覆盖。').asked).toEqual([]);
  });

  it.each([
    ['依据青府发〔2025〕26号文件办理。', '“〔2025〕26号”'],
    ['通报《涉企检查白皮书（2025年度）》。', '《涉企检查白皮书（2025年度）》'],
  ])('asks about a paper that last year’s date is in the number or at the end of: %s', (text, paper) => {
    expect(roll(text)).toEqual({ text, asked: [`${paper}是去年的文件，请看一看今年是否有新的。`] });
  });

  it('asks about a plan of several years that is over in the year which a sentence plans for', () => {
    const asked = '“八五”普法已经到期，请看一看2026年该写第几个五年普法。';
    expect(roll('2025年，做好“八五”普法验收。', 2025)).toEqual({
      text: '2026年，做好“八五”普法验收。',
      asked: [asked],
    });
    expect(roll('2024年，开展“八五”普法宣传5场。', 2025).asked).toEqual([]);
  });

  it.each([
    '2025年巡查中队从无到有，劝阻露天焚烧61起。',
    '2025年，乡里“阴阳秤”一事曝光，追回差价18万元。',
    '聚焦2025年修订通过的《行政复议法》，举办培训2期。',
    '随着2025年跨江大桥合龙，摆渡成为历史。',
    '以2025年立下的《护林公约》为依据，规范用火。',
    '2025年，新来的法律顾问接手工作，审查合同22份。',
  ])(
    'leaves a year in which something happened that no rule knows, whatever is counted behind it, and asks: %s',
    (text) => {
      expect(roll(text)).toEqual({ text, asked: [expect.stringMatching(/只(?:是|在)?2025年/)] });
    },
  );

  it.each([
    '2025年，依托村村响广播，播放普法节目365期。',
    '2025年禁渔期，张贴通告420份。',
    '依据2018年出台的港口办法，2025年查处码头堆放13起。',
    '从2025年案卷评查情况看，部分案件说理不透彻。',
    '将普法经费列入2025年度财政预算。',
    '2025年，镇长办公会审议决策事项9项，全部经过法律审核，获得群众好评。',
    '2025年，鎮司法所辦理調解案件46件。',
    '2025年，法律明白人走村入户，讲解政策180场。',
  ])('moves the year of work that is counted behind the way it is done: %s', (text) => {
    expect(roll(text)).toEqual({ text: text.replace('2025', '2026'), asked: [] });
  });

  it('asks about a paper whose title bears last year’s date, and leaves it', () => {
    const text = '按照《2025年全区工作要点》要求推进。';
    expect(roll(text)).toEqual({
      text,
      asked: ['《2025年全区工作要点》是去年的文件，请看一看今年是否有新的。'],
    });
  });

  it('leaves years in a row and asks about them', () => {
    const text = '2024年和2025年连续两年无败诉案件。';
    expect(roll(text)).toEqual({
      text,
      asked: [
        '这里把几个年份连在一起写，请看一看今年是否还这样写。',
        '“连续两年”过了一年，请看一看年数是否要改。',
      ],
    });
  });

  it('leaves a year within a quoted name and asks about it', () => {
    const text = '开展“平安2025年”行动。';
    expect(roll(text)).toEqual({
      text,
      asked: ['引号里的“2025”没有改，请看一看今年是否还用这个名称。'],
    });
  });

  it('asks about a comparison with an earlier year and about the start of last year’s plan', () => {
    expect(roll('较2024年下降5%。').asked).toEqual(['这里跟2024年比，请看一看是否该改为跟2025年比。']);
    expect(roll('2026年起每月开庭。').asked).toEqual([
      '“2026年起”是去年计划里的说法，请看一看今年该怎样写。',
    ]);
  });

  it('asks the same about the same sentence once', () => {
    expect(roll('2025年3月15日和2025年4月1日开会。').asked).toHaveLength(1);
  });
});

describe('records and ids', () => {
  const last = {
    ...qinghe({ measures: ['学法。'] }),
    publication: {
      ...qinghe({}).publication,
      indexNumber: '115/2026-00017',
      documentNumber: '青府发〔2026〕1号',
      publisher: '青禾镇人民政府',
      writtenOn: '2026-01-22',
      publishedOn: '2026-01-23',
    },
    signature: { office: '青禾镇人民政府', date: '2026-01-22', sealed: true },
    letterhead: {
      copyNumber: '',
      secrecy: '',
      urgency: '',
      issuers: ['青禾镇人民政府'],
      withDocumentWord: true,
      documentNumber: '青府发〔2026〕1号',
      signatories: [],
    },
    imprint: { copyTo: '县司法局', printer: '党政办', printedOn: '2026-01-23' },
  };

  it('empties the dates and the index number and leaves the numbers of papers to be filled', () => {
    const { report, moved } = rollForward(last, TO_2026);
    expect(report.publication).toEqual({
      ...last.publication,
      indexNumber: '',
      documentNumber: '青府发〔2027〕号',
      writtenOn: '',
      publishedOn: '',
    });
    expect(report.signature).toEqual({ ...last.signature, date: '' });
    expect(report.letterhead).toEqual({ ...last.letterhead, documentNumber: '青府发〔2027〕号' });
    expect(report.imprint).toEqual({ ...last.imprint, printedOn: '' });
    expect(moved).toContainEqual({ where: '成文日期', before: '2026-01-22', after: '' });
  });

  it('empties a document number without a year', () => {
    const odd = { ...last, publication: { ...last.publication, documentNumber: '无' } };
    expect(rollForward(odd, TO_2026).report.publication.documentNumber).toBe('');
  });

  it('keeps block ids and makes repeated ones unique', () => {
    const twice = qinghe({ lead: ['引言。'], measures: ['甲。', '乙。'] });
    for (const one of [...twice.lead, ...twice.parts[0].blocks]) one.id = 'same';
    const { report } = rollForward(twice, TO_2026);
    expect([...report.lead, ...report.parts[0].blocks].map(({ id }) => id)).toEqual([
      'same',
      'same-2',
      'same-3',
    ]);
    expect(rollForward(twice, TO_2026)).toEqual(rollForward(twice, TO_2026));
  });

  it('gives a report the schema accepts and leaves last year’s untouched', () => {
    const before = structuredClone(last);
    expect(reportSchema.safeParse(rollForward(last, TO_2026).report).success).toBe(true);
    expect(last).toEqual(before);
  });

  it('carries the text of all five parts', () => {
    const all = ['measures', 'highlights', 'leadership', 'shortcomings', 'plan'] as const;
    const full = qinghe(Object.fromEntries(all.map((role) => [role, [`${role}的话。`]])));
    expect(rollForward(full, TO_2026).report.parts.map(({ blocks }) => blocks[0]?.text)).toEqual(
      all.map((role) => `${role}的话。`),
    );
  });
});

it('changes nothing in any text but the years', () => {
  const strip = (text: unknown): string => JSON.stringify(text).replace(/20\d\d|二〇二[五六七]/g, '');
  const piece = fc.constantFrom(
    ...[
      '2025年',
      '2026年',
      '2024年',
      '2025',
      '二〇二五年',
      '3月15日',
      '《',
      '》',
      '“',
      '”',
      '。',
      '，',
      '；',
    ],
    ...['（2021—2025年）', '〔2025〕26号', '自', '以来', '连续', '去年', '12·4', ' ', '法治', '和'],
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const last = qinghe({ lead: [one], measures: [section(other, one)], plan: [other] });
      const { report } = rollForward(last, TO_2026);
      expect(strip([report.lead, report.parts])).toBe(strip([last.lead, last.parts]));
    }),
  );
});

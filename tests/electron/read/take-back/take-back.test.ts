import { describe, expect, it } from 'vitest';
import { allBlocks, wordsOf } from '../../../../shared/report/blocks.ts';
import type { Proposal } from '../../../../shared/take-back/proposal.ts';
import { take } from '../../../../shared/take-back/take.ts';
import { deleted, inserted, LeadersFile, look, paragraphXml, runXml, sentReport } from './leaders-file.ts';

const brief = ({ kind, where, before, after }: Proposal): string[] => [kind, where, before, after];

const taken = (proposals: readonly Proposal[]): string[] =>
  allBlocks(take(sentReport(), sentReport(), proposals)).map(wordsOf);

describe('A file that came back', () => {
  it('as it was sent has no changes, also without the parts that only our program knows', async () => {
    expect((await (await LeadersFile.of()).takeBack()).returned.proposals).toEqual([]);
    const bare = (await LeadersFile.of()).withoutOwnParts();
    const { returned, comments } = await bare.takeBack();
    expect(returned.proposals).toEqual([]);
    expect(returned.formats).toBe(0);
    expect(comments).toEqual([]);
  });

  it('says by whom tracked words were changed, sentence by sentence, figures first', async () => {
    const file = (await LeadersFile.of())
      .run(
        '学法12次',
        (rPr) => runXml('学法', rPr) + deleted('12', rPr) + inserted('15', rPr) + runXml('次', rPr),
      )
      .run('均已整改。', (rPr) => deleted('均已整改。', rPr) + inserted('已整改63处。', rPr));
    const { proposals } = (await file.takeBack()).returned;
    expect(proposals.map(brief)).toEqual([
      ['edited', '一、（一）第1段', '全年组织学法12次，参训860人次。', '全年组织学法15次，参训860人次。'],
      [
        'edited',
        '一、（二）第1段',
        '开展联合检查14次，发现问题65处，均已整改。',
        '开展联合检查14次，发现问题65处，已整改63处。',
      ],
    ]);
    expect(proposals.map(({ author, weighs }) => [author, weighs])).toEqual([
      ['王县长', 'figures'],
      ['王县长', 'figures'],
    ]);
    expect(taken(proposals)).toContain('全年组织学法15次，参训860人次。邀请县司法局讲授行政复议法。');
  });

  it('without the only row below a table’s head has lost that row, and no table', async () => {
    const file = await LeadersFile.of();
    const rows = file.text().match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
    const { returned } = await file
      .replace(rows[1] ?? '', '')
      .withoutOwnParts()
      .takeBack();
    expect(returned.proposals.map(({ kind, before, target }) => [kind, before, target.kind])).toEqual([
      ['deleted', '调解　412', 'row'],
    ]);
  });

  it('with a sentence that is struck out by its look alone proposes to delete it', async () => {
    const file = (await LeadersFile.of()).run('普法形式还比较单一。', (rPr, words) =>
      runXml(words, look(rPr, '<w:strike/>')),
    );
    const { proposals } = (await file.takeBack()).returned;
    expect(proposals.map(brief)).toEqual([['deleted', '四、第1段', '普法形式还比较单一。', '']]);
  });

  it('with highlighted words and （删） beside them proposes to delete both, and asks', async () => {
    const file = (await LeadersFile.of()).run(
      '邀请县司法局讲授行政复议法。',
      (rPr, words) => runXml(words, look(rPr, '<w:highlight w:val="yellow"/>')) + runXml('（删）', rPr),
    );
    const { proposals } = (await file.takeBack()).returned;
    expect(proposals.map(brief)).toEqual([
      ['deleted', '一、（一）第1段', '邀请县司法局讲授行政复议法。', ''],
    ]);
    expect(proposals[0]?.asked).toContain('删');
  });

  it('with a pasted paragraph in another font, and other looks, says how many of these were left aside', async () => {
    const file = (await LeadersFile.of()).run('执法力量', (rPr, words) =>
      runXml(words, look(rPr, '<w:color w:val="FF0000"/>')),
    );
    const whole = file.paragraph('开展联合检查');
    file.replace(
      whole,
      whole +
        paragraphXml(
          '县里推广了青禾镇的做法。',
          '',
          '<w:rPr><w:rFonts w:eastAsia="微软雅黑"/><w:sz w:val="21"/></w:rPr>',
        ),
    );
    const { proposals, formats } = (await file.takeBack()).returned;
    expect(proposals.map(brief)).toEqual([['inserted', '一、（二）第2段', '', '县里推广了青禾镇的做法。']]);
    expect(formats).toBe(1);
  });
});

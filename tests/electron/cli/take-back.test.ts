import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeBackCommand } from '../../../electron/cli/take-back-command.ts';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import { parseStored } from '../../../shared/stored/parse-stored.ts';
import { storedReport } from '../../../shared/stored/report.ts';
import { deleted, inserted, LeadersFile, look, runXml, sentReport } from '../read/take-back/leaders-file.ts';
import { commandRoom } from './command-room.ts';

const room = commandRoom();

async function given(file: LeadersFile, name: string): Promise<[string, string]> {
  const [sent, returned] = [join(room.folder, 'sent.json'), join(room.folder, name)];
  await writeFile(sent, JSON.stringify(sentReport()));
  await writeFile(returned, file.bytes());
  return [sent, returned];
}

const changedFile = async (): Promise<LeadersFile> =>
  (await LeadersFile.of())
    .run(
      '学法12次',
      (rPr) => runXml('学法', rPr) + deleted('12', rPr) + inserted('15', rPr) + runXml('次', rPr),
    )
    .run('普法形式还比较单一。', (rPr, words) => runXml(words, look(rPr, '<w:strike/>')))
    .run(
      '邀请县司法局讲授行政复议法。',
      (rPr, words) => runXml(words, look(rPr, '<w:highlight w:val="yellow"/>')) + runXml('（删）', rPr),
    );

// A file is told by what it is, not by its name.
it.each(['修改稿.docx', '修改稿.doc'])(
  'What was changed in %s is listed, by whom, and its text kept whole',
  async (name) => {
    const files = await given(await changedFile(), name);
    const out = join(room.folder, 'merged.json');
    await takeBackCommand(files, { out, json: true });
    const list = JSON.parse(room.printed) as Record<string, unknown>[];
    expect(list).toEqual([
      {
        kind: 'edited',
        where: '一、（一）第1段',
        before: '全年组织学法12次，参训860人次。',
        after: '全年组织学法15次，参训860人次。',
        author: '王县长',
      },
      { kind: 'deleted', where: '一、（一）第1段', before: '邀请县司法局讲授行政复议法。', after: '' },
      { kind: 'deleted', where: '四、第1段', before: '普法形式还比较单一。', after: '' },
    ]);
    const merged = parseStored(storedReport, await readFile(out, 'utf8'), 'bad-report', 'merged.json');
    expect(merged.id).toBe(sentReport().id);
    expect(allBlocks(merged).map(wordsOf)).toContain('执法力量仍然不足，专业人员偏少。');
    expect(room.said).toContain('“邀请县司法局讲授行政复议法。”旁边写着“删”，按删去读的');
  },
);

it('A file that was only commented on has an empty list, and its comments are said', async () => {
  const file = (await LeadersFile.of()).run(
    '普法形式还比较单一。',
    (rPr, words) =>
      '<w:commentRangeStart w:id="5"/>' +
      runXml(words, rPr) +
      '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
  );
  file.withComment('5', '王县长', '这里写具体一点。');
  await takeBackCommand(await given(file, '修改稿.docx'), {});
  expect(room.printed).toBe('');
  expect(room.said).toContain('批注 王县长：这里写具体一点。（在“普法形式还比较单一。”上）');
});

import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import { numbersOf, piecesOf, runsOf } from '../../../electron/library/versions/pieces.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { leadOf, versionLeads } from '../support/report-texts.ts';
import { sampleReport } from '../support/sample-report.ts';
import { lockDisk, smallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const lead = (text: string) => sampleReport('report-1', text);

async function opened(folder: string): Promise<Library> {
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  return library;
}

async function fresh() {
  const folder = await temporaryFolder();
  const library = await opened(folder);
  await library.add(lead('第一稿'));
  return { folder, library, log: join(folder, 'versions', 'report-1.jsonl') };
}

const texts = (library: Library): Promise<string[]> => versionLeads(library, 'report-1');

describe('the versions of a report', () => {
  it('are the states that saves have replaced, with what changed from one to the next', async () => {
    const { library } = await fresh();
    await library.save(lead('第二稿，办理案件12件。'));
    await library.save(lead('第三稿，办理案件13件。'));
    await library.save(lead(''));
    expect(await texts(library)).toEqual(['第三稿，办理案件13件。', '第二稿，办理案件12件。', '第一稿']);
    const [last] = await library.versions('report-1');
    expect(last).toMatchObject({ why: 'saved', changes: { figures: 1, where: ['引言'] } });
  });

  it('are found again after a restart, and go with the report when it is removed for good', async () => {
    const { library, folder, log } = await fresh();
    await library.save(lead('第二稿'));
    await library.close();
    const again = await opened(folder);
    expect(await texts(again)).toEqual(['第一稿']);
    await again.delete('report-1');
    expect(await texts(again)).toEqual(['第一稿']);
    await again.purge('report-1');
    await expect(stat(log)).rejects.toThrow('ENOENT');
  });

  it('keep no state twice', async () => {
    const { library } = await fresh();
    for (let round = 0; round < 3; round += 1) await library.save(lead('第一稿'));
    await library.save(lead('第二稿'));
    expect(await texts(library)).toEqual(['第一稿']);
  });

  it('get a name, keep what was exported, and what stood there before a restore', async () => {
    const { library, folder } = await fresh();
    await library.keepVersion('report-1', 'saved', '初稿');
    await library.save(lead('第二稿'));
    await library.markExported('report-1', '报告.docx', Buffer.from('PK'));
    await library.save(lead('第三稿'));
    await library.keepVersion('report-1', 'before-restore');
    await library.close();
    expect(await (await opened(folder)).versions('report-1')).toMatchObject([
      { why: 'before-restore' },
      { why: 'exported', detail: '报告.docx' },
      { why: 'saved', name: '初稿' },
    ]);
  });

  it('tell each file that one state was exported to, once, also where it was kept for a restore before', async () => {
    const { library, folder } = await fresh();
    await library.keepVersion('report-1', 'before-restore');
    for (const file of ['报告.docx', '报告.pdf', '报告.docx', '另一份.docx'])
      await library.markExported('report-1', file, Buffer.from('PK'));
    await library.save(lead('第二稿'));
    await library.save(lead('第一稿'));
    await library.close();
    const again = await opened(folder);
    const versions = await again.versions('report-1');
    expect(versions).toMatchObject([
      { why: 'saved' },
      { why: 'exported', detail: '另一份.docx' },
      { why: 'exported', detail: '报告.pdf' },
      { why: 'exported', detail: '报告.docx' },
      { why: 'before-restore' },
    ]);
    for (const { number } of versions.slice(1))
      expect(leadOf((await again.readVersion('report-1', number)).report)).toBe('第一稿');
  });

  it('keep the name that the clerk has given where the program keeps that state by one of its own', async () => {
    const { library } = await fresh();
    await library.keepVersion('report-1', 'saved', '送审稿');
    await library.keepVersion('report-1', 'before-restore', '写入修改稿之前');
    expect((await library.versions('report-1')).map(({ name }) => name)).toEqual(['送审稿']);
    await library.save(lead('第二稿'));
    await library.keepVersion('report-1', 'before-restore', '写入修改稿之前');
    expect((await library.versions('report-1')).map(({ name }) => name)).toEqual([
      '写入修改稿之前',
      '送审稿',
    ]);
  });

  it('lose a name again, and nothing else', async () => {
    const { library } = await fresh();
    await library.keepVersion('report-1', 'saved', '初稿');
    await library.nameVersion('report-1', 1, null);
    expect((await library.versions('report-1'))[0]).not.toHaveProperty('name');
    expect(await texts(library)).toEqual(['第一稿']);
    await expect(library.nameVersion('report-1', 9, '没有')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('survive a line that was cut short, and go on behind it', async () => {
    const { library, folder, log } = await fresh();
    await library.save(lead('第二稿'));
    await library.save(lead('第三稿'));
    await library.close();
    await appendFile(log, '{"piece":99,"te');
    const again = await opened(folder);
    await again.save(lead('第四稿'));
    expect(await texts(again)).toEqual(['第三稿', '第二稿', '第一稿']);
  });

  it('written by another process meanwhile are not cut off', async () => {
    const { library, log } = await fresh();
    await library.save(lead('第二稿'));
    const before = await readFile(log, 'utf8');
    await appendFile(log, `${before.trimEnd().split('\n').at(-1)?.replace('"number":1', '"number":7')}\n`);
    await library.save(lead('第三稿'));
    expect((await library.versions('report-1')).map(({ number }) => number)).toEqual([8, 7, 1]);
  });

  it('that are damaged are called so, and the others are read', async () => {
    const { library, folder, log } = await fresh();
    await library.save(lead('第二稿'));
    await library.save(lead('第三稿'));
    await library.close();
    await writeFile(log, (await readFile(log, 'utf8')).replace('第二稿', '第甲稿'));
    const again = await opened(folder);
    const [second, first] = await again.versions('report-1');
    await expect(again.readVersion('report-1', second?.number ?? 0)).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(leadOf((await again.readVersion('report-1', first?.number ?? 0)).report)).toBe('第一稿');
    await truncate(log, 0);
  });

  it('with a damaged line stay as they were beside those that are written anew, until the report is removed for good', async () => {
    const { library, folder, log } = await fresh();
    await library.save(lead('第二稿'));
    await library.save(lead('第三稿'));
    await library.close();
    const damaged = (await readFile(log, 'utf8')).replace('"piece":1,', '"piece"?1,');
    await writeFile(log, damaged);
    const again = await opened(folder);
    await expect(again.nameVersion('report-1', 2, '二稿')).rejects.toMatchObject({ code: 'damaged' });
    await again.keepVersion('report-1', 'saved', '三稿');
    await again.nameVersion('report-1', 3, '送审稿');
    expect(await readFile(`${log}.bak`, 'utf8')).toContain('"piece"?1,');
    await again.delete('report-1');
    await again.purge('report-1');
    await expect(stat(`${log}.bak`)).rejects.toThrow('ENOENT');
  });

  it('of which one claims more pieces than there are cost that one alone', async () => {
    const { library, folder, log } = await fresh();
    await library.save(lead('第二稿'));
    await library.save(lead('第三稿'));
    await library.close();
    const lines = (await readFile(log, 'utf8')).replace('"pieces":[[1,', '"pieces":[[1,999999999],[1,');
    await writeFile(log, lines);
    const again = await opened(folder);
    await expect(again.readVersion('report-1', 1)).rejects.toMatchObject({ code: 'damaged' });
    expect(leadOf((await again.readVersion('report-1', 2)).report)).toBe('第二稿');
    await again.nameVersion('report-1', 2, '送审稿');
  });

  it('of which a named one is damaged are thinned out nevertheless, and no save is refused', async () => {
    const { library, folder, log } = await fresh();
    for (let round = 0; round < 60; round += 1) await library.save(lead(`第${round}次`));
    await library.nameVersion('report-1', 10, '初稿');
    await library.nameVersion('report-1', 50, '送审稿');
    await library.close();
    const old = (await readFile(log, 'utf8')).replace(/"at":"[^"]+"/g, '"at":"2026-01-05T08:00:00.000Z"');
    await writeFile(log, old.replace('第48次', '第甲次'));
    const again = await opened(folder);
    for (let round = 0; round < 110; round += 1) await again.save(lead(`后来第${round}次`));
    const versions = await again.versions('report-1');
    expect(versions.length).toBeLessThan(120);
    expect(versions.filter(({ name }) => name !== undefined)).toMatchObject([
      { number: 50, name: '送审稿', changes: null },
      { number: 10, name: '初稿' },
    ]);
    expect(leadOf((await again.open('report-1')).report)).toBe('后来第109次');
  });

  it('store only what changed: a long report saved many times takes little more than once', async () => {
    const { library, log } = await fresh();
    const long = Array.from({ length: 150 }, (_, at) => ({
      id: `p${at}`,
      kind: 'paragraph' as const,
      text: `第${at}段，${'办理行政执法案件若干，调解矛盾纠纷若干。'.repeat(10)}`,
    }));
    const withEdit = (round: number): Report => ({
      ...lead(''),
      lead: long.map((block, at) =>
        at === round % 150 ? { ...block, text: `${block.text}改${round}` } : block,
      ),
    });
    await library.save(withEdit(0));
    await library.save(withEdit(1));
    const once = (await stat(log)).size;
    for (let round = 2; round < 90; round += 1) await library.save(withEdit(round));
    expect((await stat(log)).size - once).toBeLessThan(200_000);
    expect((await library.versions('report-1')).length).toBeGreaterThan(85);
  });

  it('stay whole through thinning out', async () => {
    const { library } = await fresh();
    for (let round = 0; round < 230; round += 1) await library.save(lead(`第${round}次`));
    expect((await texts(library)).at(0)).toBe('第228次');
    const [newest, older] = await library.versions('report-1');
    expect(newest?.changes?.since).toBe(older?.number);
  });
});

describe('a save over a state that another page has made', () => {
  it('is refused, and both texts are kept', async () => {
    const { library } = await fresh();
    const { revision } = await library.open('report-1');
    const mine = { revision, writer: 'mine' };
    const other = { revision, writer: 'other' };
    await library.save(lead('我写的'), undefined, mine);
    await library.save(lead('我接着写的'), undefined, mine);
    const refused = library.save(lead('别处写的'), undefined, other);
    await expect(refused).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(leadOf((await library.open('report-1')).report)).toBe('我接着写的');
    expect(await library.versions('report-1')).toMatchObject([
      { why: 'elsewhere', name: '另一处的修改' },
      { why: 'saved' },
      { why: 'saved' },
    ]);
    expect((await texts(library))[0]).toBe('别处写的');
  });

  it('takes no name away that the clerk has given to that very state', async () => {
    const { library } = await fresh();
    const { revision } = await library.open('report-1');
    await library.keepVersion('report-1', 'saved', '送审稿');
    await library.save(lead('我写的'), undefined, { revision, writer: 'mine' });
    const refused = library.save(lead('第一稿'), undefined, { revision, writer: 'other' });
    await expect(refused).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(await library.versions('report-1')).toMatchObject([{ why: 'elsewhere', name: '送审稿' }]);
  });

  it('is none when the answer to a save was lost and the same page saves again', async () => {
    const { library } = await fresh();
    const { revision } = await library.open('report-1');
    const from = { revision, writer: 'mine' };
    for (const text of ['一', '二', '三']) await library.save(lead(text), undefined, from);
    expect(leadOf((await library.open('report-1')).report)).toBe('三');
  });

  it('is none when it was made from what the other page had saved', async () => {
    const { library } = await fresh();
    const first = await library.open('report-1');
    const saved = await library.save(lead('一'), undefined, { revision: first.revision, writer: 'mine' });
    await library.save(lead('二'), undefined, { revision: saved.revision, writer: 'other' });
    expect(leadOf((await library.open('report-1')).report)).toBe('二');
  });
});

describe('a version that cannot be written', () => {
  it('lets nothing be written over the state that it should keep', async (context) => {
    const disk = smallDisk(700);
    if (disk === null) return context.skip('no small disk can be mounted here');
    const library = await opened(disk);
    await library.add(lead('好的'));
    const big = 'x'.repeat(250_000);
    await library.save(lead(big));
    await expect(library.save(lead('后来的'))).resolves.toBeDefined();
    await expect(
      (async () => {
        for (let round = 0; round < 9; round += 1) await library.save(lead(big + round));
      })(),
    ).rejects.toMatchObject({ code: 'disk-full' });
    expect((await texts(library)).at(-1)).toBe('好的');
    lockDisk(disk);
  });
});

describe('pieces', () => {
  it('joined are the value again, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(piecesOf({ value }).join('\n'))).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
  });

  it('are told by runs of their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (numbers) => {
        expect([...numbersOf(runsOf(numbers))]).toEqual(numbers);
      }),
    );
  });
});

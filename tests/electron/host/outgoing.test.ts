import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outgoingHandlers } from '../../../electron/host/outgoing-handlers.ts';
import { Backups } from '../../../electron/library/backup/backups.ts';
import { Library } from '../../../electron/library/library.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ID = 'report-1';
const FILE = Buffer.from('the bytes of a Word file');
const SENT = { purpose: 'submitted', to: '云州县司法局', on: '2027-01-20' } as const;

async function started() {
  const folder = await temporaryFolder();
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  const handlers = outgoingHandlers({ library });
  const entries = (id = ID) => handlers['outgoing:list']({ id });
  return { folder, library, handlers, entries, backups: new Backups(library, folder, () => {}) };
}

async function exported() {
  const parts = await started();
  await parts.library.add(sampleReport(ID));
  await parts.library.markExported(ID, '送审稿.docx', FILE);
  return parts;
}

async function noted() {
  const parts = await exported();
  const [first] = await parts.entries();
  await parts.handlers['outgoing:note']({ id: ID, entry: first?.id ?? '', note: SENT });
  return parts;
}

describe('what has left the house', () => {
  it('is entered with its file, its checksum and the version that has its text', async () => {
    const { library, entries } = await exported();
    const [entry] = await entries();
    const sha256 = createHash('sha256').update(FILE).digest('hex');
    expect(entry).toMatchObject({ kind: 'exported', fileName: '送审稿.docx', sha256, purpose: '' });
    const { report } = await library.readVersion(ID, entry?.version ?? 0);
    expect(report).toEqual(sampleReport(ID));
  });

  it('is entered without a checksum when it was printed', async () => {
    const { library, entries } = await exported();
    await library.keepExported(ID, '打印', null);
    expect(await entries()).toMatchObject([{ kind: 'printed' }, { kind: 'exported' }]);
    expect((await entries())[0]).not.toHaveProperty('sha256');
  });

  it('is told of on the list when somebody has said to whom it went', async () => {
    const { library, entries } = await noted();
    expect(await entries()).toMatchObject([SENT]);
    const { reports } = await library.list();
    expect(reports).toMatchObject([{ submitted: { to: SENT.to, on: SENT.on }, published: null }]);
  });

  it('stays through typing, renaming, deleting and another start', async () => {
    const { folder, library, entries } = await noted();
    const before = await entries();
    await library.save(sampleReport(ID, '改过的引言。'));
    await library.rename(ID, '定稿');
    await library.delete(ID);
    await library.restore(ID);
    expect(await entries()).toEqual(before);
    await library.close();
    const again = await Library.open(folder);
    onTestFinished(() => again.close());
    expect(await outgoingHandlers({ library: again })['outgoing:list']({ id: ID })).toEqual(before);
  });

  it('is one entry for the same bytes until it has gone somewhere, then two', async () => {
    const { library, entries, handlers } = await exported();
    await library.markExported(ID, '定稿.docx', FILE);
    const [only, ...others] = await entries();
    expect([only?.fileName, others]).toEqual(['定稿.docx', []]);
    await handlers['outgoing:note']({ id: ID, entry: only?.id ?? '', note: SENT });
    await library.markExported(ID, '定稿.docx', FILE);
    expect(await entries()).toHaveLength(2);
  });

  it('is found again by its bytes, whatever the file is called, in the bin too; another byte is another file', async () => {
    const { library, handlers } = await noted();
    await library.delete(ID);
    expect(await handlers['outgoing:match']({ bytes: Uint8Array.from(FILE) })).toMatchObject([
      { id: ID, entry: SENT },
    ]);
    expect(await handlers['outgoing:match']({ bytes: Uint8Array.from([...FILE, 0]) })).toEqual([]);
  });

  it('can be a file that was changed elsewhere before it went out', async () => {
    const { handlers, entries } = await exported();
    const bytes = Uint8Array.from(Buffer.from('changed in Word'));
    await handlers['outgoing:enter']({ id: ID, fileName: '盖章稿.docx', bytes });
    expect(await entries()).toMatchObject([{ kind: 'entered', fileName: '盖章稿.docx' }, {}]);
    expect(await handlers['outgoing:match']({ bytes })).toHaveLength(1);
  });

  it('does not go along with a copy, which is another report', async () => {
    const { library, entries } = await noted();
    const copy = await library.copy(ID);
    expect(await entries(copy.id)).toEqual([]);
    expect(copy.submitted).toBeNull();
  });

  it('goes along in a backup, and an older backup takes none of it away', async () => {
    const { backups, library, handlers, entries } = await exported();
    const older = (await backups.whole()).bytes;
    const [first] = await entries();
    await handlers['outgoing:note']({ id: ID, entry: first?.id ?? '', note: SENT });
    await library.save(sampleReport(ID, '改过的引言。'));
    await library.markExported(ID, '定稿.docx', Buffer.from('another file'));
    const all = await entries();
    await backups.restore({ bytes: older }, { ids: [ID], settings: false });
    expect(await entries()).toEqual(all);

    const there = await started();
    await there.backups.restore({ bytes: (await backups.whole()).bytes }, { ids: [ID], settings: false });
    expect(await there.entries()).toEqual(all);
  });

  it('is brought back by a backup in which only the entries are other', async () => {
    const { backups, handlers, entries } = await exported();
    const there = await started();
    await there.backups.restore({ bytes: (await backups.whole()).bytes }, { ids: [ID], settings: false });
    await handlers['outgoing:enter']({ id: ID, fileName: '盖章稿.docx', bytes: Uint8Array.of(1) });
    await there.backups.restore({ bytes: (await backups.whole()).bytes }, { ids: [ID], settings: false });
    expect(await there.entries()).toEqual(await entries());
  });

  it('can only be noted where it is known', async () => {
    const { handlers } = await exported();
    const unknown = { id: ID, entry: 'no-such', note: SENT };
    await expect(handlers['outgoing:note'](unknown)).rejects.toMatchObject({ code: 'not-found' });
    await expect(handlers['outgoing:list']({ id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

import { expect, it, onTestFinished } from 'vitest';
import type { CopyRich, Deliver } from '../../../electron/host/handler-parts.ts';
import { ProfileStore } from '../../../electron/host/profile-store.ts';
import { publicHandlers } from '../../../electron/host/public-handlers.ts';
import { Library } from '../../../electron/library/library.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { workHere } from '../support/work-here.ts';

const LEAD = '当事人张伟的电话是13812345678。';
const NOTHING_KEPT = { kept: [], withRecord: true };

async function started(report: Report, given: { deliver?: Deliver; copyRich?: CopyRich | null } = {}) {
  const folder = await temporaryFolder();
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  await library.add(report);
  const profiles = new ProfileStore(folder, library);
  const logged: string[] = [];
  const { deliver = async () => ({ kind: 'cancelled' as const }), copyRich = null } = given;
  const log = (at: string): void => void logged.push(at);
  const handlers = publicHandlers({ library, profiles, deliver, copyRich, work: workHere, log });
  const outgoing = async () => (await library.recordIfAny(report.id))?.outgoing ?? [];
  return { library, profiles, handlers, outgoing, logged };
}

/** Delivers into a list. */
function collecting() {
  const files: { name: string; text: string }[] = [];
  const deliver: Deliver = async (fileName, bytes) => {
    files.push({ name: fileName, text: new TextDecoder().decode(bytes) });
    return { kind: 'saved', fileName, id: 'x' };
  };
  return { files, deliver };
}

const report = sampleReport('report-1', LEAD);

it('Shows what is to be seen before a report is published', async () => {
  const { handlers } = await started(report);
  const { items, record, faults } = await handlers['public:look']({ id: report.id });
  expect(items.map(({ quote, masked }) => [quote, masked])).toEqual([
    ['张伟', '张某'],
    ['13812345678', '138××××5678'],
  ]);
  expect(record.publisher).toBe(report.office);
  expect(faults).toEqual(['成文日期还没有填写。']);
});

it('Delivers the public version, what is kept as it stands, and enters it with its 保密审查', async () => {
  const { files, deliver } = collecting();
  const { handlers, outgoing } = await started(report, { deliver });
  const { items } = await handlers['public:look']({ id: report.id });
  const kept = items.filter(({ kind }) => kind === 'name').map(({ key, quote }) => ({ key, quote }));
  const review = { by: '李审查', on: '2026-02-01' };
  await handlers['public:export']({
    id: report.id,
    kind: 'html',
    choice: { kept, withRecord: false, review },
  });
  expect(files).toEqual([
    {
      name: expect.stringMatching(/^公开稿 .*\.html$/),
      text: expect.stringContaining('张伟的电话是138××××5678'),
    },
  ]);
  expect(files[0]?.text).not.toContain('索引号');
  expect(await outgoing()).toMatchObject([{ purpose: 'published', review, fileName: files[0]?.name }]);
});

it('What was kept before an edit counts for nothing else', async () => {
  const { files, deliver } = collecting();
  const { handlers, library } = await started(report, { deliver });
  const { items } = await handlers['public:look']({ id: report.id });
  await library.save(sampleReport(report.id, LEAD.replace('张伟', '李强').replace('138', '139')));
  await handlers['public:export']({ id: report.id, kind: 'txt', choice: { kept: items, withRecord: true } });
  expect(files[0]?.text).toContain('当事人李某的电话是139××××5678。');
});

it('A cancelled export is not entered', async () => {
  const { handlers, outgoing } = await started(report);
  await handlers['public:export']({ id: report.id, kind: 'txt', choice: NOTHING_KEPT });
  expect(await outgoing()).toEqual([]);
});

it('Copies through the host where it can, and leaves it to the page where it cannot', async () => {
  const copied: string[] = [];
  const copyRich: CopyRich = async (html, text) => void copied.push(html, text);
  const own = await started(report, { copyRich });
  expect(await own.handlers['public:copy']({ id: report.id, choice: NOTHING_KEPT })).toMatchObject({
    copied: true,
  });
  expect(copied).toEqual([expect.stringContaining('<p>当事人张某'), expect.stringContaining('当事人张某')]);
  expect(await own.outgoing()).toHaveLength(1);

  const page = await started(report);
  const reply = await page.handlers['public:copy']({ id: report.id, choice: NOTHING_KEPT });
  expect(reply).toMatchObject({ copied: false, html: expect.stringContaining('138××××5678') });
  expect(await page.outgoing()).toEqual([]);
  await page.handlers['public:copied']({ id: report.id, choice: NOTHING_KEPT });
  expect(await page.outgoing()).toMatchObject([{ fileName: '公开稿（复制）', purpose: 'published' }]);
});

it('Makes none before 保密审查 where the settings demand it', async () => {
  const { files, deliver } = collecting();
  const { handlers, profiles } = await started(report, { deliver });
  await profiles.set({ ...STANDARD_PROFILE, secrecyReview: true });
  const ask = (choice: Parameters<(typeof handlers)['public:export']>[0]['choice']) =>
    handlers['public:export']({ id: report.id, kind: 'txt', choice });
  await expect(ask(NOTHING_KEPT)).rejects.toMatchObject({ code: 'review-missing' });
  await expect(handlers['public:copy']({ id: report.id, choice: NOTHING_KEPT })).rejects.toMatchObject({
    code: 'review-missing',
  });
  expect(files).toEqual([]);
  await ask({ ...NOTHING_KEPT, review: { by: '李审查', on: '2026-02-01' } });
  expect(files).toHaveLength(1);
});

it('A report with 密级 is refused whatever is asked', async () => {
  const letterhead = {
    ...{ copyNumber: '', secrecy: '秘密', urgency: '', issuers: [], withDocumentWord: true },
    ...{ documentNumber: '', signatories: [] },
  };
  const { handlers } = await started({ ...report, letterhead });
  const { id } = report;
  for (const asked of [
    () => handlers['public:look']({ id }),
    () => handlers['public:export']({ id, kind: 'html', choice: NOTHING_KEPT }),
    () => handlers['public:copy']({ id, choice: NOTHING_KEPT }),
  ])
    await expect(asked()).rejects.toMatchObject({ code: 'secret-report' });
});

import { describe, expect, it } from 'vitest';
import { dispatch } from '../../../electron/host/dispatch.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { RequestName } from '../../../shared/requests.ts';
import { sampleReport } from '../support/sample-report.ts';
import { stubHandlers } from '../support/stub-handlers.ts';

const notAllowed = { ok: false, error: { code: 'not-allowed', detail: '' } };
const noLog = () => {};

describe('dispatch', () => {
  it.each(['', 'library', 'library:lists', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'refuses the unknown request %j',
    async (name) => {
      const { asked, handlers } = stubHandlers();
      expect(await dispatch(handlers, noLog, name, undefined)).toEqual(notAllowed);
      expect(asked).toEqual([]);
    },
  );

  const report = sampleReport();
  it.each<[string, string, unknown]>([
    ['an argument where none is due', 'library:list', {}],
    ['no argument', 'library:open', undefined],
    ['null', 'library:open', null],
    ['a path for an id', 'library:open', { id: '../../etc/passwd' }],
    ['an id of another type', 'library:open', { id: ['a'] }],
    ['an empty id', 'library:delete', { id: '' }],
    ['an overlong id', 'library:delete', { id: 'a'.repeat(65) }],
    ['one key too many', 'library:open', { id: 'a', path: '/tmp' }],
    ['an empty name', 'library:rename', { id: 'a', name: '  ' }],
    ['a year as text', 'library:create', { year: '2025', office: '青石镇人民政府' }],
    ['a year out of all time', 'library:create', { year: 20255, office: '青石镇人民政府' }],
    ['an office of nothing', 'library:create', { year: 2025, office: '' }],
    [
      'a report with a sixth part',
      'library:save',
      { report: { ...report, parts: [...report.parts, report.parts[0]] } },
    ],
    ['a report without a part', 'library:save', { report: { ...report, parts: report.parts.slice(1) } }],
    [
      'a report in another order',
      'library:save',
      { report: { ...report, parts: [...report.parts].reverse() } },
    ],
    ['a report with a foreign key', 'library:add', { report: { ...report, path: '/tmp' } }],
    ['bytes as a list', 'import:file', { name: 'a.txt', bytes: [1, 2] }],
    ['text as bytes', 'import:text', { text: new Uint8Array() }],
    ['an export with a path', 'word:export', { id: 'a', file: '/tmp/a.docx' }],
  ])('refuses %s', async (_what, name, argument) => {
    const { asked, handlers } = stubHandlers();
    expect(await dispatch(handlers, noLog, name, argument)).toEqual(notAllowed);
    expect(asked).toEqual([]);
  });

  it('hands on the checked argument and the answer', async () => {
    const { handlers } = stubHandlers({ 'library:rename': async ({ name }) => ({ name }) as never });
    const result = await dispatch(handlers, noLog, 'library:rename', { id: 'a', name: ' 送审稿 ' });
    expect(result).toEqual({ ok: true, value: { name: '送审稿' } });
  });

  it('keeps the code and the detail of a known error', async () => {
    const { handlers } = stubHandlers({
      'library:list': () => Promise.reject(new AppError('disk-full', 'a.json')),
    });
    const result = await dispatch(handlers, noLog, 'library:list', undefined);
    expect(result).toEqual({ ok: false, error: { code: 'disk-full', detail: 'a.json' } });
  });

  it('logs any other error and says nothing of it', async () => {
    const logged: unknown[] = [];
    const error = new TypeError('secret');
    const { handlers } = stubHandlers({
      'library:list': () => {
        throw error;
      },
    });
    const result = await dispatch(handlers, (...entry) => logged.push(entry), 'library:list', undefined);
    expect(result).toEqual({ ok: false, error: { code: 'internal', detail: '' } });
    expect(logged).toEqual([['library:list', error]]);
  });

  it.each<[RequestName, unknown]>([
    ['library:save', { report: sampleReport() }],
    ['library:rename', { id: 'a', name: '送审稿' }],
    ['library:copy', { id: 'a' }],
    ['library:delete', { id: 'a' }],
    ['library:restore', { id: 'a' }],
    ['backups:make', undefined],
    ['backups:place', { choose: false }],
    ['county:take-back', undefined],
    ['word:export', { id: 'a' }],
  ])('logs a %s that failed, with its cause', async (name, argument) => {
    const full = new AppError('disk-full', '机密.docx');
    const logged: unknown[][] = [];
    const { handlers } = stubHandlers({ [name]: () => Promise.reject(full) });
    await dispatch(handlers, (...line) => void logged.push(line), name, argument);
    expect(logged).toEqual([[name, full]]);
  });

  it('logs a save whose report was refused, and neither what was only read nor what the clerk stopped', async () => {
    const logged: string[] = [];
    const log = (where: string) => void logged.push(where);
    const { handlers } = stubHandlers({
      'library:open': () => Promise.reject(new AppError('damaged')),
      'word:export': () => Promise.reject(new AppError('cancelled')),
    });
    await dispatch(handlers, log, 'library:open', { id: 'a' });
    await dispatch(handlers, log, 'library:open', { id: '' });
    await dispatch(handlers, log, 'word:export', { id: 'a' });
    await dispatch(handlers, log, 'library:save', { report: { ...sampleReport(), parts: [] } });
    expect(logged).toEqual(['library:save']);
  });
});

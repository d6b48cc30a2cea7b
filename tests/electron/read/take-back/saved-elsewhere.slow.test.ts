import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { takeBack } from '../../../../electron/read/take-back/take-back.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { wordWorker } from '../word-worker-bundle.ts';
import { LeadersFile, paragraphXml, sentReport } from './leaders-file.ts';

const worker = wordWorker();

/** Has LibreOffice save the file again as another kind. */
function savedAs(bytes: Uint8Array, kind: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.docx'), bytes);
  const [profile, to] = [`-env:UserInstallation=file://${folder}/profile`, join(folder, 'out')];
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', kind, '--outdir', to, join(folder, 'a.docx')],
    {
      stdio: 'ignore',
      timeout: 110_000,
    },
  );
  return readFileSync(join(to, `a.${kind}`));
}

it.each(['docx', 'doc', 'rtf'])(
  'A file that LibreOffice saved as .%s comes back with what was changed, and no more',
  async (kind) => {
    const file = (await LeadersFile.of()).replace('学法12次', '学法15次').replace('普法形式还比较单一。', '');
    const whole = file.paragraph('清理过期');
    file.replace(whole, whole + paragraphXml('3.评查行政执法案卷40宗，评出优秀案卷6宗。'));
    const { returned } = await takeBack(
      {
        ...{
          name: `修改稿.${kind}`,
          bytes: savedAs(file.bytes(), kind),
          id: 'r1',
          now: '2026-01-15T08:00:00.000Z',
        },
        sent: [{ report: sentReport(), number: 3, name: '送审稿' }],
        format: formatOf(STANDARD_PROFILE),
      },
      { worker: worker() },
    );
    expect(returned.proposals.map(({ kind: what, before, after }) => [what, before, after])).toEqual([
      ['edited', '全年组织学法12次，参训860人次。', '全年组织学法15次，参训860人次。'],
      ['inserted', '', '评查行政执法案卷40宗，评出优秀案卷6宗。'],
      ['deleted', '普法形式还比较单一。', ''],
    ]);
  },
);

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Versions } from '../../../electron/library/versions/versions.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CHARACTERS = 31_000;
const SENTENCE = '围绕重点领域开展行政执法检查，逐件登记、逐件办结，并向社会公开结果。';

/** A report of 31,000 characters in paragraphs of some 200. */
function longReport(): Report {
  const text = SENTENCE.repeat(6);
  const paragraphs = Array.from({ length: Math.ceil(CHARACTERS / text.length) }, (_, at) => ({
    id: `p${at}`,
    kind: 'paragraph' as const,
    text: `第${at}项。${text}`,
  }));
  return { ...sampleReport(), lead: paragraphs };
}

/** The report after another few words were typed somewhere. */
const typedInto = (report: Report, count: number): Report => ({
  ...report,
  lead: report.lead.map((block, at) =>
    at === (count * 7) % report.lead.length ? { ...block, text: `${block.text}新增${count}件。` } : block,
  ),
});

it('a month’s editing of a report of 31,000 characters stays under 5 MB', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const folder = await temporaryFolder();
    const versions = new Versions(folder);
    let [report, count] = [longReport(), 0];
    for (let day = 0; day < 22; day += 1) {
      for (let save = 0; save < 25; save += 1) {
        const now = new Date(2026, 10, 1 + day, 9, save * 15);
        vi.setSystemTime(now);
        report = typedInto(report, count);
        await versions.keep({ report, savedAt: now.toISOString() });
        count += 1;
      }
    }
    const { size } = await stat(join(folder, `${report.id}.jsonl`));
    expect((await versions.list(report.id)).length).toBeGreaterThan(22);
    expect(size).toBeGreaterThan(CHARACTERS * 3);
    expect(size).toBeLessThan(5 * 1024 * 1024);
  } finally {
    vi.useRealTimers();
  }
});

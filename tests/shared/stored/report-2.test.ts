import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storedReport } from '../../../shared/stored/report.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';

const withKind = (kind: unknown) => {
  const report = JSON.parse(readFileSync('tests/fixtures/stored/report-2.json', 'utf8'));
  report.parts[0].blocks[0].kind = kind;
  return () => readStored(storedReport, report);
};

it('A report with a kind of block that came later is a newer program’s', () => {
  expect(withKind('quotation')).toThrow(expect.objectContaining({ code: 'newer-version' }));
});

it.each([7, null, undefined, {}])('A report whose block has no kind, but %j, is damaged', (kind) => {
  expect(withKind(kind)).toThrow(expect.not.objectContaining({ code: 'newer-version' }));
});

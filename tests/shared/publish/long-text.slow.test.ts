import { expect, it } from 'vitest';
import { personalItems } from '../../../shared/publish/personal-items.ts';
import { sampleReport } from '../../electron/support/sample-report.ts';

it('A very long text is read in steps that grow with it', () => {
  const text = '当事人反映住在某村，'.repeat(20_000);
  expect(personalItems(sampleReport('long', text))).toEqual([]);
});

import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

it('A text of one letter repeated 20,000 times is read', () => {
  const around = exampleSurroundings('');
  for (const letter of ['中', '一', '1', '“', '《', '（', '，', '率', ' ', '2025年'])
    expect(proofread(exampleReport(letter.repeat(20_000 / letter.length)), around)).toBeInstanceOf(Array);
});

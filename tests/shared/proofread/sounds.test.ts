import { expect, it } from 'vitest';
import { asItSounds } from '../../../shared/proofread/sounds.ts';

it('A text as it sounds is as long as it was, and what has no sound of its own stays', () => {
  for (const sign of ['', 'A1，“%', '\u{1f600}', '〇', '\uff0c', '\u0000'])
    expect(asItSounds(sign)).toBe(sign);
  expect(asItSounds('体质改革')).toBe(asItSounds('体制该革'));
});

it('A text longer than is put together in one call sounds as its pieces do', () => {
  const pieces = ['推进执法体制改革，', '切实维护群众权益2026。', 'abc'];
  const text = pieces.join('').repeat(700);
  expect(text.length).toBeGreaterThan(3 * 4096);
  expect(asItSounds(text)).toBe(pieces.map(asItSounds).join('').repeat(700));
});

import { expect, it } from 'vitest';
import { findBreaks } from '../../../shared/recognise/wrapped-lines.ts';

const lines = (count: number, text: string) => Array.from({ length: count }, (_, line) => ({ line, text }));

it('looks for broken lines among 200,000 of them', () => {
  expect(findBreaks(lines(200_000, '全年开展活动3次。'))).toBeNull();
  expect(findBreaks(lines(200_000, '全镇上下坚持把法治建设摆在突出位置持续用力推动'))).toEqual({
    widest: 46,
    full: 45,
  });
});

import { expect, it } from 'vitest';
import { figureParts, typedNumber } from '../../../shared/figures/typed-number.ts';

it.each([
  ['近1.2万人次', ['近', '1.2', '万人次']],
  ['860余人', ['', '860', '余人']],
  ['三百余人', ['', '三百', '余人']],
  ['百分之九十', ['百分之', '九十', '']],
  ['12,300人次', ['', '12,300', '人次']],
])('%s is its number and what stays about it', (text, parts) => {
  expect(figureParts(text)).toEqual(parts);
});

it.each([
  ['13', '12', '13'],
  [' １３．５ ', '12', '13.5'],
  ['1,200', '900', '1,200'],
  ['四百', '三百', '四百'],
  ['320', '三百', '320'],
  ['四百', '300', null],
  ['13次', '12', null],
  ['-3', '12', null],
  ['1.2.3', '12', null],
  ['12,00', '12', null],
  ['', '12', null],
  ['1e3', '12', null],
])('%j typed for %s is %j', (typed, old, number) => {
  expect(typedNumber(typed, old)).toBe(number);
});

import { expect, test } from 'vitest';
import { titleShape } from '../../../shared/gongwen/title-shape.ts';

test.each([
  [[11, 10, 19], '正梯形'],
  [[19, 11, 10], '倒梯形'],
  [[11, 10, 9], '倒梯形'],
  [[10, 18, 17, 12], '菱形'],
  [[19, 10, 18], '沙漏形'],
  [[10, 18, 10, 18], '锯齿形'],
  [[16, 16], '长方形'],
])('lines of %j characters, one more or less being the same, make a %s', (widths, shape) => {
  expect(titleShape(widths)).toBe(shape);
});

test.each([
  [[17, 16], '倒梯形'],
  [[18, 19, 18], '菱形'],
  [[15, 14, 16], '正梯形'],
  [[20, 19, 20], '长方形'],
])('lines of %j characters, that all look the same, still make a %s', (widths, shape) => {
  expect(titleShape(widths)).toBe(shape);
});

import type { Input } from 'electron';
import { expect, it } from 'vitest';
import { zoomedTo, zoomOfKey } from '../../../electron/shell/zoom.ts';

const pressed = (code: string, given: Partial<Input> = {}) =>
  ({ type: 'keyDown', code, control: true, meta: false, alt: false, shift: false, ...given }) as Input;

it.each([
  ['Equal', 'in'],
  ['NumpadAdd', 'in'],
  ['Minus', 'out'],
  ['NumpadSubtract', 'out'],
  ['Digit0', 'reset'],
  ['Numpad0', 'reset'],
])('Ctrl and %s zooms: %s', (code, step) => {
  expect(zoomOfKey(pressed(code))).toBe(step);
  expect(zoomOfKey(pressed(code, { shift: true }))).toBe(step);
});

it.each([
  ['without Ctrl', pressed('Equal', { control: false })],
  ['with Alt, which sets a level', pressed('Digit0', { alt: true })],
  ['let go', pressed('Minus', { type: 'keyUp' })],
  ['that is Insert, which copies, on a numpad without NumLock', pressed('Numpad0', { key: 'Insert' })],
  ['that is another', pressed('KeyZ')],
])('a key %s does not', (_what, input) => {
  expect(zoomOfKey(input)).toBeNull();
});

it('a step leads to the next factor, also from one between two, and stays at the ends', () => {
  expect(zoomedTo(1, 'in')).toBe(1.1);
  expect(zoomedTo(1, 'out')).toBe(0.9);
  expect(zoomedTo(1.05, 'out')).toBe(1);
  expect(zoomedTo(3, 'in')).toBe(3);
  expect(zoomedTo(0.5, 'out')).toBe(0.5);
  expect(zoomedTo(1.75, 'reset')).toBe(1);
});

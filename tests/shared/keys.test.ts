import { describe, expect, it } from 'vitest';
import { acceleratorOf, isPressed, type Pressed, proseMirrorKeyOf } from '../../shared/keys.ts';

const pressed = (
  key: string,
  code: string,
  ...modifiers: ('ctrl' | 'meta' | 'alt' | 'shift')[]
): Pressed => ({
  key,
  code,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
});

describe('a key is pressed', () => {
  it.each<[string, Pressed]>([
    ['Ctrl+Z', pressed('z', 'KeyZ', 'ctrl')],
    ['Ctrl+Z', pressed('Z', 'KeyZ', 'ctrl')],
    ['Ctrl+Z', pressed('z', 'KeyZ', 'meta')],
    ['Ctrl+Z', pressed('Process', 'KeyZ', 'ctrl')],
    ['Ctrl+Z', pressed('я', 'KeyZ', 'ctrl')],
    ['Ctrl+Z', pressed('z', 'KeyW', 'ctrl')],
    ['Ctrl+Shift+Z', pressed('Z', 'KeyZ', 'ctrl', 'shift')],
    ['Ctrl+Alt+1', pressed('1', 'Digit1', 'ctrl', 'alt')],
    ['Ctrl+Alt+1', pressed('¹', 'Digit1', 'ctrl', 'alt')],
    ['Ctrl+Alt+1', pressed('1', 'Numpad1', 'ctrl', 'alt')],
    ['Alt+↑', pressed('ArrowUp', 'ArrowUp', 'alt')],
    ['Shift+F3', pressed('F3', 'F3', 'shift')],
    ['Tab', pressed('Tab', 'Tab')],
  ])('%s: %j', (key, event) => {
    expect(isPressed(key, event)).toBe(true);
  });

  it.each<[string, Pressed]>([
    ['Ctrl+Z', pressed('z', 'KeyZ')],
    ['Ctrl+Z', pressed('z', 'KeyZ', 'ctrl', 'shift')],
    ['Ctrl+Z', pressed('z', 'KeyZ', 'ctrl', 'alt')],
    ['Ctrl+Z', pressed('w', 'KeyZ', 'ctrl')],
    ['Ctrl+Alt+1', pressed('1', 'Digit1', 'alt')],
    ['F3', pressed('F3', 'F3', 'shift')],
    ['Alt+↑', pressed('ArrowDown', 'ArrowDown', 'alt')],
  ])('but not %s: %j', (key, event) => {
    expect(isPressed(key, event)).toBe(false);
  });
});

it.each([
  ['Ctrl+Shift+Z', 'CmdOrCtrl+Shift+Z', 'Mod-Shift-z'],
  ['Ctrl+Alt+1', 'CmdOrCtrl+Alt+1', 'Mod-Alt-1'],
  ['Alt+↓', 'Alt+Down', 'Alt-ArrowDown'],
  ['Shift+Tab', 'Shift+Tab', 'Shift-Tab'],
  ['F2', 'F2', 'F2'],
])('%s is %s in a menu and %s in the paper', (key, accelerator, proseMirror) => {
  expect([acceleratorOf(key), proseMirrorKeyOf(key)]).toEqual([accelerator, proseMirror]);
});

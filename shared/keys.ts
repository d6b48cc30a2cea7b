/** A key as a person reads it: Ctrl+Alt+1, Shift+F3, Alt+↑, Tab. */
export type Key = string;

/** What there is of a keyboard event. */
export interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, string>> = { '↑': 'Up', '↓': 'Down', '←': 'Left', '→': 'Right' };

const partsOf = (key: Key) => {
  const [, ctrl = '', alt = '', shift = '', name = ''] = /^(Ctrl\+)?(Alt\+)?(Shift\+)?(.+)$/.exec(key) ?? [];
  return { ctrl: ctrl !== '', alt: alt !== '', shift: shift !== '', name };
};

// Ctrl and Alt make other characters of a key on some keyboards, and an input method names none: the key's place tells.
function isNamed({ key, code }: Pressed, name: string): boolean {
  if (/^\d$/.test(name)) return code === `Digit${name}` || code === `Numpad${name}`;
  if (/^[A-Z]$/.test(name)) return /^[a-z]$/i.test(key) ? key.toUpperCase() === name : code === `Key${name}`;
  const arrow = ARROWS[name];
  return key === (arrow ? `Arrow${arrow}` : name);
}

/** Whether a keyboard event is a key, its modifiers and no others with it. */
export function isPressed(key: Key, event: Pressed): boolean {
  const { ctrl, alt, shift, name } = partsOf(key);
  return (
    (event.ctrlKey || event.metaKey) === ctrl &&
    event.altKey === alt &&
    event.shiftKey === shift &&
    isNamed(event, name)
  );
}

/** A key as Electron's menus write it: CmdOrCtrl+Alt+1, Alt+Up. */
export function acceleratorOf(key: Key): string {
  const { ctrl, alt, shift, name } = partsOf(key);
  return `${ctrl ? 'CmdOrCtrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${ARROWS[name] ?? name}`;
}

/** A key as ProseMirror's keymaps write it: Mod-Alt-1, Alt-ArrowUp. */
export function proseMirrorKeyOf(key: Key): string {
  const { ctrl, alt, shift, name } = partsOf(key);
  const arrow = ARROWS[name];
  const last = arrow ? `Arrow${arrow}` : /^[A-Z]$/.test(name) ? name.toLowerCase() : name;
  return `${ctrl ? 'Mod-' : ''}${alt ? 'Alt-' : ''}${shift ? 'Shift-' : ''}${last}`;
}

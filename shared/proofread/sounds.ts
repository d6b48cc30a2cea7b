import sounds from './sounds.json' with { type: 'json' };

let first: Map<string, string> | undefined;

/** Each letter as the first of those that sound like it, tones aside; rare letters, figures and marks stay. */
export function asItSounds(text: string): string {
  first ??= new Map(
    sounds.groups.split(' ').flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)])),
  );
  let read = '';
  for (const letter of text) read += first.get(letter) ?? letter;
  return read;
}

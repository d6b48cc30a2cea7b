import { spokenText } from '../../../shared/text/spoken.ts';
import type { SpokenStretch } from '../../document/convert/spoken-stretches.ts';
import type { Speech } from './voices.ts';

export type ReaderState = 'reading' | 'paused' | 'ended' | 'failed';

/** What is read, as it stands at the moment, and who follows it. */
export interface ReaderParts {
  speech: Speech;
  voice: SpeechSynthesisVoice;
  /** 1 for the voice's own speed */
  rate: number;
  stretches: () => readonly SpokenStretch[];
  /** null when nothing is read any more */
  onStretch: (stretch: SpokenStretch | null) => void;
  onState: (state: ReaderState) => void;
}

/** What a slow voice takes to begin, and for each character at its own speed; some that cannot be heard never end. */
const BEGIN_MS = 15_000;
const CHARACTER_MS = 1200;

/** Where a stretch stands in a list; in front of what follows it where an edit has taken it away. */
function indexIn(list: readonly SpokenStretch[], { from, to }: SpokenStretch): number {
  const at = list.findIndex((each) => each.from === from && each.to === to);
  if (at >= 0) return at;
  const behind = list.findIndex((each) => each.from >= from);
  return (behind < 0 ? list.length : behind) - 1;
}

/**
 * Reads stretches aloud, one after another. A pause ends what is being said, and going on begins the sentence again:
 * not every system's voice can stop in the middle of a word.
 */
export class Reader {
  readonly #parts: ReaderParts;
  #rate: number;
  #current: SpokenStretch | null = null;
  /** The utterance that counts; what was broken off ends unheard. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #state: ReaderState = 'reading';
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#rate = parts.rate;
  }

  start(): void {
    this.#tell('reading');
    this.#go(this.#parts.stretches()[0]);
  }

  /** Pauses, or goes on from the beginning of the sentence. */
  toggle(): void {
    if (this.#isOver()) return;
    const pauses = this.#state === 'reading';
    this.#breakOff();
    this.#tell(pauses ? 'paused' : 'reading');
    if (!pauses) this.#step(0);
  }

  /** Goes to the next sentence or the one before. */
  step(by: 1 | -1): void {
    if (this.#isOver()) return;
    this.#breakOff();
    this.#step(by);
  }

  /** Reads on at another speed, the sentence from its beginning. @param rate 1 for the voice's own */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#state !== 'reading') return;
    this.#breakOff();
    this.#step(0);
  }

  /** Follows an edit. @param map where a position has moved */
  remap(map: (pos: number) => number): void {
    const { from, to, text } = this.#current ?? {};
    if (from === undefined || to === undefined || text === undefined) return;
    this.#current = { from: map(from), to: map(to), text };
  }

  stop(): void {
    this.#breakOff();
    this.#end('ended');
  }

  #isOver(): boolean {
    return this.#state === 'ended' || this.#state === 'failed';
  }

  #breakOff(): void {
    clearTimeout(this.#patience);
    this.#utterance = null;
    this.#parts.speech.cancel();
  }

  #end(state: 'ended' | 'failed'): void {
    clearTimeout(this.#patience);
    if (this.#isOver()) return;
    this.#tell(state);
    this.#parts.onStretch(null);
  }

  #tell(state: ReaderState): void {
    this.#state = state;
    this.#parts.onState(state);
  }

  #step(by: -1 | 0 | 1): void {
    const list = this.#parts.stretches();
    const at = this.#current ? indexIn(list, this.#current) : -1;
    this.#go(list[Math.max(0, at + by)]);
  }

  #go(stretch: SpokenStretch | undefined): void {
    if (!stretch) {
      this.#end('ended');
      return;
    }
    this.#current = stretch;
    this.#parts.onStretch(stretch);
    if (this.#state === 'reading') this.#say(stretch);
  }

  #say({ text }: SpokenStretch): void {
    const { speech, voice } = this.#parts;
    const utterance = new SpeechSynthesisUtterance(spokenText(text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    utterance.addEventListener('end', () => {
      if (this.#utterance === utterance) this.#step(1);
    });
    const fail = (): void => {
      if (this.#utterance !== utterance) return;
      this.#breakOff();
      this.#end('failed');
    };
    utterance.addEventListener('error', fail);
    this.#utterance = utterance;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(fail, BEGIN_MS + (utterance.text.length * CHARACTER_MS) / this.#rate);
    speech.speak(utterance);
  }
}

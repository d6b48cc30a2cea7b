import type { Speech } from '../../../../renderer/editor/read-aloud/voices.ts';

/** A voice as a system offers it. */
export const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  ...{ lang, localService, name: lang, voiceURI: lang, default: false },
});

/** Stands for the browser's utterance. */
export class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** The browser's speech with its voices replaced: what is said ends when the test says so. */
export class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[];
  readonly said: FakeUtterance[] = [];
  cancelled = 0;

  constructor(voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
  }

  /** As browsers do: what was being said ends with an error. */
  cancel(): void {
    this.cancelled += 1;
    this.said.at(-1)?.dispatchEvent(new Event('error'));
  }

  end(kind: 'end' | 'error' = 'end'): void {
    this.said.at(-1)?.dispatchEvent(new Event(kind));
  }

  bring(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

export const asSpeech = (fake: FakeSpeech): Speech => fake as unknown as Speech;

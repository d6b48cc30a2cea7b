import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the page had said, and what ends the last of it. */
    spoken: { text: string; rate: number; voice: string }[];
    endSpoken: () => void;
    bringVoice: (voice: { lang: string; localService: boolean }) => void;
  }
}

/** Puts voices of the test's own in place of the browser's speech; each sentence ends when the test says so. */
export async function replaceVoices(
  page: Page,
  voices: { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript((offered) => {
    window.spoken = [];
    let last: SpeechSynthesisUtterance | null = null;
    window.endSpoken = () => void last?.dispatchEvent(new Event('end'));
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      rate = 1;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => offered.map((each) => ({ ...each, name: each.lang })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        last = utterance;
        const { text, rate, voice } = utterance;
        window.spoken.push({ text, rate, voice: voice?.name ?? '' });
      },
      cancel: () => {
        last = null;
      },
    });
    window.bringVoice = (voice) => {
      offered.push(voice);
      speech.dispatchEvent(new Event('voiceschanged'));
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

/** What of the browser's speech is used; tests put their own in its place. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** So long a system with some hundred voices takes to name them; where none has come by then, it is said that there is none. */
const VOICES_COME_MS = 15_000;

const CHINESE = /^(?:zh|cmn)(?![a-z])/i;
/** What reads best first: a voice of the mainland, one of no place, one of another place, one that takes letters for pinyin. */
const RANKS: readonly RegExp[] = [
  /^(?:zh|cmn)[-_](?:hans[-_])?cn/i,
  /^(?:zh|cmn)(?:[-_]hans)?$/i,
  /^(?:zh|cmn)(?![-_]latn)/i,
];

function rankOf({ lang }: SpeechSynthesisVoice): number {
  const rank = RANKS.findIndex((form) => form.test(lang));
  return rank < 0 ? RANKS.length : rank;
}

/** A voice of this machine that reads Chinese; one that would send the text away is none. */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const local = voices.filter(({ localService, lang }) => localService && CHINESE.test(lang));
  return local.sort((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

/** Tells once that a local voice has come. Returns what ends the wait. */
export function onLocalVoice(speech: Speech, tell: (voice: SpeechSynthesisVoice) => void): () => void {
  const end = (): void => speech.removeEventListener('voiceschanged', look);
  const look = (): void => {
    const voice = localVoice(speech.getVoices());
    if (!voice) return;
    end();
    tell(voice);
  };
  speech.addEventListener('voiceschanged', look);
  return end;
}

/** Waits for a local voice; null when there is none. */
export function findVoice(speech: Speech): Promise<SpeechSynthesisVoice | null> {
  const known = localVoice(speech.getVoices());
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      stop();
      resolve(localVoice(speech.getVoices()));
    }, VOICES_COME_MS);
    const stop = onLocalVoice(speech, (voice) => {
      clearTimeout(patience);
      resolve(voice);
    });
  });
}

/** What of the browser's speech is used; tests put their own in its place. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Voices come from the system seconds after the page asks; where none has come by then, there is none. */
const VOICES_COME_MS = 8000;

const CHINESE = /^(?:zh|cmn)\b/i;
const MAINLAND = /^(?:zh|cmn)(?:$|[-_](?:hans[-_])?cn)/i;

/** A voice of this machine that reads Chinese; one that would send the text away is none. */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const local = voices.filter(({ localService, lang }) => localService && CHINESE.test(lang));
  return local.find(({ lang }) => MAINLAND.test(lang)) ?? local[0] ?? null;
}

/** Waits for a local voice; null when there is none. */
export function findVoice(speech: Speech): Promise<SpeechSynthesisVoice | null> {
  const known = localVoice(speech.getVoices());
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(patience);
      speech.removeEventListener('voiceschanged', look);
      resolve(localVoice(speech.getVoices()));
    };
    const look = (): void => {
      if (localVoice(speech.getVoices())) end();
    };
    const patience = setTimeout(end, VOICES_COME_MS);
    speech.addEventListener('voiceschanged', look);
  });
}

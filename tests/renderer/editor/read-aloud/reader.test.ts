import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SpokenStretch } from '../../../../renderer/document/convert/spoken-stretches.ts';
import { Reader, type ReaderState } from '../../../../renderer/editor/read-aloud/reader.ts';
import { findVoice, localVoice } from '../../../../renderer/editor/read-aloud/voices.ts';
import { asSpeech, FakeSpeech, FakeUtterance, voice } from './fake-speech.ts';

const LOCAL = voice('zh-CN', true);

beforeEach(() => void vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const stretch = (text: string, from: number): SpokenStretch => ({ text, from, to: from + text.length });

function reading(...texts: string[]) {
  const speech = new FakeSpeech([LOCAL]);
  let list = texts.map((text, at) => stretch(text, at * 100));
  const [lit, states]: [string[], ReaderState[]] = [[], []];
  const reader = new Reader({
    speech: asSpeech(speech),
    voice: LOCAL,
    rate: 1,
    stretches: () => list,
    onStretch: (each) => lit.push(each?.text ?? ''),
    onState: (state) => states.push(state),
  });
  reader.start();
  return {
    ...{ speech, reader, lit, states },
    edit: (next: SpokenStretch[]) => {
      list = next;
    },
  };
}

it('Reads sentence after sentence with the chosen voice, each lit while it is read', () => {
  const { speech, lit, states } = reading('学法12次。', '办结98.5%。');
  speech.end();
  speech.end();
  expect(speech.texts).toEqual(['学法十二次。', '办结百分之九十八点五。']);
  expect(speech.said.every((each) => each.voice === LOCAL && each.lang === 'zh-CN')).toBe(true);
  expect(lit).toEqual(['学法12次。', '办结98.5%。', '']);
  expect(states).toEqual(['reading', 'ended']);
});

it('A pause falls silent at once, and going on begins the sentence again', () => {
  const { speech, reader, states } = reading('甲。', '乙。');
  speech.end();
  reader.toggle();
  expect(speech.texts).toEqual(['甲。', '乙。']);
  reader.toggle();
  expect(speech.texts).toEqual(['甲。', '乙。', '乙。']);
  expect(states).toEqual(['reading', 'paused', 'reading']);
});

it('Another speed counts from the sentence that is being read', () => {
  const { speech, reader } = reading('甲。', '乙。');
  reader.setRate(1.5);
  expect(speech.said.map(({ text, rate }) => [text, rate])).toEqual([
    ['甲。', 1],
    ['甲。', 1.5],
  ]);
});

it('Goes a sentence on and back, also while it is paused, and not before the first', () => {
  const { speech, reader, lit } = reading('甲。', '乙。', '丙。');
  reader.step(1);
  reader.step(-1);
  reader.step(-1);
  expect(speech.texts).toEqual(['甲。', '乙。', '甲。', '甲。']);
  reader.toggle();
  reader.step(1);
  expect(speech.said).toHaveLength(4);
  expect(lit.at(-1)).toBe('乙。');
});

it('Reads on in what an edit has left, from where it is', () => {
  const { speech, reader, edit } = reading('甲。', '乙。', '丙。');
  edit([stretch('新。', 0), stretch('甲。', 10), stretch('丙三。', 210)]);
  reader.remap((pos) => pos + 10);
  speech.end();
  expect(speech.texts).toEqual(['甲。', '丙三。']);
});

it('A voice that fails ends the reading and says so; one that was broken off does not', () => {
  const { speech, states, lit } = reading('甲。', '乙。');
  speech.end('error');
  expect(states).toEqual(['reading', 'failed']);
  expect(lit).toEqual(['甲。', '']);
  const other = reading('甲。');
  other.reader.stop();
  expect(other.states).toEqual(['reading', 'ended']);
});

it('A voice that never ends a sentence, as one without a loudspeaker, is given up and said to have failed', () => {
  vi.useFakeTimers();
  const { speech, states, lit } = reading('甲。', '乙。');
  speech.end();
  vi.runAllTimers();
  expect(states).toEqual(['reading', 'failed']);
  expect(lit).toEqual(['甲。', '乙。', '']);
  expect(speech.cancelled).toBe(1);
});

it('A pause of any length and a sentence of any length are no failure', () => {
  vi.useFakeTimers();
  const { speech, reader, states } = reading('甲。', '全年学法。'.repeat(40));
  reader.toggle();
  vi.advanceTimersByTime(3_600_000);
  expect(states).toEqual(['reading', 'paused']);
  reader.toggle();
  speech.end();
  reader.setRate(0.75);
  vi.advanceTimersByTime(120_000);
  speech.end();
  expect(states).toEqual(['reading', 'paused', 'reading', 'ended']);
  vi.runAllTimers();
  expect(states.at(-1)).toBe('ended');
});

it('No voice but a local one that reads Chinese is taken, one of the mainland first', () => {
  expect(localVoice([voice('zh-CN', false), voice('en-US', true)])).toBeNull();
  expect(localVoice([voice('zh-TW', true), voice('cmn', true)])?.lang).toBe('cmn');
  expect(localVoice([voice('zh-TW', true), voice('zh-Hans-CN', true)])?.lang).toBe('zh-Hans-CN');
  expect(localVoice([voice('zh-HK', true)])?.lang).toBe('zh-HK');
  const ofDebian = ['yue', 'cmn-LATN-PINYIN', 'hak', 'cmn'].map((lang) => voice(lang, true));
  expect(localVoice(ofDebian)?.lang).toBe('cmn');
  expect(localVoice([voice('zh-TW', true), voice('zh', true)])?.lang).toBe('zh');
  expect(localVoice([voice('zh_CN', true), voice('cmn', true)])?.lang).toBe('zh_CN');
  expect(localVoice([voice('yue', true), voice('hak', true)])).toBeNull();
});

it('Waits for the voices that the system brings, and gives up where none comes', async () => {
  vi.useFakeTimers();
  const speech = new FakeSpeech([]);
  const late = findVoice(asSpeech(speech));
  speech.bring(voice('en-US', true));
  speech.bring(LOCAL);
  expect(await late).toBe(LOCAL);
  const none = findVoice(asSpeech(new FakeSpeech([voice('zh-CN', false)])));
  await vi.runAllTimersAsync();
  expect(await none).toBeNull();
});

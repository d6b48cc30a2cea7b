import { type DocStreams, Part, partOf } from './doc-streams.ts';
import { readPlc } from './plc.ts';

/** The first six stories are the lines between text and notes (2.8.30, PlcfHdd). */
const SEPARATORS = 6;

/** The stretches of the headers' story that are headers and footers, by where they begin and end in it. */
export function headerStretches(streams: DocStreams, length: number): { from: number; to: number }[] {
  const { places } = readPlc(partOf(streams, Part.headers), 0);
  return places
    .slice(SEPARATORS, -1)
    .map((from, at) => ({ from, to: Math.min(places[SEPARATORS + at + 1] ?? 0, length) }))
    .filter(({ from, to }) => from < to);
}

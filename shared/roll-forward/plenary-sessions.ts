/** When the plenary sessions of the twentieth Central Committee met, by their numbers. */
const MET: Readonly<Record<string, number>> = { 一: 2022, 二: 2023, 三: 2024, 四: 2025 };

const SESSIONS = /二十届((?:[一二三四五六七]中(?:、|和|及)?(?:二十届)?){1,7})全会/g;

const meetingOf = (mark: string): number => MET[mark] ?? Number.POSITIVE_INFINITY;

/** Asks about 二十届三中全会 from the year on in which the next session met; of several in a row the last counts. */
export function askSessions(sentence: string, year: number): string[] {
  const latest = Object.keys(MET).findLast((mark) => meetingOf(mark) <= year);
  if (latest === undefined) return [];
  return [...sentence.matchAll(SESSIONS)]
    .filter(
      ([, row = '']) =>
        Math.max(...[...row.matchAll(/(.)中/g)].map(([, mark = '']) => meetingOf(mark))) < meetingOf(latest),
    )
    .map(([named]) => `“${named}”之后已开过${latest}中全会，请看一看是否要改。`);
}

/** What a file does about one rule. Lengths and counts in `measured` and `expected` carry their units. */
export interface Finding {
  /** The clause of GB/T 9704-2012 that rules it, 7.3.1. */
  clause: string;
  /** What was looked at, in the standard's words: 标题字体. */
  element: string;
  /** Whether the standard demands it; otherwise it is practice, or a departure that many offices practise. */
  demanded: boolean;
  kept: boolean;
  measured: string;
  expected: string;
}

/** Whether anything is broken that the standard demands. */
export const hasBroken = (findings: readonly Finding[]): boolean =>
  findings.some(({ demanded, kept }) => demanded && !kept);

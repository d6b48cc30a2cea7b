import type { Finding } from '../../../shared/gongwen/finding.ts';

/** What is asked of one element, before it is measured. */
export type Rule = Pick<Finding, 'clause' | 'element' | 'demanded' | 'expected'>;

/** A rule of the standard. */
export const demand = (clause: string, element: string, expected: string): Rule => ({
  clause,
  element,
  demanded: true,
  expected,
});

/** What good files do though the standard leaves it open; `clause` is the one it belongs to. */
export const practice = (clause: string, element: string, expected: string): Rule => ({
  clause,
  element,
  demanded: false,
  expected,
});

/** The finding for a rule that was measured. */
export const judge = (rule: Rule, kept: boolean, measured: string): Finding => ({ ...rule, kept, measured });

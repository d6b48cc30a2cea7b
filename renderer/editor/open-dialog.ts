import type { PartRole } from '../../shared/report/schema.ts';

/** Which dialog is open over the paper. */
export type OpenDialog =
  | { kind: 'info' }
  | { kind: 'elements' }
  | { kind: 'collect' }
  | { kind: 'take' }
  | { kind: 'material' }
  | { kind: 'outgoing' }
  | { kind: 'leave' }
  | { kind: 'publish' }
  | { kind: 'table' }
  | { kind: 'rewrite'; role: PartRole; heading: string };

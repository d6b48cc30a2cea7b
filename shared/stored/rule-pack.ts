import { z } from 'zod';
import { type RulePack, rulePack } from '../proofread/pack.ts';
import type { StoredShape } from './stored-shape.ts';

/** A rule pack's file (规则库). */
export const storedRulePack: StoredShape<RulePack> = {
  versionKey: 'packVersion',
  steps: [],
  schema: rulePack
    .extend({ packVersion: z.literal(1).optional() })
    .transform(({ packVersion: _version, ...pack }) => pack),
};

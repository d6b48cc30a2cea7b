import { hostileFiles } from './hostile-files.ts';
import { mutatedFiles } from './mutated-files.ts';
import type { SoakPart } from './part.ts';

/** Everything that a soak does. */
export const SOAK_PARTS: readonly SoakPart[] = [mutatedFiles, hostileFiles];

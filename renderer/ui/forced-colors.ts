/** Where the system sets every colour: every border is drawn then, a transparent one too. */
export const FORCED_COLORS = '@media (forced-colors: active)';

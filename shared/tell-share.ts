/** Is told how much of a work is done, from 0 to 1. */
export type TellShare = (share: number) => void;

export const TELL_NOBODY: TellShare = () => {};

/** The shares of a step of a work, told as shares of the whole. @param from where in the whole it begins @param to where it ends */
export const tellStep =
  (tell: TellShare, from: number, to: number): TellShare =>
  (share) =>
    tell(from + share * (to - from));

/** Letters of a line that may be a heading: of a longer one the first tell what size it is set in, for looking at all takes long. */
export const LONGEST_HEADING = 45;

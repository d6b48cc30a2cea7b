/** Whether two names are one office's, with or without what lies above it: 云阳县凤鸣镇人民政府 ends in 凤鸣镇人民政府. */
export const areOneOffice = (one: string, other: string): boolean =>
  one.endsWith(other) || other.endsWith(one);

/** What personal data is, in the order in which one outweighs another that overlaps it. */
export const PERSONAL_NAMES = {
  identity: '身份证号',
  card: '银行卡号',
  mobile: '手机号',
  fixed: '固定电话',
  mail: '电子邮箱',
  address: '住址',
  name: '姓名',
} as const;
export type PersonalKind = keyof typeof PERSONAL_NAMES;
/** Which outweighs which. */
export const PERSONAL_KINDS = Object.keys(PERSONAL_NAMES) as PersonalKind[];

/** Personal data where it stands in a text. */
export interface PersonalStretch {
  kind: PersonalKind;
  from: number;
  to: number;
}

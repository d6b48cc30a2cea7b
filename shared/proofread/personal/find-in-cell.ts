import type { BesideCell } from '../../report/beside-cell.ts';
import { findPersonal } from './find-personal.ts';
import type { PersonalStretch } from './kinds.ts';
import { isNameAlone } from './names.ts';
import { withoutOverlaps } from './overlaps.ts';

/** How a cell is read under a label of its kind. */
type ReadCell = (text: string) => PersonalStretch[];

const NAME_LABEL =
  /(?:姓名|名字|户主|当事人|(?:申请|申诉|执行|处罚|行为|受害|被害|信访|来访|上访|举报|投诉|反映|求助|联系|经办|被告|上诉|第三|监护|受援|嫌疑)人|原告|被告|死者|证人|(?:矫正|帮教)对象)$/;
const PHONE_LABEL = /(?:电话|手机|座机|固话|传真|联系方式)(?:号码?)?$/;
const IDENTITY_LABEL = /(?:身份证|证件|身份)(?:号码?)?$/;
const CARD_LABEL = /(?:卡号|账号|帐号|账户|帐户)$/;
const ADDRESS_LABEL = /(?:住址|家庭地址|户籍(?:所在)?(?:地|地址)?|户口所在地|籍贯|居住地址?|住所地?)$/;
/** A count of calls is no call number. */
const OF_COUNT = /接听|接到|拨打|[数量率]/;
const LONGEST_LABEL = 14;

const PLACE = /[省市区县镇乡村组号室社栋屯路]|街道|小区|大道/;
const MASKED = /某|×|\*/;
const ONE_NAME = /[^、,，;；/\s]+/g;
const PARTED_NAME = /^(\s*)(\p{Script=Han}[ \u3000]{1,4}\p{Script=Han})\s*$/u;

/** The personal data of a text, read as it would be behind a label. */
export const findBehind = (label: string, text: string): PersonalStretch[] =>
  findPersonal(`${label}：${text}`)
    .map(({ kind, from, to }) => ({ kind, from: from - label.length - 1, to: to - label.length - 1 }))
    .filter(({ from }) => from >= 0);

const behind =
  (label: string): ReadCell =>
  (text) =>
    findBehind(label, text);

function readNames(text: string): PersonalStretch[] {
  const [, front = '', parted] = PARTED_NAME.exec(text) ?? [];
  if (parted !== undefined && isNameAlone(parted.replace(/\s/g, '')))
    return [{ kind: 'name', from: front.length, to: front.length + parted.length }];
  return [...text.matchAll(ONE_NAME)]
    .filter(([name]) => isNameAlone(name))
    .map(({ 0: name, index }) => ({ kind: 'name', from: index, to: index + name.length }));
}

function readAddress(text: string): PersonalStretch[] {
  const address = text.trim();
  const from = text.indexOf(address);
  return address.length >= 3 && !MASKED.test(address) && PLACE.test(address)
    ? [{ kind: 'address', from, to: from + address.length }]
    : [];
}

const LABELS: readonly [RegExp, ReadCell][] = [
  [NAME_LABEL, readNames],
  [PHONE_LABEL, behind('电话')],
  [IDENTITY_LABEL, behind('身份证号')],
  [CARD_LABEL, behind('卡号')],
  [ADDRESS_LABEL, readAddress],
];

/** How the cells under a label are read; null for a cell that is no label. */
function readerFor(cell: string): ReadCell | null {
  const label = cell.replace(/\s|[（(][^（()）]*[）)]|[:：]/g, '');
  if (label.length > LONGEST_LABEL || OF_COUNT.test(cell)) return null;
  return LABELS.find(([expression]) => expression.test(label))?.[1] ?? null;
}

/** Whether what stands under a label is what the label asks for: then it is the head of a column, and not of a row. */
const heads = (read: ReadCell, below: string): boolean => MASKED.test(below) || read(below).length > 0;

/** The personal data of a table's cell, as its column's or its row's head says what it holds. */
export function findInCell(text: string, { above, left }: BesideCell): PersonalStretch[] {
  if (text.trim() === '') return [];
  const own = findPersonal(text);
  if (readerFor(text)) return own;
  const readers = new Set<ReadCell>();
  for (const head of above) {
    const read = readerFor(head);
    if (read) readers.add(read);
  }
  for (const { text: head, below } of left) {
    const read = readerFor(head);
    if (read && !heads(read, below)) readers.add(read);
  }
  if (readers.size === 0) return own;
  return withoutOverlaps([...[...readers].flatMap((read) => read(text)), ...own]);
}

import { AppError } from '../app-error.ts';
import { findPersonal } from '../proofread/personal/find-personal.ts';
import type { Report } from '../report/schema.ts';
import { publicRecord } from './public-record.ts';
import { secrecyOf } from './secrecy.ts';

/** A report as it may be published, and what of the paper stays out of it, in words. */
export interface PublicVersion {
  report: Report;
  leftOut: string[];
}

const CONTACT = /联系人|联系电话|联系方式|电话|手机|传真|邮箱|经办人/;

/** 附注 as far as it names nobody to call: what stands before the first contact, up to a mark. */
function publicNote(note: string): string {
  const personal = findPersonal(note)[0]?.from ?? note.length;
  const label = note.search(CONTACT);
  const end = Math.min(personal, label < 0 ? note.length : label);
  if (end === note.length) return note;
  const front = note.slice(0, end);
  return front.slice(0, Math.max(0, ...[...front.matchAll(/[，。；,;]/g)].map(({ index }) => index)));
}

const named = (name: string, text: string): string[] =>
  text.trim() === '' ? [] : [`${name}：${text.trim()}`];

function leftOutOf({ letterhead, imprint, signature, note = '' }: Report, shownNote: string): string[] {
  return [
    ...named('发文机关标志', letterhead?.issuers.join('、') ?? ''),
    ...named('份号', letterhead?.copyNumber ?? ''),
    ...named('紧急程度', letterhead?.urgency ?? ''),
    ...named('签发人', letterhead?.signatories.join('、') ?? ''),
    ...named('抄送', imprint?.copyTo ?? ''),
    ...named('印发', imprint?.printer ?? ''),
    ...(signature?.sealed ? ['印章'] : []),
    ...(note === shownNote ? [] : named('附注', note.slice(shownNote.length).replace(/^[，。；,;]/, ''))),
  ];
}

/**
 * The report without what belongs to the paper alone: 版头 and 版记 with 份号, 签发人 and 抄送机关, the seal, and the
 * contacts of 附注 (GB/T 9704-2012, 7.2 to 7.4). Its publication record is filled from the report.
 * @throws AppError secret-report for one with 密级, naming it
 */
export function publicVersion(report: Report): PublicVersion {
  const secrecy = secrecyOf(report);
  if (secrecy !== '') throw new AppError('secret-report', `密级“${secrecy}”`);
  const { letterhead: _letterhead, imprint: _imprint, titleLines: _lines, note = '', ...rest } = report;
  const { fallbackCharacters: _fallback, signature, ...text } = rest;
  const shownNote = publicNote(note);
  return {
    report: {
      ...text,
      publication: publicRecord(report),
      signature: signature && { office: signature.office, date: signature.date },
      ...(shownNote !== '' && { note: shownNote }),
    },
    leftOut: leftOutOf(report, shownNote),
  };
}

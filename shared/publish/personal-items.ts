import { findBehind, findInCell } from '../proofread/personal/find-in-cell.ts';
import { findPersonal } from '../proofread/personal/find-personal.ts';
import { PERSONAL_NAMES, type PersonalKind, type PersonalStretch } from '../proofread/personal/kinds.ts';
import { maskPersonal } from '../proofread/personal/mask.ts';
import type { Report } from '../report/schema.ts';
import { mapTexts } from '../roll-forward/map-texts.ts';
import type { Kept } from './public-choice.ts';
import { mapRecord } from './public-record.ts';

/** Personal data that stands in a report: what it is, where, with the words about it, and how it reads 打码. */
export interface PersonalItem {
  /** its address in this state of the report */
  key: string;
  kind: PersonalKind;
  where: string;
  before: string;
  quote: string;
  after: string;
  masked: string;
}

const AROUND = 14;

type MapStretches = (
  text: string,
  stretches: readonly PersonalStretch[],
  where: string,
  index: number,
) => string;

/** The report with every text that has personal data put through `map`; `index` counts the texts. */
function mapPersonal(report: Report, map: MapStretches): Report {
  let index = 0;
  const mapped = (text: string, where: string, find = findPersonal): string => {
    index += 1;
    const stretches = find(text);
    return stretches.length === 0 ? text : map(text, stretches, where, index);
  };
  const texts = mapTexts(report, (text, { where, beside }) =>
    mapped(text, where, beside && ((cell) => findInCell(cell, beside))),
  );
  const { addressee, signature, publication } = report;
  return {
    ...texts,
    addressee: addressee && mapped(addressee, '主送机关'),
    signature: signature && { ...signature, office: mapped(signature.office, '署名') },
    publication: mapRecord(publication, (value, name) =>
      mapped(value, `公开信息 ${name}`, (entry) => findBehind(name, entry)),
    ),
  };
}

const keyOf = (index: number, { from }: PersonalStretch): string => `${index}.${from}`;

/** The personal data of a report, in the order of its page. */
export function personalItems(report: Report): PersonalItem[] {
  const items: PersonalItem[] = [];
  mapPersonal(report, (text, stretches, where, index) => {
    for (const stretch of stretches) {
      const { kind, from, to } = stretch;
      const quote = text.slice(from, to);
      items.push({
        ...{ key: keyOf(index, stretch), kind, where, quote },
        before: text.slice(Math.max(0, from - AROUND), from),
        after: text.slice(to, to + AROUND),
        masked: maskPersonal(kind, quote),
      });
    }
    return text;
  });
  return items;
}

/** The report with all personal data 打码 but what is kept. */
export function withoutPersonal(report: Report, standing: readonly Kept[]): Report {
  const stays = new Map(standing.map(({ key, quote }) => [key, quote]));
  return mapPersonal(report, (text, stretches, _where, index) => {
    let at = 0;
    let written = '';
    for (const stretch of stretches) {
      const quote = text.slice(stretch.from, stretch.to);
      const isKept = stays.get(keyOf(index, stretch)) === quote;
      written += text.slice(at, stretch.from) + (isKept ? quote : maskPersonal(stretch.kind, quote));
      at = stretch.to;
    }
    return written + text.slice(at);
  });
}

/** 手机号 13812345678 → 138××××5678. */
export const personalWords = ({ kind, quote, masked }: PersonalItem): string =>
  `${PERSONAL_NAMES[kind]} ${quote} → ${masked}`;

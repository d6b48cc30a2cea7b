import { strFromU8, strToU8 } from 'fflate';
import { Archive } from '../../../../electron/package/archive.ts';
import { type ReadReturned, takeBack } from '../../../../electron/read/take-back/take-back.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { zipParts } from '../../../../electron/word/write/zip-parts.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import { withBlocks } from '../../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';

const OFFICE = '临溪县青禾镇人民政府';
const FORMAT = formatOf(STANDARD_PROFILE);

const section = (id: string, heading: string): Block => ({ id, kind: 'section', heading, text: '' });
const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });

/** The report that was sent to the leader. */
export function sentReport(): Report {
  const blank = { ...blankReport('sent', 2025, OFFICE), addressee: '临溪县人民政府' };
  const measures = withBlocks(blank, 'measures', [
    section('s1', '加强学习培训'),
    paragraph('p1', '全年组织学法12次，参训860人次。邀请县司法局讲授行政复议法。'),
    section('s2', '规范行政执法'),
    paragraph('p2', '开展联合检查14次，发现问题65处，均已整改。'),
    { id: 'i1', kind: 'item', text: '落实行政执法三项制度，公示信息17条。' },
    { id: 'i2', kind: 'item', text: '清理过期的执法依据4件。' },
    {
      id: 't1',
      kind: 'table',
      text: '',
      rows: [
        [{ text: '事项' }, { text: '件数' }],
        [{ text: '调解' }, { text: '412' }],
      ],
    },
  ]);
  const shortcomings = withBlocks(measures, 'shortcomings', [
    paragraph('q1', '执法力量仍然不足，专业人员偏少。普法形式还比较单一。'),
  ]);
  const plan = withBlocks(shortcomings, 'plan', [paragraph('q2', '继续充实执法队伍，办好普法讲堂。')]);
  return { ...plan, signature: { office: OFFICE, date: '2026-01-12' } };
}

/** The Word file that went to the leader, its document as text. */
export class LeadersFile {
  readonly #parts: Map<string, Uint8Array>;

  private constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
  }

  static async of(report = sentReport()): Promise<LeadersFile> {
    const archive = new Archive(await writeReport(report, FORMAT));
    return new LeadersFile(
      new Map(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()])),
    );
  }

  text(part = 'word/document.xml'): string {
    return strFromU8(this.#parts.get(part) ?? new Uint8Array());
  }

  /** Puts something else in place of what stands in a part; it must stand there. */
  replace(before: string, after: string, part = 'word/document.xml'): this {
    const text = this.text(part);
    if (!text.includes(before)) throw new RangeError(`not in ${part}: ${before}`);
    return this.put(
      part,
      text.replace(before, () => after),
    );
  }

  put(part: string, text: string): this {
    this.#parts.set(part, strToU8(text));
    return this;
  }

  remove(part: string): this {
    this.#parts.delete(part);
    return this;
  }

  /** A program that saves the file anew keeps no part that it does not know. */
  withoutOwnParts(): this {
    for (const name of [...this.#parts.keys()]) if (name.startsWith('customXml/')) this.remove(name);
    this.put(
      'word/_rels/document.xml.rels',
      this.text('word/_rels/document.xml.rels').replace(/<Relationship Id="rIdReport"[^>]*\/>/, ''),
    );
    return this.put(
      '[Content_Types].xml',
      this.text('[Content_Types].xml').replace(/<Override PartName="\/customXml[^>]*\/>/, ''),
    );
  }

  /** A comment of Word's on the range with its id. */
  withComment(id: string, author: string, words: string): this {
    const comment = `<w:comment w:id="${id}" w:author="${author}" w:date="2026-01-14T09:30:00Z"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    this.put('word/comments.xml', `<w:comments xmlns:w="${main}">${comment}</w:comments>`);
    return this.replace(
      '</Relationships>',
      `<Relationship Id="rIdOfComments" Type="${type}" Target="comments.xml"/></Relationships>`,
      'word/_rels/document.xml.rels',
    );
  }

  /** The whole paragraph that has these words, as XML. */
  paragraph(words: string): string {
    const text = this.text();
    const at = text.indexOf(words);
    const start = text.lastIndexOf('<w:p>', at);
    return text.slice(start, text.indexOf('</w:p>', at) + '</w:p>'.length);
  }

  /**
   * Cuts the run that holds words in three, and puts what `make` gives in place of the middle one.
   * @param make from the run's properties and the words as XML
   */
  run(words: string, make: (rPr: string, words: string) => string): this {
    const text = this.text();
    const at = text.indexOf(words);
    if (at < 0) throw new RangeError(`not in the file: ${words}`);
    const start = text.lastIndexOf('<w:r>', at);
    const end = text.indexOf('</w:r>', at) + '</w:r>'.length;
    const run = text.slice(start, end);
    const [, rPr = ''] = /(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)/.exec(run) ?? [];
    const [, inside = ''] = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(run) ?? [];
    const [before = '', after = ''] = [
      inside.slice(0, inside.indexOf(words)),
      inside.slice(inside.indexOf(words) + words.length),
    ];
    const plain = (piece: string) => (piece === '' ? '' : runXml(piece, rPr));
    return this.put(
      'word/document.xml',
      text.slice(0, start) + plain(before) + make(rPr, words) + plain(after) + text.slice(end),
    );
  }

  bytes(): Uint8Array {
    return zipParts(this.#parts, new Date(2026, 0, 1));
  }

  /** What the program reads when the file comes back. */
  takeBack(sent = sentReport()): Promise<ReadReturned> {
    return takeBack({
      name: '修改稿.docx',
      bytes: this.bytes(),
      sent: [{ report: sent, number: 3, name: '送审稿' }],
      format: FORMAT,
      id: 'r1',
      now: '2026-01-15T08:00:00.000Z',
    });
  }
}

export const runXml = (words: string, rPr = ''): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${words}</w:t></w:r>`;

const BY = 'w:author="王县长" w:date="2026-01-14T09:30:00Z"';

export const inserted = (words: string, rPr = ''): string =>
  `<w:ins w:id="901" ${BY}>${runXml(words, rPr)}</w:ins>`;

export const deleted = (words: string, rPr = ''): string =>
  `<w:del w:id="902" ${BY}><w:r>${rPr}<w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

/** A run's properties with one more. */
export const look = (rPr: string, property: string): string =>
  rPr === '' || rPr === '<w:rPr/>'
    ? `<w:rPr>${property}</w:rPr>`
    : rPr.replace('</w:rPr>', `${property}</w:rPr>`);

/** A paragraph as a person or a web page puts it in. */
export const paragraphXml = (words: string, pPr = '', rPr = ''): string =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${runXml(words, rPr)}</w:p>`;

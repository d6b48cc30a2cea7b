import type { Line } from '../../../shared/compare/line.ts';
import { dice } from '../dice.ts';
import type { EditedFile, Piece } from './edited-file.ts';
import { MarkedParagraph } from './marked-paragraph.ts';

/** What a list of changes is to say of one edit, once: one of these kinds, with these words. */
export interface Expected {
  kinds: readonly string[];
  before: string;
  after: string;
  /** null where it is not tracked */
  author: string | null;
}

/** Who edits: nobody says who, everything is tracked, or some of it. */
export const WAYS = ['untracked', 'tracked', 'mixed'] as const;

const AUTHORS = ['王县长', '李副县长', '赵主任'];
const NEW = [
  '县委依法治县办到镇调研两回，对网格吸附纠纷的做法给予肯定。',
  '建立村规民约合法性审核台账，逐村逐条过筛，退回修改不合规条款。',
  '联合邻近三个乡镇签订边界地区联防联调协议，共享调解专家库。',
  '邀请县人民法院家事法官驻点坐诊，为妇女儿童提供法律咨询。',
  '探索涉企检查扫码登记，检查人员、事由、结果同步上传平台。',
  '开办少年模拟法庭，组织中小学生走进派出所和检察院体验。',
  '推广公证上门服务，为行动不便老人办理遗嘱和委托手续。',
  '整合退役军人、新乡贤力量组建义务巡防队，夜间轮流值守。',
];
const WORDS = ['扎实', '持续', '分类', '逐步', '按季'];

const SENTENCE = /[^。！？；]*[。！？；]+|[^。！？；]+/g;
const sentencesOf = (text: string): string[] => text.match(SENTENCE) ?? [];

/** Plays random edits on a file, each somewhere where no other has been, and tells what a list must say of them. */
export class EditScript {
  readonly #file: EditedFile;
  readonly #pick: (below: number) => number;
  readonly #way: (typeof WAYS)[number];
  #news = 0;
  #author: string | null = null;
  readonly expected: Expected[] = [];
  readonly done: string[] = [];

  constructor(file: EditedFile, seed: number) {
    this.#file = file;
    this.#pick = dice(seed);
    this.#way = WAYS[seed % WAYS.length] ?? 'mixed';
  }

  get way(): string {
    return this.#way;
  }

  play(): void {
    const count = 1 + this.#pick(9);
    for (let at = 0; at < count; at += 1) {
      const tracked = this.#way === 'tracked' || (this.#way === 'mixed' && this.#pick(2) === 0);
      this.#author = tracked ? this.#one(AUTHORS) : null;
      const [name, edit] = this.#one(Object.entries(this.#edits));
      if (edit()) this.done.push(name);
    }
  }

  readonly #edits: Record<string, () => boolean> = {
    figure: () => this.#inSentence((sentence) => this.#otherFigure(sentence)),
    words: () => this.#inSentence((sentence) => this.#otherWords(sentence)),
    sentenceOut: () => this.#sentenceOut(),
    sentenceIn: () => this.#sentenceIn(),
    insert: () => this.#insert(),
    insertNumbered: () => this.#insertNumbered(),
    delete: () => this.#delete(),
    move: () => this.#move(),
    split: () => this.#split(),
    join: () => this.#join(),
    cell: () => this.#cell(),
    rowIn: () => this.#rowIn(),
    rowOut: () => this.#rowOut(),
    beside: () => this.#beside(),
  };

  #one<T>(list: readonly T[]): T {
    const found = list[this.#pick(list.length)];
    if (found === undefined) throw new RangeError('an empty list');
    return found;
  }

  #expect(kinds: readonly string[], before: string, after: string): true {
    this.expected.push({ kinds, before, after, author: this.#author });
    return true;
  }

  /** A piece that is still as it was, with its neighbours; undefined where there is none left. */
  #free(isOne: (piece: Piece, at: number) => boolean): number | undefined {
    const { pieces } = this.#file;
    const found = pieces.flatMap((piece, at) => {
      const around = [pieces[at - 1], piece, pieces[at + 1]];
      return around.every((each) => !each?.touched || (each.line === null && each.paragraph?.text === '')) &&
        isOne(piece, at)
        ? [at]
        : [];
    });
    return found.length > 0 ? this.#one(found) : undefined;
  }

  #touch(...places: number[]): void {
    for (const at of places) {
      const piece = this.#file.pieces[at];
      if (piece) piece.touched = true;
    }
  }

  #textAt(kinds: readonly Line['kind'][], isOne: (text: string) => boolean = () => true) {
    const at = this.#free(
      ({ line, paragraph }) => !!paragraph && !!line && kinds.includes(line.kind) && isOne(line.text),
    );
    const piece = at === undefined ? undefined : this.#file.pieces[at];
    if (at === undefined || !piece?.line || !piece.paragraph) return null;
    return { at, piece, line: piece.line, paragraph: piece.paragraph };
  }

  #inSentence(other: (sentence: string) => { from: number; length: number; words: string } | null): boolean {
    const found = this.#textAt(['paragraph', 'item', 'subitem', 'point', 'section'], (text) =>
      sentencesOf(text).some((each) => other(each) !== null),
    );
    if (!found) return false;
    const { at, piece, line, paragraph } = found;
    const sentence = this.#one(sentencesOf(line.text).filter((each) => other(each) !== null));
    const change = other(sentence);
    if (!change) return false;
    const start = piece.number.length + line.text.indexOf(sentence);
    paragraph.replace(start + change.from, change.length, change.words, this.#author);
    this.#touch(at);
    const after = sentence.slice(0, change.from) + change.words + sentence.slice(change.from + change.length);
    return this.#expect(['edited'], sentence, after);
  }

  #otherFigure(sentence: string) {
    const figure = /\d+/.exec(sentence);
    if (!figure) return null;
    return { from: figure.index, length: figure[0].length, words: String(Number(figure[0]) + 7) };
  }

  #otherWords(sentence: string) {
    if (sentence.length < 12) return null;
    return { from: 4, length: 2, words: WORDS[sentence.length % WORDS.length] ?? '' };
  }

  #sentenceOut(): boolean {
    const found = this.#textAt(
      ['paragraph', 'item', 'point', 'subitem'],
      (text) => sentencesOf(text).length > 1,
    );
    if (!found) return false;
    const sentence = this.#one(sentencesOf(found.line.text));
    const start = found.piece.number.length + found.line.text.indexOf(sentence);
    found.paragraph.replace(start, sentence.length, '', this.#author);
    this.#touch(found.at);
    return this.#expect(['deleted'], sentence, '');
  }

  #newWords(): string {
    this.#news += 1;
    return NEW[this.#news % NEW.length] ?? '';
  }

  #sentenceIn(): boolean {
    if (this.#news >= NEW.length) return false;
    const found = this.#textAt(['paragraph', 'item', 'point'], (text) => sentencesOf(text).length > 1);
    if (!found) return false;
    const [first = ''] = sentencesOf(found.line.text);
    const words = this.#newWords();
    found.paragraph.replace(found.piece.number.length + first.length, 0, words, this.#author);
    this.#touch(found.at);
    return this.#expect(['inserted'], '', words);
  }

  #putBehind(at: number, words: string, number: string): void {
    const model = this.#file.pieces[at]?.paragraph;
    const paragraph = model?.like() ?? new MarkedParagraph(undefined, []);
    paragraph.replace(0, 0, number + words, null);
    if (this.#author !== null) paragraph.markAll({ kind: 'ins', author: this.#author });
    this.#file.pieces.splice(at + 1, 0, { line: null, number, paragraph, table: null, touched: true });
    this.#touch(at);
  }

  #insert(): boolean {
    const found = this.#news < NEW.length && this.#textAt(['paragraph']);
    if (!found) return false;
    const words = this.#newWords();
    this.#putBehind(found.at, words, '');
    return this.#expect(['inserted'], '', words);
  }

  /** With the number that would be next, which the ones behind it then have twice. */
  #insertNumbered(): boolean {
    const found = this.#news < NEW.length && this.#textAt(['item', 'subitem']);
    if (!found) return false;
    const words = this.#newWords();
    this.#putBehind(
      found.at,
      words,
      found.piece.number.replace(/\d+/, (number) => String(Number(number) + 1)),
    );
    return this.#expect(['inserted'], '', words);
  }

  #takeAway(at: number): void {
    const piece = this.#file.pieces[at];
    this.#touch(at - 1, at, at + 1);
    if (this.#author === null) this.#file.pieces.splice(at, 1);
    else piece?.paragraph?.markAll({ kind: 'del', author: this.#author });
  }

  #delete(): boolean {
    const found = this.#textAt(['paragraph', 'item', 'subitem', 'point', 'section']);
    if (!found) return false;
    this.#takeAway(found.at);
    return this.#expect(['deleted'], found.line.text, '');
  }

  #move(): boolean {
    const found = this.#textAt(['paragraph', 'item', 'point']);
    if (!found) return false;
    const { pieces } = this.#file;
    const to = this.#free(({ line }, at) => {
      const [from, end] = at > found.at ? [found.at + 1, at + 1] : [at + 1, found.at];
      const passed = pieces.slice(from, end).reduce((sum, piece) => sum + (piece.line?.text.length ?? 0), 0);
      const isPlace = line?.kind === 'paragraph' || line?.kind === 'section';
      return isPlace && Math.abs(at - found.at) > 2 && passed > 2 * found.line.text.length;
    });
    if (to === undefined) return false;
    const [author, moved] = [this.#author, found.piece];
    const here: Piece = { ...moved, touched: true };
    if (author !== null) {
      const letters = found.paragraph.letters.map((letter) => ({ ...letter }));
      here.paragraph = found.paragraph.like(letters).markAll({ kind: 'moveTo', author });
      found.paragraph.markAll({ kind: 'moveFrom', author });
    }
    this.#touch(found.at - 1, found.at, found.at + 1, to, to + 1);
    const place = pieces[to];
    if (author === null) pieces.splice(found.at, 1);
    pieces.splice(pieces.indexOf(place as Piece) + 1, 0, here);
    return this.#expect(['moved'], found.line.text, found.line.text);
  }

  #split(): boolean {
    const found = this.#textAt(['paragraph'], (text) => sentencesOf(text).length > 1);
    if (!found) return false;
    const { at, piece, line, paragraph } = found;
    const [first = ''] = sentencesOf(line.text);
    const second = paragraph.cut(piece.number.length + first.length, this.#author);
    this.#file.pieces.splice(at + 1, 0, {
      line: null,
      number: '',
      paragraph: second,
      table: null,
      touched: true,
    });
    this.#touch(at - 1, at, at + 2);
    return this.#expect(['split'], line.text, `${first}\n${line.text.slice(first.length)}`);
  }

  #join(): boolean {
    const { pieces } = this.#file;
    const at = this.#free(({ line, paragraph }, place) => {
      const [next, behind] = [pieces[place + 1], pieces[place + 2]];
      const isFree = next?.line?.kind === 'paragraph' && !behind?.touched;
      return line?.kind === 'paragraph' && !!paragraph && isFree && line.zone === next.line?.zone;
    });
    const [one, two] = at === undefined ? [] : [pieces[at], pieces[at + 1]];
    if (at === undefined || !one?.line || !two?.line || !one.paragraph || !two.paragraph) return false;
    const [before, after] = [`${one.line.text}\n${two.line.text}`, one.line.text + two.line.text];
    if (this.#author === null) {
      one.paragraph.letters.push(...two.paragraph.letters);
      pieces.splice(at + 1, 1);
    } else {
      one.paragraph.mark = { kind: 'del', author: this.#author };
      one.joins = true;
    }
    this.#touch(at - 1, at, at + 1, at + 2);
    return this.#expect(['joined'], before, after);
  }

  #tableAt() {
    const at = this.#free(({ table }) => table !== null);
    const piece = at === undefined ? undefined : this.#file.pieces[at];
    if (at === undefined || !piece?.table || !piece.line) return null;
    this.#touch(at);
    const row = 1 + this.#pick(piece.table.rows.length - 1);
    return { rows: piece.table.rows, row };
  }

  #cell(): boolean {
    const found = this.#tableAt();
    const cells = found?.rows[found.row]?.cells;
    if (!found || !cells) return false;
    const cell = this.#one(cells);
    const before = cell.text;
    const after = /^\d/.test(before) ? String(Math.floor(Number(before)) + 5) : `${before}等`;
    cell.replace(0, before.length, after, this.#author);
    return this.#expect(['edited'], before, after);
  }

  #rowIn(): boolean {
    const found = this.#tableAt();
    const model = found?.rows[found.row];
    if (!found || !model) return false;
    const words = model.cells.map((_, at) => (at === 0 ? '其他事项' : String(at * 11)));
    const author = this.#author;
    const cells = model.cells.map((cell, at) => {
      const fresh = cell.like();
      fresh.replace(0, 0, words[at] ?? '', null);
      return author === null ? fresh : fresh.markAll({ kind: 'ins', author });
    });
    const mark = author === null ? null : { kind: 'ins' as const, author };
    found.rows.splice(found.row + 1, 0, { row: model.row, cells, mark });
    return this.#expect(['inserted'], '', words.join('\u3000'));
  }

  #rowOut(): boolean {
    const found = this.#tableAt();
    const row = found?.rows[found.row];
    if (!found || !row) return false;
    const words = row.cells.map(({ text }) => text).join('\u3000');
    if (this.#author === null) found.rows.splice(found.row, 1);
    else {
      const mark = { kind: 'del' as const, author: this.#author };
      row.mark = mark;
      for (const cell of row.cells) cell.markAll(mark);
    }
    return this.#expect(['deleted'], words, '');
  }

  /** The title, the heading of a part, who it is for, who has signed, and when. */
  #beside(): boolean {
    const found = this.#textAt(['title', 'part', 'addressee', 'signature', 'date']);
    if (!found) return false;
    const { at, piece, line, paragraph } = found;
    const [from, to] = OTHER_BESIDE[line.kind] ?? ['', ''];
    const place = paragraph.text.indexOf(from);
    if (place < 0 || from === '') return false;
    paragraph.replace(place, from.length, to, this.#author);
    piece.number = line.kind === 'part' ? piece.number : '';
    this.#touch(at);
    return this.#expect(['edited'], line.text, line.text.replace(from, to));
  }
}

const OTHER_BESIDE: Partial<Record<Line['kind'], readonly [string, string]>> = {
  title: ['情况', '工作情况'],
  part: ['特色', '工作特色'],
  addressee: ['人民政府', '依法治县办'],
  signature: ['青禾镇', '青禾街道'],
  date: ['12日', '16日'],
};

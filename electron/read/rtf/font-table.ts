/** A font of the file: what its letters' bytes mean. */
export interface RtfFont {
  name: string;
  /** its code page's number; null for the file's own */
  codePage: number | null;
}

/** The code page of a font with signs for letters. */
export const SIGNS_PAGE = 42;

const CHINESE = 936;
const LONGEST_NAME = 100;

/** Code pages by the character sets of Windows' and the Mac's fonts (RTF 1.9.1, \fcharset). */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, SIGNS_PAGE],
  [77, 10000],
  [78, 10001],
  [79, 10003],
  [80, 10008],
  [81, 10002],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** In which encoding names of fonts stand that are not in GBK, by their code pages. */
const NAMED_IN: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [950, 'big5'],
]);

const decoded = ({ name, codePage }: RtfFont): string =>
  new TextDecoder(NAMED_IN.get(codePage ?? 0) ?? 'gb18030').decode(Buffer.from(name, 'latin1'));

/** The fonts of a file by their numbers, as its table names them: each in a group of its own, or one after the other. */
export class FontTable {
  readonly #fonts = new Map<number, RtfFont>();
  readonly #names = new Map<RtfFont, string>();
  #font: RtfFont | null = null;
  #hasChinese = false;

  /** Whether a font has Chinese letters. */
  get hasChinese(): boolean {
    return this.#hasChinese;
  }

  font(number: number | null): RtfFont | null {
    return number === null ? null : (this.#fonts.get(number) ?? null);
  }

  /** The name of a font, "" for one that is not known; Chinese ones are written in GBK. */
  nameOf(number: number | null): string {
    const font = this.font(number);
    if (!font) return '';
    this.#names.set(font, this.#names.get(font) ?? decoded(font));
    return this.#names.get(font) ?? '';
  }

  /** Takes a control word of the table. */
  control(word: string, param: number | null): void {
    if (word === 'f') {
      this.#font = { name: '', codePage: null };
      this.#fonts.set(param ?? 0, this.#font);
    } else if (this.#font && word === 'fcharset') this.#font.codePage ??= CODE_PAGES.get(param ?? 1) ?? null;
    else if (this.#font && word === 'cpg') this.#font.codePage = param;
    this.#hasChinese ||= this.#font?.codePage === CHINESE;
  }

  /** Takes a piece of a font's name; what is not ASCII tells nothing here. */
  text(bytes: Uint8Array): void {
    if (this.#font && this.#font.name.length < LONGEST_NAME)
      this.#font.name += Buffer.from(bytes.subarray(0, LONGEST_NAME)).toString('latin1').replace(/[;"]/g, '');
  }
}

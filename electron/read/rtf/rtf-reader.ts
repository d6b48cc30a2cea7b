import { isSignFont } from '../../../shared/text/sign-font.ts';
import { symbolText, UNKNOWN_SIGN } from '../../../shared/text/symbol-characters.ts';
import { WorkLeft } from '../docx/work-left.ts';
import { BytesDecoder } from './bytes-decoder.ts';
import { destinationOf } from './destinations.ts';
import { FontTable, type RtfFont, SIGNS_PAGE } from './font-table.ts';
import { SIGNS } from './signs.ts';
import type { StoryGroups } from './story-groups.ts';
import type { TokenTaker } from './tokens.ts';

/**
 * How much work each kind of token is, a control word or a text being 1. A report of a hundred pages has 400 000 tokens,
 * nearly all of them characters, and they are read in half a second.
 */
const MOST_WORK = 800_000;
const GROUP_WORK = 3;
const ROW_WORK = 10;

/** No text goes on so long without a control word. */
const MOST_BYTES = 100_000;

const CHINESE_PAGE = 936;
const CHINESE = 2052;

/** What a group sets for the characters in it. */
interface Look {
  font: number | null;
  /** How many characters stand in for one of Unicode. */
  standIns: number;
}

/** Signs that stand for a character, as opposed to the end of a line. */
const isCharacter = (word: string): boolean => SIGNS.has(word) && !/[\r\n]/.test(SIGNS.get(word) ?? '\r');

/** Reads RTF 1.9.1: what its groups are for, the fonts and code pages of its bytes, and what stands in for Unicode. */
export class RtfReader implements TokenTaker {
  readonly #groups: StoryGroups;
  readonly #workLeft = new WorkLeft(MOST_WORK);
  readonly #decoder = new BytesDecoder();
  readonly #fonts = new FontTable();
  readonly #outer: Look[] = [];
  #look: Look = { font: null, standIns: 1 };
  /** The group that is the table of fonts, by its depth; 0 for none. */
  #fontsDepth = 0;
  #before: 'open' | 'may-be-left-out' | 'other' = 'other';
  #skip = 0;
  #standardFont: number | null = null;
  #codePage: number | null = null;
  #isChinese = false;
  /** Bytes still to be made into text, and the font that they are in. */
  #bytes: number[] = [];
  #bytesFont: number | null = null;
  #isWhole = false;
  #hasMore = false;

  constructor(groups: StoryGroups) {
    this.#groups = groups;
  }

  /** Whether the group that is the whole file was closed. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether there is text behind the end of the file, which no program shows. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  open(): void {
    if (this.#isWhole) return;
    this.#workLeft.take(GROUP_WORK);
    this.#flush('keep');
    this.#groups.open();
    this.#outer.push(this.#look);
    this.#look = { ...this.#look };
    [this.#before, this.#skip] = ['open', 0];
  }

  close(): void {
    if (this.#isWhole) return;
    this.#workLeft.take(GROUP_WORK);
    this.#flush(this.#groups.endsStory ? 'all' : 'keep');
    if (this.#outer.length === this.#fontsDepth) this.#fontsDepth = 0;
    this.#groups.close();
    this.#look = this.#outer.pop() ?? this.#look;
    [this.#before, this.#skip] = ['other', 0];
    if (this.#outer.length === 0) {
      this.#flush('all');
      this.#isWhole = true;
    }
  }

  control(word: string, param: number | null): void {
    if (this.#isWhole) return;
    this.#workLeft.take(word === 'row' ? ROW_WORK : 1);
    const before = this.#before;
    this.#before = word === '*' && before === 'open' ? 'may-be-left-out' : 'other';
    if (this.#standsIn(word)) return;
    this.#flush(word === 'u' || SIGNS.has(word) ? 'all' : 'keep');
    const destination = before === 'other' ? null : destinationOf(word, before === 'may-be-left-out');
    if (destination) {
      // A bookmark may stand between the two bytes of a character.
      if (destination !== 'nothing') this.#flush('all');
      if (destination === 'fonts') this.#fontsDepth = this.#outer.length;
      this.#groups.enter(word, destination);
    } else if (this.#fontsDepth > 0) this.#fonts.control(word, param);
    else this.#set(word, param);
  }

  bytes(bytes: Uint8Array): void {
    // Zeros and blanks, as they fill up a sector, say nothing.
    if (this.#isWhole) this.#hasMore ||= bytes.some((byte) => byte > 0x20);
    if (this.#isWhole) return;
    this.#workLeft.take(1);
    this.#before = 'other';
    const rest = bytes.subarray(this.#skip);
    this.#skip = Math.max(0, this.#skip - bytes.length);
    // Other names of the font, and how it looks, stand in groups of their own.
    if (this.#fontsDepth > 0 && this.#outer.length <= this.#fontsDepth + 1) this.#fonts.text(rest);
    if (!this.#groups.isShown || rest.length === 0) return;
    if (this.#bytes.length > 0 && this.#bytesFont !== this.#look.font) this.#flush('all');
    this.#bytesFont = this.#look.font;
    for (const byte of rest) this.#bytes.push(byte);
    if (this.#bytes.length > MOST_BYTES) this.#flush('keep');
  }

  /** Whether a word stands in for a character of Unicode; one that sets something ends what stands in. */
  #standsIn(word: string): boolean {
    if (this.#skip === 0) return false;
    this.#skip = isCharacter(word) ? this.#skip - 1 : 0;
    return isCharacter(word);
  }

  #set(word: string, param: number | null): void {
    const look = this.#look;
    if (word === 'f') {
      look.font = param;
      this.#groups.font(this.#fonts.nameOf(param));
    } else if (word === 'af' && this.#groups.isEastAsian) this.#groups.font(this.#fonts.nameOf(param), true);
    else if (word === 'uc') look.standIns = Math.max(0, param ?? 0);
    else if (word === 'u') this.#takeUnicode(param ?? 0);
    else if (word === 'ansicpg') this.#codePage ??= param;
    else if (word === 'deff') this.#standardFont ??= param;
    else if (word === 'deflangfe') this.#isChinese ||= param === CHINESE;
    else {
      if (word === 'plain') look.font = null;
      this.#groups.control(word, param);
    }
  }

  #takeUnicode(code: number): void {
    this.#skip = this.#look.standIns;
    if (!this.#groups.isShown) return;
    const font = this.#fonts.font(this.#look.font ?? this.#standardFont);
    const sign = String.fromCharCode(code & 0xffff);
    this.#groups.write(font && this.#hasSigns(font) ? this.#signs(font, sign) : sign);
  }

  #hasSigns({ name, codePage }: RtfFont): boolean {
    return codePage === SIGNS_PAGE || isSignFont(name);
  }

  /** What shows in a font of signs; of one that is not known here the letters are taken for such. */
  #signs({ name }: RtfFont, letters: string): string {
    return isSignFont(name)
      ? symbolText(name, letters)
      : letters.replace(/[\x80-\xFF\uF000-\uF0FF]/g, UNKNOWN_SIGN);
  }

  /** Makes text of the bytes; `keep` those of a character whose others may still come in the next group. */
  #flush(how: 'all' | 'keep'): void {
    if (this.#bytes.length === 0) return;
    const font = this.#fonts.font(this.#bytesFont ?? this.#standardFont);
    const fileCodePage = this.#codePage ?? 1252;
    const codePage = font?.codePage ?? fileCodePage;
    const mayBeChinese = fileCodePage === CHINESE_PAGE || this.#isChinese || this.#fonts.hasChinese;
    if (font && this.#hasSigns(font)) {
      this.#groups.write(this.#signs(font, Buffer.from(this.#bytes.splice(0)).toString('latin1')));
      return;
    }
    const kept = how === 'all' ? 0 : this.#decoder.unfinished(this.#bytes, codePage, mayBeChinese);
    const whole = Uint8Array.from(this.#bytes.splice(0, this.#bytes.length - kept));
    if (whole.length > 0) this.#groups.write(this.#decoder.decode(whole, codePage, mayBeChinese));
  }
}

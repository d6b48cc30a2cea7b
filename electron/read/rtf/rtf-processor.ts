import { fontToUnicode } from 'rtf-stream-parser/dist/src/decode.js';
import { handleCharacterSet } from 'rtf-stream-parser/dist/src/features/handleCharacterSet.js';
import { handleControlsAndDestinations } from 'rtf-stream-parser/dist/src/features/handleControlsAndDestinations.js';
import { handleFonts } from 'rtf-stream-parser/dist/src/features/handleFonts.js';
import { handleGroupState } from 'rtf-stream-parser/dist/src/features/handleGroupState.js';
import { handleUnicodeSkip } from 'rtf-stream-parser/dist/src/features/handleUnicodeSkip.js';
import type { FeatureHandler } from 'rtf-stream-parser/dist/src/features/types.js';
import { ProcessTokens } from 'rtf-stream-parser/dist/src/ProcessTokens.js';
import type { ProcessTokensGlobalState } from 'rtf-stream-parser/dist/src/ProcessTokens.types.js';
import type { Token } from 'rtf-stream-parser/dist/src/tokenize.js';
import { WorkLeft } from '../docx/work-left.ts';
import { BytesDecoder } from './bytes-decoder.ts';
import type { StoryGroups } from './story-groups.ts';

type Feature = FeatureHandler<ProcessTokensGlobalState>;

const NONE = Buffer.alloc(0);

/**
 * How much work each kind of token is, a control word or a text being 1. A report of a hundred pages has 400 000 tokens,
 * nearly all of them characters, and they are read in half a second.
 */
const MOST_WORK = 800_000;
const GROUP_WORK = 3;
const ROW_WORK = 10;

/** The library looks through all groups around one for what it has not itself. */
function workOf({ type, word }: Token, depth: number): number {
  if (type === 0) return GROUP_WORK + depth / 10;
  return word === 'row' ? ROW_WORK : 1;
}

/** No text goes on so long without a control word. */
const MOST_BYTES = 100_000;

/**
 * Fonts that stand in their table without a group each, as in TextEdit's files: each begins with its number. The library
 * knows only those in groups.
 */
const FLAT_FONTS: Feature = {
  tokenHandlers: {
    1: (state) => {
      if (!state._constructingFontTable || state._state.destGroupDepth !== 1) return;
      delete state._constructingFontTableEntry;
      delete state._constructingFontTableKey;
    },
  },
  controlHandlers: {
    f: (state, { param }) => {
      const { destination, groupDepth, destGroupDepth } = state._state;
      if (!state._constructingFontTable || destination !== 'fonttbl' || groupDepth !== destGroupDepth) return;
      state._constructingFontTableEntry = {};
      delete state._constructingFontTableKey;
      if (state._fonttbl) state._fonttbl[String(param)] = state._constructingFontTableEntry;
    },
  },
};

const OPTIONS = {
  warn: () => {},
  allowCp0: true,
  // The library drops what stands in any other font of signs.
  replaceSymbolFontChars: Object.fromEntries(Object.keys(fontToUnicode).map((font) => [font, true])),
};

/**
 * What rtf-stream-parser 3.8.1 makes of tokens: groups, fonts with their code pages, what stands in for Unicode. What
 * shows goes to our stories instead of its output, which decodes a character's two bytes apart where one is a letter.
 */
export class RtfProcessor extends ProcessTokens {
  override readonly _featureHandlers: Feature[];
  readonly #groups: StoryGroups;
  readonly #workLeft = new WorkLeft(MOST_WORK);
  #bytes: number[] = [];

  constructor(groups: StoryGroups) {
    super(OPTIONS);
    const decoder = new BytesDecoder();
    this._options.decode = (bytes, codePage) => decoder.decode(bytes, codePage, this.defaultCodepage);
    this.#groups = groups;
    this._featureHandlers = [
      { allTokenHandler: (_, token) => this.#flushBefore(token) },
      handleGroupState,
      handleUnicodeSkip,
      handleControlsAndDestinations,
      this.#textFeature(),
      handleCharacterSet,
      FLAT_FONTS,
      handleFonts,
      // Behind the fonts, whose names are text as well.
      { outputDataFilter: () => (groups.isShown ? undefined : true) },
    ];
  }

  /**
   * Takes the next token. What the library does not like of it costs that token, not the file.
   * @throws AppError too-large for more than any report has, damaged
   */
  process(token: Token): void {
    this.#workLeft.take(workOf(token, this._state.groupDepth));
    const complaint: unknown = this._handleToken(token);
    if (complaint instanceof Error && complaint.constructor !== Error) throw complaint;
  }

  /** Whether the group that is the whole file was closed. */
  get isWhole(): boolean {
    return this._done;
  }

  override push(text: string): boolean {
    this.#groups.write(text);
    return true;
  }

  #textFeature(): Feature {
    const groups = this.#groups;
    return {
      tokenHandlers: {
        0: () => groups.open(),
        1: () => groups.close(),
        2: ({ _state }, { word, param }) => {
          if (_state.destGroupDepth === _state.groupDepth && _state.destination === word) groups.enter(word);
          else groups.control(word, param);
        },
        3: (state, { data }) => this.#takeBytes(state, data),
      },
      controlHandlers: {
        "'": (state, { data = NONE }) => this.#takeBytes(state, data),
        u: (_, { param = 0 }) => this._pushOutput(String.fromCharCode(param & 0xffff)),
      },
    };
  }

  /** A character's two bytes may come in tokens of both kinds. */
  #takeBytes({ _constructingFontTable: isFonts }: ProcessTokensGlobalState, bytes: Buffer): void {
    if (!this.#groups.isShown && !isFonts) return;
    for (const byte of bytes) this.#bytes.push(byte);
    if (this.#bytes.length > MOST_BYTES) this.#flush();
  }

  /** Any other token may change what bytes mean. */
  #flushBefore({ type, word }: Token): void {
    if (this.#bytes.length > 0 && type !== 3 && word !== "'") this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    this._pushOutput(bytes);
  }
}

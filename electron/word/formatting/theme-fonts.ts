import { child, elements, type XmlElement } from '../../package/xml-element.ts';

/** The script by which a theme lists its Chinese, Japanese and Korean fonts, by East Asian language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^zh-(TW|HK|MO)/i, 'Hant'],
  [/^ja/i, 'Jpan'],
  [/^ko/i, 'Hang'],
];

/** What Word falls back on when a theme names no font for a script. */
const LAST_RESORT = '宋体';

/** The fonts behind names such as minorEastAsia, from word/theme and the language in word/settings.xml. */
export class ThemeFonts {
  readonly #scheme: XmlElement | undefined;
  readonly #script: string;

  constructor(theme: XmlElement | undefined, settings: XmlElement | undefined) {
    this.#scheme = child(theme, 'a:themeElements', 'a:fontScheme');
    const language = child(settings, 'w:themeFontLang')?.attributes['w:eastAsia'] ?? '';
    this.#script = SCRIPTS.find(([pattern]) => pattern.test(language))?.[1] ?? 'Hans';
  }

  /** The font that a theme name (majorHAnsi, minorEastAsia, minorAscii, majorBidi) stands for. */
  font(themeName: string): string {
    const set = child(this.#scheme, themeName.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    const latin = child(set, 'a:latin')?.attributes.typeface;
    if (!/EastAsia$/i.test(themeName)) return latin || 'Times New Roman';
    const forScript = elements(set, 'a:font').find(({ attributes }) => attributes.script === this.#script);
    return child(set, 'a:ea')?.attributes.typeface || forScript?.attributes.typeface || LAST_RESORT;
  }
}

/** Where the text of a group goes: on with the text around it, to a story of its own, or nowhere. */
export type Destination =
  | 'text'
  | 'note'
  | 'comment'
  | 'header'
  | 'box'
  | 'number'
  | 'field'
  /** what a field is, which shows only where it has no result */
  | 'code'
  /** the state of a form's field, and a word of its list */
  | 'form'
  | 'entry'
  /** shown, though what is around it is not: the result of an object, the better of two wordings */
  | 'result'
  /** not shown, but it may hold a text box or a result */
  | 'frame'
  /** what is embedded, and the name of its kind */
  | 'object'
  | 'object-class'
  /** a property of a shape by its name and its value; the words of a lettering are one */
  | 'property'
  | 'property-name'
  | 'property-value'
  /** what is set for a row of a table in a cell */
  | 'inner-row'
  | 'fonts'
  /** the lists of the file, how paragraphs refer to them, and the words around a level's number */
  | 'list-table'
  | 'level-text'
  | 'styles'
  | 'colours'
  /** a piece of a formula */
  | 'formula'
  | 'nothing';

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  rtf: 'text',
  field: 'field',
  fldinst: 'code',
  fldrslt: 'text',
  formfield: 'form',
  ffl: 'entry',
  footnote: 'note',
  annotation: 'comment',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'header',
  footerl: 'header',
  footerr: 'header',
  footerf: 'header',
  shptxt: 'box',
  dptxbxtext: 'box',
  listtext: 'number',
  pntext: 'number',
  result: 'result',
  ud: 'result',
  object: 'object',
  objclass: 'object-class',
  upr: 'frame',
  shp: 'frame',
  shpgrp: 'frame',
  shpinst: 'frame',
  do: 'frame',
  sp: 'property',
  sn: 'property-name',
  sv: 'property-value',
  nesttableprops: 'inner-row',
  fonttbl: 'fonts',
  listtable: 'list-table',
  list: 'list-table',
  listlevel: 'list-table',
  leveltext: 'level-text',
  listoverridetable: 'list-table',
  listoverride: 'list-table',
  lfolevel: 'list-table',
  stylesheet: 'styles',
  colortbl: 'colours',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The groups of formulas that show; those that say how one is set end in Pr. */
const FORMULAS = words(
  'mnaryPr mchr mmr mmath moMath moMathPara mr mf mnum mden msSup msSub msSubSup msPre me msup msub mrad mdeg md mnary mfunc mfName ' +
    'mlim mlimLow mlimUpp mbar mbox mborderBox mgroupChr meqArr mm macc mphant',
);

/** Groups that say how a piece of a formula is set: mfPr, mctrlPr. */
const FORMULA_LOOKS = /^m\w+Pr$/;

/** Groups that hold what no page shows, though they need not say that they may be left out (RTF 1.9.1). */
const NOT_SHOWN = words(
  'aftncn aftnsep aftnsepc atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author background ' +
    'bkmkend bkmkstart blipuid buptim category colorschememapping comment company creatim datafield datastore ' +
    'defchp defpap doccomm docvar ebcend ebcstart factoidname falt fchars ffdeftext ffentrymcr ffexitmcr ffformat ' +
    'ffhelptext ffname ffstattext file filetbl fldtype fname fontemb fontfile formatConverter ftncn ftnsep ftnsepc g ' +
    'generator gridtbl hl hlfr hlinkbase hlloc hlsrc hsv htmltag info keycode keywords latentstyles lchars levelnumbers ' +
    'linkval listname listpicture liststylename ' +
    'lsdlockedexcept mailmerge manager mgrow mlimLoc mmathPict msubHide msupHide nextfile ' +
    'nonesttables nonshppict objalias objdata objname objsect objtime oldcprops oldpprops oldsprops oldtprops ' +
    'oleclsid operator panose password passwordhash pgp pgptbl picprop pict pn pnseclvl pntxta pntxtb printim private ' +
    'propname protend protstart protusertbl pxe revtbl revtim rsidtbl rxe shppict shprslt staticval subject svb tc ' +
    'template themedata title txe userprops wgrffmtfilter windowcaption writereservation writereservhash xe xform ' +
    'xmlattrname xmlattrvalue xmlclose xmlname xmlnstbl xmlopen',
);

/** Words that set looks even where a group that may be left out begins with them. */
const LOOKS = words(
  'cs s f fs b i ul plain pard v strike deleted revised super sub up dn rtlch ltrch loch hich dbch uc',
);

/**
 * What a group is for that begins with this control word; null where the word begins no group of its own.
 * @param mayBeLeftOut the word stands behind \*, which tells who does not know it to pass the group over
 */
export function destinationOf(word: string, mayBeLeftOut: boolean): Destination | null {
  if (Object.hasOwn(DESTINATIONS, word)) return DESTINATIONS[word] ?? null;
  if (FORMULAS.has(word)) return 'formula';
  if (NOT_SHOWN.has(word) || FORMULA_LOOKS.test(word)) return 'nothing';
  return mayBeLeftOut && !LOOKS.has(word) ? 'nothing' : null;
}

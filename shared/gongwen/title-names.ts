import { segmentsOf } from '../text/segments.ts';
/** A stretch of a text: the places between characters where it begins and ends. */
export type Span = readonly [from: number, to: number];

const PLACE =
  '省|自治区|市|州|地区|盟|县|旗|区|街道|乡|镇|苏木|村|农场|林场|团场|园|新城|度假区|示范区|合作区|保护区';
const GOVERNMENT = '人民政府|政府|办事处|管理委员会|管委会';
const PARTY = '(?<!管理|[村居]民)委员会|党工委|工委|党委|党组|[县区市镇乡]委(?!员会)';
const BRANCH = '办公室|办公厅|领导小组|指挥部|中心|局|厅|部|处|科|所|站|队|公司|学校|医院';
const ORGANS = new RegExp(`(?:${GOVERNMENT}|${PARTY}|${BRANCH}|工作|党政)+$`);
/** Stands for a letter of a name. */
const BLOT = '\uE000';
const NAME_END = new RegExp(`(?:${PLACE}|${GOVERNMENT}|${PARTY}|${BRANCH})$`);
const UP_TO_NAME_END = new RegExp(`^.+(?:${PLACE}|${GOVERNMENT}|${PARTY}|${BRANCH})`);
/** A name and what belongs to it, 青禾镇党委书记, are seldom longer. */
const SHORT_RUN = 10;

/** What ends a name that another one may follow without a mark, and what the last of several ends in. */
const NAME_OF_SEVERAL = new RegExp(`(?:${PARTY})(?:办公室|办公厅)?|人民政府`, 'g');
const LAST_OF_SEVERAL = new RegExp(`(?:${PLACE})(?:${GOVERNMENT})(?:办公室|办公厅)?$`);
const SAME_NAME = /^(?:办公|人民政府|办事处)/;
const SEPARATED = /(?<=[\s、，；：—])(?![\s、，；：—])/;

/** A step down from a province, city or county to what lies in it; never between a name and its kind. */
const LEVEL = new RegExp(
  `(?<=[^省市县区州旗盟].[省市县区州旗盟]|政府)(?!${PLACE}|${GOVERNMENT}|${PARTY}|${BRANCH}|[省市县区镇乡]|自治|经济|高新|党|城)(?=..)`,
);

const SUBJECT =
  /(?<!依)法治|依法(?!治)|全面推进|推进|贯彻|落实|履行|党政主要|主要负责|第一责任|年度(?!假)|工作(?=情况|总结|报告|要点|思路|安排|$)|情况|述法|总结|报告/;
const STRONG_SUBJECT = /关于|(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4}年/;

/** The words of a stretch, by the language's dictionary. */
export const wordSpans = (title: string, [from, to]: Span): Span[] =>
  segmentsOf(title.slice(from, to)).map(({ segment, index }) => [
    from + index,
    from + index + segment.length,
  ]);

/** Where a title's subject begins; what stands before it names the place, or the offices that issue it. */
function subjectStart(title: string, blot: string): number {
  const strong = blot.search(STRONG_SUBJECT);
  const first = strong < 0 ? title.length : strong;
  const weak = blot.search(SUBJECT);
  return weak < 0 || weak > first || NAME_END.test(title.slice(0, first)) ? first : weak;
}

/** What stands before the subject; of a title that tells neither 关于 nor a year no more than up to where a name ends. */
function frontOf(title: string, blot: string): Span {
  const start = subjectStart(title, blot);
  const name = UP_TO_NAME_END.exec(title.slice(0, start))?.[0];
  if (name === undefined || start === blot.search(STRONG_SUBJECT)) return [0, start];
  return [0, wordSpans(title, [0, start]).find(([, end]) => end >= name.length)?.[1] ?? start];
}

/** A span cut at the places that a pattern finds in its text. */
function cut(title: string, [from, to]: Span, at: RegExp): Span[] {
  let start = from;
  return title
    .slice(from, to)
    .split(at)
    .map((piece): Span => {
      const span: Span = [start, start + piece.length];
      start = span[1];
      return span;
    });
}

/** The names of several offices that no mark parts: a party committee and a government, two governments. */
function severalNames(title: string, [from, to]: Span): Span[] {
  const text = title.slice(from, to);
  const ends = LAST_OF_SEVERAL.test(text)
    ? [...text.matchAll(NAME_OF_SEVERAL)]
        .map(({ 0: name, index }) => ({ isPublic: name === '人民政府', end: index + name.length }))
        .filter(({ isPublic, end }) => {
          const next = text.slice(end);
          return next !== '' && !SAME_NAME.test(next) && (!isPublic || /人民政府$/.test(next));
        })
        .map(({ end }) => from + end)
    : [];
  const edges = [from, ...ends, to];
  return ends.concat(to).map((end, at): Span => [edges[at] ?? from, end]);
}

/** Where the offices stand one after another, as a joint issue has them. */
function jointly(title: string, front: Span, offices: readonly string[]): Span[] {
  let at = front[0];
  const spans: Span[] = [];
  for (const office of offices) {
    const from = title.indexOf(office, at);
    if (office === '' || from < 0 || from + office.length > front[1] || /[^\s、]/.test(title.slice(at, from)))
      return [];
    spans.push([from, from + office.length]);
    at = from + office.length;
  }
  return at === front[1] ? spans : [];
}

/** The names before a title's subject: 青禾镇, 临溪县青禾镇人民政府, a party committee and a government. */
function frontNames(title: string, front: Span, offices: readonly string[]): Span[] {
  const joint = offices.length > 1 ? jointly(title, front, offices) : [];
  if (joint.length > 0) return joint;
  return cut(title, front, SEPARATED).flatMap((span) => severalNames(title, span));
}

/** The names in a run of words of which a title like this one has no other use. */
function namesInRun(title: string, run: Span): Span[] {
  const [from, to] = run;
  const name = UP_TO_NAME_END.exec(title.slice(from, to))?.[0];
  if (name === undefined) return [];
  const end = wordSpans(title, run).find(([, wordEnd]) => wordEnd >= from + name.length)?.[1] ?? to;
  return severalNames(title, [from, to - from <= SHORT_RUN ? to : end]);
}

/** An office's name and its short forms: without 中共, without its organ, without the counties above it. */
function formsOf(office: string): string[] {
  const bare = office.replace(/^中共/, '');
  const place = bare.replace(ORGANS, '');
  return [bare, place].flatMap((name) => [
    name,
    ...levelsIn(name, [0, name.length]).map((at) => name.slice(at)),
  ]);
}

/** 关于 in a name: one letter before it makes none, 潼关于家乡; nor does it govern a town that another 关于 follows. */
const ABOUT_IN_NAME = new RegExp(
  `(?<=(?:^|[省市州县区旗盟])\\p{Script=Han})关于(?=\\p{Script=Han}{1,3}(?:乡|镇|街道))|` +
    `(?<=^|[省市州县区旗盟])关于(?=(?:乡|镇|街道)(?:${GOVERNMENT}|${PARTY}|${BRANCH}|党政)*关于)`,
  'gu',
);

/**
 * A title in which every name of the offices that are known is blotted out, so that it is read as nothing else, and 关于
 * where it is part of another name.
 */
export function blotted(title: string, office: string): string {
  const forms = office.split('、').flatMap((each) => [each, ...formsOf(each)]);
  return [...new Set(forms)]
    .filter((form) => form.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, form) => text.replaceAll(form, BLOT.repeat(form.length)), title)
    .replace(ABOUT_IN_NAME, BLOT.repeat(2));
}

/**
 * Where a title names places and offices, in full or in short: 青禾镇, 青禾街道办事处, 临溪县人民政府办公室.
 * @param office the reporting office's name, several parted by 、
 * @param runs the stretches of the title that are no common words of such titles
 */
export function nameSpans(title: string, office: string, runs: readonly Span[]): Span[] {
  const front = frontOf(title, blotted(title, office));
  return [
    ...frontNames(title, front, office.split('、')),
    ...runs.filter(([from]) => from >= front[1]).flatMap((run) => namesInRun(title, run)),
  ].filter(([from, to]) => to > from);
}

/** Where a name that is too long for a line may be broken in need: between a county and what lies in it. */
export const levelsIn = (title: string, span: Span): number[] =>
  cut(title, span, LEVEL)
    .slice(1)
    .map(([from]) => from);

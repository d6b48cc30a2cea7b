/** @typedef {{ label: string, wanted: string, found: string, isRight: boolean, isAmbiguous: boolean }} Verdict */

/** What the readers' labels call our parts. */
const ROLES = {
  main: 'measures',
  highlights: 'highlights',
  leader: 'leadership',
  problems: 'shortcomings',
  plan: 'plan',
};

/** Widths, blanks, stops and commas do not count. @param {string} text */
const key = (text) => text.normalize('NFKC').replace(/[\s。,，]/g, '');

/** A date as ISO, whatever its marks. @param {string | null} date */
const day = (date) =>
  (date ?? '')
    .split(/\D+/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.padStart(2, '0'))
    .join('-');

/** @returns {Verdict} */
const verdict = (
  /** @type {string} */ label,
  /** @type {string} */ wanted,
  /** @type {string} */ found,
  isAmbiguous = false,
) => ({ label, wanted, found, isRight: wanted === found, isAmbiguous });

/** @returns {Verdict[]} title, year, issuer and the other labels of the page's head */
function compareHead(/** @type {any} */ labels, /** @type {any} */ report) {
  const { publication, letterhead } = report;
  const of = (/** @type {string} */ label, /** @type {string} */ wanted, /** @type {string} */ found) =>
    verdict(label, wanted, found, labels.ambiguous === true);
  const lead = key(report.lead.map((/** @type {any} */ block) => block.text).join(''));
  const start = labels.leadStart === null ? '' : key(labels.leadStart);
  return [
    of('title', key(labels.title ?? ''), labels.title === null ? '' : key(report.title)),
    of('year', String(labels.year), String(report.year)),
    of('issuer', [labels.issuer ?? ''].flat().join('、'), report.office),
    of('docNumber', labels.docNumber ?? '', publication.documentNumber || letterhead?.documentNumber || ''),
    of('indexNumber', labels.indexNumber ?? '', publication.indexNumber),
    of('publishDate', day(labels.publishDate), day(publication.publishedOn)),
    of('writtenDate', day(labels.writtenDate), day(publication.writtenOn)),
    of('addressee', key(labels.addressee ?? ''), key(report.addressee ?? '')),
    of('leadStart', start, start === '' ? lead : lead.slice(0, start.length)),
  ];
}

/** Every heading of a report with its part's role and its layout; a heading moved down a level is an item's. */
function headingsOf(/** @type {any} */ report) {
  return report.parts
    .filter((/** @type {any} */ { blocks }) => blocks.length > 0)
    .flatMap((/** @type {any} */ { role, heading, blocks }) => [
      { role, text: key(heading), isPart: true, runIn: false },
      ...blocks
        .filter((/** @type {any} */ block) => block.heading !== undefined)
        .map((/** @type {any} */ { kind, heading: own, text }) => ({
          role,
          text: key(own),
          isPart: kind === 'section',
          runIn: text !== '',
        })),
    ]);
}

/** @returns {Verdict[]} each labelled heading: whether it was found, in which role, with which layout */
function compareHeadings(/** @type {any} */ labels, /** @type {any[]} */ ours) {
  const find = (/** @type {string} */ text) => ours.find((heading) => heading.text === key(text));
  return labels.parts.flatMap((/** @type {any} */ part) => {
    const own = find(part.headingText);
    const role = ROLES[/** @type {keyof typeof ROLES} */ (part.canonical)];
    const sections = (part.sections ?? []).filter((/** @type {any} */ one) => one.headingText !== null);
    return [
      verdict('part', part.headingText, own ? part.headingText : ''),
      verdict('role', `${role} ${part.headingText}`, `${own?.role} ${part.headingText}`),
      ...sections.flatMap((/** @type {any} */ { headingText, layout, ambiguous = false }) => {
        const section = find(headingText);
        const isRunIn = layout !== 'own-line';
        return [
          verdict('section', headingText, section ? headingText : '', ambiguous),
          verdict('layout', `${isRunIn} ${headingText}`, `${section?.runIn} ${headingText}`, ambiguous),
        ];
      }),
    ];
  });
}

/** A heading that the cut-off opening breaks in two has no label; a default heading stands in no file. */
function falseHeadings(/** @type {any} */ labels, /** @type {any[]} */ ours, /** @type {string} */ source) {
  const wanted = labels.parts.flatMap((/** @type {any} */ part) => [
    key(part.headingText),
    ...(part.sections ?? []).map((/** @type {any} */ section) => key(section.headingText ?? '')),
  ]);
  return ours.filter(
    ({ text, isPart }) =>
      isPart && !wanted.includes(text) && key(source).includes(text) && !key(source).endsWith(text),
  );
}

const NOISE = /[>＞【】[\]|]|日期|浏览|字号|分享|打印|来源|索引|播报/;

/**
 * Lays what was read beside the labels, label by label.
 * @param {any} labels a page's labels, made by reading
 * @param {any} recognition the report read, and whether the proof is whole
 * @param {string} source the page's text
 * @returns {Verdict[]}
 */
export function compareLabels(labels, { report, isProven }, source) {
  const ours = headingsOf(report);
  const wrong = falseHeadings(labels, ours, source);
  return [
    ...compareHead(labels, report),
    ...compareHeadings(labels, ours),
    verdict('no false heading', '', wrong.map(({ text }) => text).join(' ')),
    verdict('proof complete', 'true', String(isProven)),
    verdict('no noise in the title', '', NOISE.exec(report.title)?.[0] ?? ''),
  ];
}

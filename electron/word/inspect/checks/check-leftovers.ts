import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../../../package/xml-element.ts';
import { onOff } from '../../formatting/measure.ts';
import type { Inspection } from '../reading/inspection.ts';
import { judge, practice } from '../rule.ts';

/** No clause speaks of it, every office minds it. */
const CLAUSE = '实务';
const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'];

const countOf = (document: XmlElement, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + descendants(document, name).length, 0);

/** Parts that the main part leads to and that are not there. */
function missingParts({ word, sections }: Inspection): string[] {
  const links = word.relationships(word.mainPart);
  const parts = new Set(word.names.map((name) => name.toLowerCase()));
  const dead = links.filter(({ target, external }) => !external && !parts.has(target.toLowerCase()));
  const ids = new Set(links.map(({ id }) => id));
  const loose = sections
    .flatMap((section) => [
      ...descendants(section, 'w:footerReference'),
      ...descendants(section, 'w:headerReference'),
    ])
    .map(({ attributes }) => attributes['r:id'] ?? '')
    .filter((id) => !ids.has(id));
  return [...dead.map(({ target }) => target), ...loose];
}

/** Runs of text that nobody sees and everybody can show. */
const hiddenRuns = (document: XmlElement): number =>
  descendants(document, 'w:r').filter(
    (run) =>
      onOff(child(run, 'w:rPr', 'w:vanish')) === true &&
      elements(run, 'w:t').some((text) => textOf(text).trim() !== ''),
  ).length;

/** What must not leave the office with a paper: tracked changes, comments, hidden text, and faults of the package. */
export function checkLeftovers(inspection: Inspection): Finding[] {
  const { document } = inspection.word;
  const changes = countOf(document, CHANGES);
  const comments = countOf(document, ['w:commentReference']);
  const hidden = hiddenRuns(document);
  const missing = missingParts(inspection);
  return [
    ...(changes > 0 ? [judge(practice(CLAUSE, '修订', '已接受或拒绝'), false, `还有${changes}处`)] : []),
    ...(comments > 0 ? [judge(practice(CLAUSE, '批注', '已删除'), false, `还有${comments}处`)] : []),
    ...(hidden > 0 ? [judge(practice(CLAUSE, '隐藏文字', '没有'), false, `还有${hidden}处`)] : []),
    ...(missing.length > 0
      ? [judge(practice(CLAUSE, '文件结构', '完整'), false, `缺少${missing.join('、')}`)]
      : []),
  ];
}

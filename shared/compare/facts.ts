import type { Report } from '../report/schema.ts';

/** Something of a report beside its text: 发文字号, 抄送机关, 年度. Several values of one are parted by \n. */
export interface Fact {
  name: string;
  before: string;
  after: string;
}

const yes = (value: boolean | undefined): string => (value ? '是' : '');

function factsOf({
  year,
  office,
  publication,
  signature,
  titleLines,
  letterhead,
  imprint,
  fallbackCharacters,
}: Report) {
  return {
    年度: String(year),
    单位: office,
    标题分行: (titleLines ?? []).join('\n'),
    索引号: publication.indexNumber,
    发文字号: publication.documentNumber,
    发布机构: publication.publisher,
    主题分类: publication.subject,
    成文日期: publication.writtenOn,
    发布日期: publication.publishedOn,
    体裁分类: publication.genre,
    有效性: publication.validity,
    份号: letterhead?.copyNumber ?? '',
    密级和保密期限: letterhead?.secrecy ?? '',
    紧急程度: letterhead?.urgency ?? '',
    发文机关标志: (letterhead?.issuers ?? []).join('\n'),
    标志带文件二字: yes(letterhead?.withDocumentWord),
    版头发文字号: letterhead?.documentNumber ?? '',
    签发人: (letterhead?.signatories ?? []).join('\n'),
    抄送机关: imprint?.copyTo ?? '',
    印发机关: imprint?.printer ?? '',
    印发日期: imprint?.printedOn ?? '',
    盖章: yes(signature?.sealed),
    用后备字体的字: (fallbackCharacters ?? []).join(''),
  };
}

/** The facts that two reports do not have alike, in the order the program shows them. */
export function compareFacts(before: Report, after: Report): Fact[] {
  const newer: Record<string, string> = factsOf(after);
  return Object.entries(factsOf(before)).flatMap(([name, value]) => {
    const now = newer[name] ?? '';
    return value === now ? [] : [{ name, before: value, after: now }];
  });
}

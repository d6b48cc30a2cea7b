import type { ZoneName } from '../schema/zones.ts';

const PLACEHOLDERS: Record<ZoneName, string> = {
  title: '标题：单位、年度和“法治政府建设情况的报告”',
  addressee: '主送机关，例如“县人民政府：”，没有可以不写',
  lead: '引言：一年来的总体情况，末句引出下文',
  measures: '写做法和成效；行首输入“（一）”就是小节标题',
  highlights: '写有本地特色、可以推广的做法',
  leadership: '写主要负责人怎样履行推进法治建设第一责任人职责',
  shortcomings: '写还有哪些不足、原因在哪里',
  plan: '写下一年的思路、目标和举措',
  signatureOffice: '署名',
  signatureDate: '成文日期，例如2026年1月8日',
  annexTitle: '附件的标题',
  annex: '附件的正文；空着时只在附件说明里列出标题',
};

/** What an empty zone says of itself. */
export const placeholderOf = (name: ZoneName): string => PLACEHOLDERS[name];

import type { StayReason } from '../document/edit/notice.ts';

/** Why a block stays as it is when a key would move it or change its level. */
export const stayWords: Record<StayReason, string> = {
  paragraph: '正文没有上下级，段首的空两格是自动的；要编号，用上方的“层级”。',
  point: '“一是”“二是”没有上下级；要改成别的，用上方的“层级”。',
  lowest: '（1）已经是最低一级。',
  highest: '（一）已经是最高一级，一、到五、是固定的五个部分。',
  'no-part': '小节只能写在五个部分里，引言和附件里可以用 1.、（1）。',
  'no-section': '光标不在小节里。',
  first: '已经在这一部分的最前面。',
  last: '已经在这一部分的最后面。',
};

/** What is said of pictures that were left out. @param alone nothing else was pasted */
export const pictureWords = (alone: boolean): string =>
  alone
    ? '图片和图形没有粘贴：报告里只放文字和表格。'
    : '文字粘贴了，其中的图片和图形没有：报告里只放文字和表格。';

/** What is asked of headings of parts in what is pasted. */
export const partHeadingWords = (headings: readonly string[]): string =>
  `里面有部分的标题：${headings.map((heading) => `“${heading}”`).join('、')}。可以把每个标题下面的内容接到那一部分的最后，标题用报告自己的；也可以全部放在光标这里，标题当作小节。`;

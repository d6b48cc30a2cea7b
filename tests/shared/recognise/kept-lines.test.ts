import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const SIGNED = '\n竹坞镇人民政府\n2025年1月10日';

const page = (middle: string, last: string, end: string): string => `竹坞镇2024年法治政府建设情况报告
2024年，竹坞镇扎实推进法治政府建设各项工作。现将有关情况报告如下：
一、主要举措和成效
（一）强化组织领导
${middle}全年召开专题会议6次，研究部署重点工作。
二、2025年主要安排
（一）强化学习
全年组织学法4次，提升能力。${last}${end}`;

const read = (text: string) => recogniseText(text, { id: 'kept' });

const SENTENCES = [
  '充分利用微信群、朋友圈开展普法宣传，营造浓厚氛围。',
  '推动无障碍环境建设法落地，让群众扫一扫就能办事',
  '登录“掌上复议”平台，引导群众依法维权。',
  '打印执法文书实现全覆盖。',
  '播放普法视频36场次，受众2000人次。',
  '关闭非法采砂点3处',
  '适老化改造35户',
  '棋牌室整治4家',
];

it.each(SENTENCES)('keeps “%s”, which begins as a control of a page does, wherever it stands', (sentence) => {
  const texts = [
    page(`${sentence}\n`, '', SIGNED),
    page('', `\n${sentence}`, SIGNED),
    page('', `\n${sentence}`, ''),
  ];
  for (const text of texts) {
    const { report, leftOut } = read(text);
    expect(report.parts.flatMap(({ blocks }) => blocks.map((block) => block.text))).toContain(sentence);
    expect(leftOut).toEqual([]);
  }
});

it.each(['持续建强司法所', '化解信访积案三处', '关闭非法采砂点3处', '县里正在建设区域性综治中心'])(
  'takes “%s” above a signature for no office',
  (last) => {
    const { report } = read(page('', `\n${last}`, SIGNED));
    expect(report.signature?.office).toBe('竹坞镇人民政府');
    expect(report.parts[4].blocks.at(-1)?.text).toBe(last);
  },
);

it('makes no annex of 附件：无', () => {
  const { report, leftOut } = read(page('', '\n附件：无', SIGNED));
  expect(report.annexes).toBeUndefined();
  expect(leftOut.map(({ text }) => text)).toEqual(['附件：无']);
});

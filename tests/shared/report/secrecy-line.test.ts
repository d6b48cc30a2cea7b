import { describe, expect, it } from 'vitest';
import { isSecrecyAbove, secrecyOfLine } from '../../../shared/report/secrecy-line.ts';

const LINES = [
  ...[
    '机密',
    '机　密',
    '绝 密',
    '秘\u200B密',
    '機密',
    '机密级',
    '机密件',
    '密 级：秘 密',
    '密级 机密',
    '文件密级：绝密',
  ],
  ...['【秘密】', '（秘密）', '(机密)', '〔秘密〕', '《秘密》', '[秘密]', '【机　密】★1年', '【秘密★1年】'],
  ...[
    '秘密★1年',
    '秘密 ★ 1 年',
    '秘密☆长期',
    '秘密*1年',
    '秘密＊１年',
    '秘密▲1年',
    '秘密※6个月',
    '秘密★',
    '秘密·10年',
  ],
  ...['秘密 1年', '秘密（1年）', '秘密　长期', '秘密 保密期限：五年', '秘密★至2030年12月31日', '机密30日'],
  ...[
    '密级：内部',
    '密 级　内 部',
    '密级:机密（启封前）',
    '保密等级：工作秘密',
    '000012 机密★1年 特急',
    '机密　加急',
  ],
];

const NONE = [
  ...[
    '密级：无',
    '密级：公开',
    '密级：主动公开',
    '密级：—',
    '密级：',
    '密级：/',
    '密级管理',
    '000012',
    '特急',
    '',
  ],
  ...[
    '保守国家秘密',
    '国家秘密',
    '机密文件管理制度',
    '秘密文件清退12份',
    '秘密举报1年内办结',
    '保密',
    '机密性',
  ],
];

const SENTENCES = [
  ...[
    '保守国家秘密和工作秘密，开展保密检查2次。',
    '讲解密级：绝密、机密、秘密三级的划分。',
    '不泄露商业秘密、个人隐私。',
  ],
  ...[
    '机关秘密载体管理到位。',
    '签订保密承诺书35份，做到“秘密不上网”。',
    '严守工作秘密*3项要求。',
    '内部',
    '内部资料',
  ],
];

describe('密级 of a line', () => {
  it.each(LINES)('is read in “%s”', (line) => {
    expect(secrecyOfLine(line)).toBe(line);
    expect(isSecrecyAbove(line)).toBe(true);
  });

  it.each(NONE)('is none in “%s”', (line) => {
    expect(secrecyOfLine(line)).toBe('');
    expect(isSecrecyAbove(line)).toBe(false);
  });

  it.each(SENTENCES)('is none in the text “%s”', (text) => {
    expect(secrecyOfLine(text)).toBe('');
  });

  it.each([
    ['本报告为秘密★5年文件。', '秘密★5年文件'],
    ['本件为机 密*1年，请妥善保管。', '机密*1年'],
    ['115/2026-00001　密级　机密', '密级:机密'],
    ['115/2026-00001 密级 内部', '密级:内部'],
    ['文号：青府发〔2026〕1号 密级：机密 份数：10', '密级:机密'],
  ])('is read in “%s”', (text, secrecy) => {
    expect(secrecyOfLine(text)).toBe(secrecy);
  });
});

it.each([
  ...[
    '内部',
    '内 部',
    '【内部】',
    '内部资料',
    '内部资料，注意保存',
    '内部文件 不得外传',
    '仅供内部使用',
    '内部★1年',
    '工作秘密',
  ],
])('“%s” is one above the title alone', (line) => {
  expect(isSecrecyAbove(line)).toBe(true);
  expect(secrecyOfLine(line)).toBe('');
});

it.each(['内部管理', '内部监督制度', '内部审计2次', '工作秘密管理', '内部资料室'])(
  '“%s” is none above the title either',
  (line) => {
    expect(isSecrecyAbove(line)).toBe(false);
  },
);

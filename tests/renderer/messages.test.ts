import { describe, expect, it } from 'vitest';
import {
  explain,
  explainedTogether,
  exportedWords,
  matchCountWords,
  proofWords,
  sentences,
} from '../../renderer/messages.ts';
import { AppError, ERROR_CODES } from '../../shared/app-error.ts';
import { isComplete } from '../../shared/recognise/recognition.ts';
import { failureWords, leftOutWords } from '../../shared/words.ts';

const SENTENCE = /^[^a-z!！?？]+。$/;

describe('messages', () => {
  it.each(ERROR_CODES)('has for %s a cause and a next step in plain Chinese', (code) => {
    const words = failureWords(code)
      .replace('.txt', '')
      .replace(/Word|WPS/g, '');
    expect(words).toMatch(SENTENCE);
    expect(words.match(/。/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('says of an export what was read back, and which characters are in which other font', () => {
    const proof = { paragraphs: { found: 41, total: 41 }, figures: { found: 59, total: 59 } };
    expect(exportedWords({ proof, rare: [] })).toBe('读回核对：41/41 段，59/59 个数字');
    const rare = [
      { font: '仿宋', characters: ['镕', '㎡'] },
      { font: 'SimSun-ExtB', characters: ['𬭎'] },
    ];
    expect(exportedWords({ proof, rare })).toBe(
      '读回核对：41/41 段，59/59 个数字。所用字体里没有的字：“镕”“㎡”用仿宋，“𬭎”用SimSun-ExtB',
    );
  });

  it('tells of several failures at once, each with its file', () => {
    const failures = ['甲.txt', '乙.doc'].map((name) => explain(new AppError('damaged', name), 'read'));
    const { title = '', body = '' } = explainedTogether(failures) ?? {};
    expect(title).toContain('甲.txt');
    expect(body).toContain(`${failures[0]?.body}未能读取：乙.doc。${failures[1]?.body}`);
    expect(explainedTogether([])).toBeNull();
  });

  it('says what did not happen, to what, why, and what is safe', () => {
    const { title, body } = explain(new AppError('not-text', '去年.txt'), 'read');
    expect(title).toBe('未能读取：去年.txt');
    expect(body).toContain('没有读到文字');
    expect(body).toContain('原来的文件没有改动');
  });

  it.each(ERROR_CODES)(
    'sends nobody away from a text that could not be saved, whatever failed: %s',
    (code) => {
      const { body } = explain(new AppError(code), 'save');
      expect(body).toContain('先不要关闭');
      expect(body).not.toMatch(/返回首页|重新打开|换一份/);
    },
  );

  it('calls nothing damaged or incomplete that is held, newer or on a failing disk', () => {
    for (const code of ['file-busy', 'unreadable', 'newer-version', 'disk-failing', 'read-only'] as const)
      expect(failureWords(code)).not.toMatch(/损坏|不完整/);
    expect(failureWords('disk-failing')).toContain('磁盘读写出错');
  });

  it('names the folder that is missed, and promises nothing of reports whose disk is away or failing', () => {
    const { body } = explain(new AppError('folder-missing', '/media/U盘/reports'), 'open');
    expect(body).toContain('要找的是：/media/U盘/reports。');
    for (const code of ['folder-missing', 'disk-failing'] as const)
      for (const doing of ['list', 'open', 'delete', 'backup'] as const)
        expect(explain(new AppError(code), doing).body).not.toMatch(/原处|不受影响|还在/);
    expect(explain(new AppError('damaged'), 'open').body).toContain('其他报告不受影响');
  });

  it('names no file that the clerk has never seen', () => {
    const { title, body } = explain(new AppError('disk-full', '6f1c.json'), 'save');
    expect(title).toBe('未能保存');
    expect(body).toContain('文字还在这个窗口里');
  });

  it('takes anything unknown for an internal failure and shows none of its wording', () => {
    const { title, body } = explain(new TypeError('x is undefined'), 'export');
    expect(title).toBe('未能导出');
    expect(body).toContain('记入日志');
    expect(body).not.toContain('undefined');
  });

  it('puts the proof into words', () => {
    const whole = { paragraphs: { found: 41, total: 41 }, figures: { found: 59, total: 59 } };
    expect(proofWords(whole)).toBe('41 段全部读到，59 个数字全部读到');
    expect(isComplete(whole)).toBe(true);
    const lacking = { ...whole, figures: { found: 58, total: 59 } };
    expect(proofWords(lacking)).toBe('41 段全部读到，59 个数字中读到 58 个');
    expect(isComplete(lacking)).toBe(false);
  });

  it('says where one is among the places found', () => {
    expect(matchCountWords(2, 12)).toBe('第 3 处，共 12 处');
    expect(matchCountWords(-1, 12)).toBe('共 12 处');
    expect(matchCountWords(-1, 0)).toBe('没有找到');
  });

  it('has words for every reason to leave a line out', () => {
    for (const reason of [
      'navigation',
      'page-control',
      'unplaced',
      'repeated-title',
      'repeated-date',
      'advertisement',
    ] as const)
      expect(leftOutWords(reason)).toMatch(/^[一-龥]+$/);
  });

  it('speaks calmly: no exclamation marks, no trade words', () => {
    for (const sentence of [...Object.values(sentences), ...ERROR_CODES.map(failureWords)])
      expect(sentence).not.toMatch(/[!！]|JSON|IPC|解析|渲染|异常/);
  });
});

import { describe, expect, it } from 'vitest';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { proofread } from '../../../shared/proofread/proofread.ts';
import slips from '../../../shared/proofread/slips.json' with { type: 'json' };
import { exampleReport } from './example-report.ts';

const AROUND = { last: null, today: '2026-01-15', pack: OWN_PACK, townships: null, ownWords: [] };

const told = (text: string): string[] =>
  proofread(exampleReport(text), AROUND)
    .filter(({ rule, level }) => level !== 'hint' && (rule === 'known-slip' || rule === 'term-slip'))
    .map(({ quote }) => quote);

describe('slips', () => {
  it('are found wherever no other word begins or ends in them, every one of the table', () => {
    const missed = slips
      .map(([wrong = '']) => wrong)
      .filter((wrong) => told(`本镇写“${wrong}”。`).length === 0);
    expect(missed).toEqual([]);
  });

  it.each([
    '深化结对共建，推动调研成果转化结果运用，把法治与文化结合起来。',
    '全镇社会义务宣讲员进村，县总工会义诊2次。',
    '从本身查找力度不足的原因，拆除部分围墙。',
    '防止问题升级，作风显著好转，落实网络实名登记。',
    '逐项补齐登记薄弱、平台薄弱的环节。',
    '把当事人引导至人民调解委员会，把群众疏导至安全地带。',
    '干部作用明显着眼长远，前提共识已经形成。',
    '优化结构，数字化结合网格化。',
    '发布署名文章3篇，分别处制式服装更换。',
    '现场执法证见证人签字，按规定处理，则任其整改。',
    '平安建没收台账，队伍建没有短板。',
    '责任落时间表，各村自提共享单车。',
  ])('are not told where they are halves of other words: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are asked about and never corrected with all others where both words may be meant', () => {
    const levels = proofread(exampleReport('监督检查机关食堂，发放消费者权利清单。'), AROUND)
      .filter(({ rule }) => rule === 'known-slip')
      .map(({ level }) => level);
    expect(levels).toEqual(['likely', 'likely']);
  });
});

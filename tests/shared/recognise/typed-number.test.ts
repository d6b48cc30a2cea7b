import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { sectionNumber } from '../../../shared/report/numbering.ts';

describe('number marks', () => {
  it.each([
    ['一、主要工作', 'part', 1],
    ['十二、其他', 'part', 12],
    ['（一）强化', 'section', 1],
    ['(二)规范', 'section', 2],
    ['(一)、部分', 'section', 1],
    ['三)夯实', 'section', 3],
    ['1.加强', 'item', 1],
    ['2．加强', 'item', 2],
    ['3、加强', 'item', 3],
    ['（1）审查', 'subitem', 1],
    ['(2)审查', 'subitem', 2],
    ['一是深化', 'point', 1],
    ['十一是深化', 'point', 11],
    ['（一百零五）强化', 'section', 105],
    ['一千二百三十四、主要工作', 'part', 1234],
  ] as const)('reads %s', (line, level, value) => {
    expect(readTypedNumber(line)).toMatchObject({ level, value });
  });

  it.each([
    '三乡镇扎实推进',
    '1.5万人次参加',
    '3.15消费者权益日',
    '12·4宪法日',
    '2025年，全镇',
    '1+6+N体系',
    '一是，先',
  ])('takes %s for text', (line) => {
    expect(readTypedNumber(line)).toBeNull();
  });
});

it('reads every number back that a report draws', () => {
  const values = Array.from({ length: 12_000 }, (_, at) => at + 1);
  expect(values.filter((value) => readTypedNumber(`${sectionNumber(value - 1)}文`)?.value !== value)).toEqual(
    [],
  );
});

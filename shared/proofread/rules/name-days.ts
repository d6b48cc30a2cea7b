import { finderOf } from '../pack-words.ts';
import type { Hit, TextRule } from '../rule.ts';

const DATED =
  /[“"]?(?<!\d)(\d{1,2})(?:[.．·•・]|月(?=\d{1,2}日))(\d{1,2})日?[”"]?(?:的)?([\p{Script=Han}]{2,12}?(?:日|周|月|节))/gu;

/** Other days fall on the same date and are called in other ways: 国际志愿者日 is one of the day. */
const ANY_DAY = /^(?:国际|世界|全国|国家|全民)[\p{Script=Han}]{2,8}日$/u;

const misnamedDays = finderOf(({ days }) =>
  days.flatMap(({ name, wrong }) => wrong.map((word) => [word, name])),
);

/** 消费者权益保障日: a day by another than its right name. */
const wrongDay: TextRule = {
  id: 'day-misnamed',
  level: 'certain',
  basis: '规则库：节日、纪念日的规范名称',
  found: '结合“3·15”消费者权益保障日开展宣传。',
  passed: ['结合“3·15”国际消费者权益日开展宣传。', '宣传消费者权益保护法，开展“12·4”宪法宣传周活动。'],
  inText: ({ text }, { pack }) => {
    const named = misnamedDays(pack)
      .findFirst(text)
      .map(
        ({ from, word, value }): Hit => ({
          from,
          to: from + word.length,
          message: `“${word}”的规范名称是“${value}”。`,
          fix: value,
        }),
      );
    return named.filter(
      (one) => !named.some((other) => other !== one && other.from <= one.from && other.to > one.to),
    );
  },
};

/** “3·15”国家宪法日: a date that belongs to another day. */
const dayOfAnotherDate: TextRule = {
  id: 'day-of-another-date',
  level: 'certain',
  basis: '规则库：节日、纪念日的日期',
  found: '结合“12·2”国家宪法日和“6·26”国际禁烟日开展宣传。',
  passed: ['结合“12·4”国家宪法日开展宣传。', '结合“4·15”全民国家安全教育日开展宣传。'],
  looksFor: [DATED],
  inText: ({ text }, { pack }) =>
    [...text.matchAll(DATED)].flatMap((match): Hit[] => {
      const [found, month, day, name = ''] = match;
      const date = `${month}·${day}`;
      const own = pack.days.find((one) => one.date === date);
      const called = pack.days.some((one) => [one.name, ...one.also, ...one.wrong].includes(name));
      if (own && !called && ANY_DAY.test(name)) {
        const message = `${date}是“${own.name}”，这里写的是“${name}”，请核对。`;
        return [{ from: match.index, to: match.index + found.length, message, level: 'likely' }];
      }
      const right = pack.days.find((one) => one.name === name || one.also.includes(name));
      if (
        !right ||
        right.date === date ||
        pack.days.some((one) => one.date === date && one.also.includes(name))
      )
        return [];
      const message = `“${name}”是${right.date.replace('·', '月')}日，请核对日期。`;
      return [{ from: match.index, to: match.index + found.length, message }];
    }),
};

export const NAME_DAYS: readonly TextRule[] = [wrongDay, dayOfAnotherDate];

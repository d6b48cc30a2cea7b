import { isSameUnit } from '../../figures/units.ts';
import type { Hit, TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { isAsWritten, isExact } from './written-values.ts';

const FROM = /[由从](?:(?:去年|上年|20\d{2}年|年初|原来|此前|过去)(?:同期|度)?)?的?[\p{Script=Han}]{0,4}$/u;
const REACHED =
  /^的?[\p{Script=Han}]{0,6}?(?:(增[加长]?|上[升涨]|提[高升]|扩大|升)|(减少|下?降|下降|降低|缩[短减]|压[缩减]|精简|回落))[至到为](?:了|今年的?|现在的?|目前的?)?$/u;

/** 由12万元增加到10万元: the verb says another way than the numbers go. */
const wayContradicted: TextRule = {
  id: 'way-contradicted',
  level: 'likely',
  basis: '增减的说法与前后两个数应当一致',
  found: '信访量从120件下降到135件。',
  passed: [
    '信访量从135件下降到120件，满意度由94%提升至96%。',
    '由每季度2次增加到每月1次，由5个村扩大到12个。',
  ],
  looksFor: [REACHED],
  inText: ({ text, figures }) =>
    figures.flatMap((now, index): Hit[] => {
      const then = figures[index - 1];
      if (!then || !isSameUnit(then.unit, now.unit) || !isExact(then) || !isExact(now)) return [];
      const way = REACHED.exec(text.slice(then.at + then.length, now.at));
      const before = text.slice(Math.max(0, then.at - 16), then.at);
      if (!way || !FROM.test(before) || /每/.test(before)) return [];
      const isUp = way[1] !== undefined;
      if (isUp ? now.value >= then.value : now.value <= then.value) return [];
      const message = `从“${then.text}”到“${now.text}”是${isUp ? '减少' : '增加'}，与“${way[1] ?? way[2]}”的说法相反，请核对。`;
      return [{ from: then.at, to: now.at + now.length, message }];
    }),
};

const TIMES_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4, 半年: 2 };
const EVERY = /(?:平均每个?(?<period>月|季度?|半年)|(?<short>月)均)[\p{Script=Han}]{0,8}$/u;
const IN_ALL = /(?:全年|年内|共|累计)[\p{Script=Han}“”《》]{0,14}$/u;
const MOST_BETWEEN = 14;

/** 全年召开会议12次，平均每月召开2次. */
const averageMiscounted: TextRule = {
  id: 'average-miscounted',
  level: 'likely',
  basis: '平均数与总数应当一致',
  found: '全年召开会议12次，平均每月召开2次。',
  passed: [
    '全年召开会议24次，平均每月召开2次。',
    '全年召开会议12次，平均每月近2次；平均每季度培训人员40人。',
  ],
  looksFor: [EVERY],
  inText: ({ text, figures }) =>
    figures.flatMap((each, index): Hit[] => {
      const all = figures[index - 1];
      const { period: full, short } =
        EVERY.exec(text.slice(Math.max(0, each.at - 16), each.at))?.groups ?? {};
      const period = full ?? short;
      const times = TIMES_A_YEAR[period ?? ''];
      if (!all || times === undefined || !isSameUnit(all.unit, each.unit)) return [];
      if (each.at - all.at - all.length > MOST_BETWEEN || !isExact(all) || !isExact(each)) return [];
      const between = text.slice(all.at + all.length, each.at);
      if (/[。；]/.test(between) || !IN_ALL.test(text.slice(Math.max(0, all.at - 18), all.at))) return [];
      if (isAsWritten(all.value / times, each)) return [];
      const message = `按“${all.text}”算，平均每${period}约${Number((all.value / times).toFixed(1))}${each.unit}，与“${each.text}”对不上，请核对。`;
      return [{ from: all.at, to: each.at + each.length, message }];
    }),
};

const NONE_LEFT =
  /(?:100%(?:持证|办结|化解|整改|到位|完成)|全部(?:持证|办结|化解|整改到位|整改完成))[\p{Script=Han}]{0,4}，(?:但)?(?:仍有|尚有|还有|另有|仅有|剩余)[^，。；]{0,8}?\d+\p{Script=Han}{1,6}?(?:未|没有|尚未|正在|不)/gu;
const ALL_AND_RATE =
  /全部(办结|化解|整改|覆盖|公开|答复)[\p{Script=Han}]{0,4}，(?:\p{Script=Han}{0,6}?)\1率(?:达到?|为|是)?(\d{1,2}(?:\.\d{1,2})?)%/gu;

const COVERED_AND_RATE =
  /全覆盖[”"]?，(?:\p{Script=Han}{0,6})覆盖率(?:达到?|为|是)?(?!100)\d{1,2}(?:\.\d{1,2})?%/gu;
const NONE_AND_SOME =
  /率(?:达到?|为)?100%，(?:其中|在)?\d{1,4}[名个]\p{Script=Han}{0,8}中，?有\d{1,4}[名人个]\p{Script=Han}{0,2}(?:尚未|未|没有)/gu;
/** 受理行政复议2件，无行政复议案件发生. */
const SOME_AND_NONE =
  /(?:受理|办理|发生|处理)(?:行政)?(?<what>复议|诉讼|信访|投诉)(?:案件|事项)?[1-9]\d{0,4}[件起批]\p{Script=Han}{0,4}，(?:全年)?(?:无|没有|未发生)(?:行政)?\k<what>(?:案件|事项)?(?:发生)?(?=[，。；])/gu;
/** 零上访 of everybody: not 进京零上访. */
const NONE_AT_ALL =
  /(?:实现|保持|做到|达到|全年)[“"]?零(?<what>上访|信访|投诉|事故|诉讼|复议)[”"]?[^。；]{0,20}?(?:接待|受理|处理|发生|收到|办理|化解)(?:群众|来信|行政|各类)?\k<what>(?:事项|案件|件|诉求)?[1-9]\d{0,4}(?:批次|人次|[批件起次人])/g;

const NOT_ALL = [NONE_LEFT, ALL_AND_RATE, COVERED_AND_RATE, NONE_AND_SOME, NONE_AT_ALL, SOME_AND_NONE];

/** 全部办结，办结率96%; 全部持证上岗，尚有2人未取得; 零上访，接待上访23批次. */
const allIsNotAll: TextRule = {
  id: 'all-is-not-all',
  level: 'likely',
  basis: '数据应当前后一致',
  found: '信访事项全部办结，办结率96%。',
  passed: [
    '信访事项全部办结，办结率100%；实现全覆盖，覆盖率100%；实现进京零上访，接待上访23批次。',
    '初信初访全部办结，化解率96%；100%持证上岗，尚有2个站点。',
  ],
  looksFor: NOT_ALL,
  inText: ({ text }) =>
    NOT_ALL.flatMap((form) => matchesOf(text, form)).map(({ from, to }) => ({
      from,
      to,
      message: '前面说是全部，后面又不是全部，请核对。',
    })),
};

export const FIGURE_WAYS: readonly TextRule[] = [wayContradicted, averageMiscounted, allIsNotAll];

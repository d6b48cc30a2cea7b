import { lazyFinder } from '../../text/lazy-finder.ts';
import { findWholeWords } from '../../text/whole-words.ts';
import type { Hit, TextRule } from '../rule.ts';
import slips from '../slips.json' with { type: 'json' };
import { matchesOf } from './sentence.ts';

const PHRASE_TWICE = /([\p{Script=Han}]{2,6})\1/gu;
/** 一条一条, 逐步逐步, 层层层层, 点点点点: said twice on purpose. */
const ON_PURPOSE = /^[一逐]|^(.)\1/;
/** Little words that nobody writes twice, and what may stand around them all the same: 目的的, 及时 after 以及. */
const LITTLE_TWICE =
  /(?<![目的])的的(?!确)|了了(?![然解])|和和(?![美气睦谐解平])|(?<![一不就还])是是(?!非)|(?<!参)与与(?!会)|(?<![针面应相反核配绝成])对对(?![^，。；]{0,1}象|[方口标接照联比])|将将(?!军)|被被(?![告执征害保])|并并(?![非轨入列])|(?<![存现正所旨潜实])在在(?![线校岗职押建册编外场逃])|(?<!以)及及(?![时格早])|把把(?!关)|(?<![作成认以行])为为(?![了民主])/g;

const phraseTwice = (text: string): Hit[] =>
  matchesOf(text, PHRASE_TWICE)
    .filter(({ found }) => !ON_PURPOSE.test(found[1] ?? ''))
    .map(({ from, to, found }) => ({
      from,
      to,
      level: (found[1] ?? '').length > 2 ? 'certain' : 'likely',
      message: `“${found[1]}”重复了，请删去一个。`,
      fix: found[1] ?? '',
    }));

/** 进行进行, 的的. */
const doubledWords: TextRule = {
  id: 'doubled-word',
  level: 'certain',
  basis: '字词重复',
  found: '组织开展开展法治宣传的的活动。',
  passed: ['的的确确逐条逐条对照，对对方、与与会人员、被被告一一说明。', '实现目的的做法，参与与监督并重。'],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : [
          ...phraseTwice(text),
          ...matchesOf(text, LITTLE_TWICE).map(({ from, to, found }) => ({
            from,
            to,
            message: `“${found[0]}”重复了，请删去一个。`,
            fix: found[0].charAt(0),
          })),
        ],
};

const POINT_TWICE = /[一二三四五六七八九十]{1,2}是是(?!否)|([一二三四五六七八九十]{1,2})是\1是/g;

/** 二是是, 二是二是. */
const doubledNumber: TextRule = {
  id: 'doubled-number',
  level: 'certain',
  basis: '序号重复',
  found: '一是是加强学习，二是规范执法。',
  passed: ['一是加强学习，二是规范执法。', '一是是否学法，二是是否用法。'],
  looksFor: [POINT_TWICE],
  inText: ({ text }) =>
    matchesOf(text, POINT_TWICE).map(({ from, to, found }) => ({
      from,
      to,
      message: `“${found[0]}”重复了。`,
      fix: found[0].replace('是是', '是').replace(/^(.{1,2}是)\1$/, '$1'),
    })),
};

const SUBJECT_TWICE = /(我[镇乡街县区市]|本[镇乡]|全[镇乡])[^，。；：\n]{0,6}\1/g;

/** 我镇…我镇 within one clause. */
const subjectTwice: TextRule = {
  id: 'subject-twice',
  level: 'likely',
  basis: '主语重复',
  found: '我镇始终我镇坚持依法行政。',
  passed: ['我镇坚持依法行政，我镇执法人员全部持证。', '全镇各村坚持依法办事。'],
  looksFor: [SUBJECT_TWICE],
  inText: ({ text }) =>
    matchesOf(text, SUBJECT_TWICE)
      .filter(({ found }) => found[0].length > (found[1] ?? '').length * 2)
      .map(({ from, to, found }) => ({ from, to, message: `一个分句里有两个“${found[1]}”，请看一看。` })),
};

const PLACEHOLDER =
  /[（(](?:此处|这里|数据|具体)?(?:待|需|请)(?:补[充齐]?|填[写报]?|定|核[实对]?|完善|确认|更新|提供)[^（）()\d]{0,8}[）)]|【[^【】]{0,20}(?:待补|待定|待填|待核)[^【】]{0,40}】|【(?:日期|单位|姓名|数字|数据|时间|地点)】|\[(?:日期|单位|姓名|数字|数据|时间|地点|待补)[^[\]]{0,20}\]|20(?:[xX]{2}|×{2}|\*{2}|_{2})|(?<![A-Za-z])[xX×*＊]{1,4}(?=[年月日件次人场份个名项万户家起条批处村%％])|_{2,}|＿{2,}|[?？]{3,}|某某(?=[镇乡县区村])|(?<![\p{Script=Han}×])××(?=[镇乡县区村街])/gu;
const FORMULA = /\d\s{0,2}[×xX*]|[A-Za-z]$/;

/** X次, 20xx年, 【待补】. */
const placeholders: TextRule = {
  id: 'placeholder-left',
  level: 'certain',
  basis: '定稿不留空',
  found: '全年开展普法宣传X场。',
  passed: ['推行“2×3”机制，镇长×××主持会议。', '全年开展普法宣传20场。'],
  looksFor: [PLACEHOLDER],
  inText: ({ text }) =>
    matchesOf(text, PLACEHOLDER)
      .filter(({ from }) => !FORMULA.test(text.slice(Math.max(0, from - 2), from + 1).slice(0, -1)))
      .map(({ from, to, found }) => ({ from, to, message: `“${found[0]}”是还没有填的内容，请补上。` })),
};

const ADVERTISEMENT =
  /皇冠[\p{Script=Han}]{0,8}(?:比分|官网|体育|投注|平台)?|足球比分|体育投注|博彩公司|百家乐|澳门(?:赌场|葡京|金沙|威尼斯)|澳门[\p{Script=Han}]{0,4}葡京|娱乐城|(?:太阳城|金沙|威尼斯人|葡京|开云|亚博|必威|万博|欧宝|杏彩|彩票|棋牌|电竞|捕鱼)[\p{Script=Han}]{0,4}(?:官网|平台|注册|下载|入口|登录|投注|娱乐|app|APP)|时时彩|六合彩|北京赛车|幸运飞艇|在线(?:博彩|投注|赌场)|成人(?:视频|电影)|高清无码|真人荷官|老虎机平台|六合彩开奖/gu;
const FOUGHT = /打击|查处|整治|涉|非法|取缔|参与/;

/** What intruders put into a website's text: 皇冠足球比分 where 关于 stood. */
const advertisement: TextRule = {
  id: 'injected-advertisement',
  level: 'certain',
  basis: '网页被插入的广告',
  found: '县政府皇冠足球比分：《工作要点》精神。',
  passed: ['严厉打击网络赌博、非法彩票。', '查处“百家乐”等赌博案件2起。'],
  looksFor: [ADVERTISEMENT],
  inText: ({ text }) =>
    matchesOf(text, ADVERTISEMENT)
      .filter(({ from }) => !FOUGHT.test(text.slice(Math.max(0, from - 12), from)))
      .map(({ from, to, found }) => ({
        from,
        to,
        message: `“${found[0]}”像是网页被人插入的广告，请删去并补上原来的字（多半是“关于”）。`,
      })),
};

const knownWrong = lazyFinder(() => slips.map(([wrong = '', right = '']) => [wrong, right]));

/** Two words that may be meant as they stand: 监督检查机关食堂, 消费者权利清单. */
const MAY_BE_MEANT = new Set(
  '监督检察 检查机关 检查建议 权利清单 权利运行 行政权利 规范权利 人民调节 调节纠纷 反应问题 截止年底'.split(
    ' ',
  ),
);

/** Slips that no word is: 体质改革, 矛盾化结; 深化结对 has another word there. */
const knownSlips: TextRule = {
  id: 'known-slip',
  level: 'certain',
  basis: '常见错字表',
  found: '统筹推进行政执法体质改革。',
  passed: ['统筹推进行政执法体制改革。', '深化结对共建，落实网络实名登记。'],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : findWholeWords(knownWrong(), text).map(({ from, word, value }) => ({
          ...{ from, to: from + word.length, fix: value },
          ...(MAY_BE_MEANT.has(word)
            ? { level: 'likely', message: `“${word}”像是“${value}”的错字，请看一看。` }
            : { message: `“${word}”应为“${value}”。` }),
        })),
};

export const WORDS: readonly TextRule[] = [
  doubledNumber,
  doubledWords,
  subjectTwice,
  placeholders,
  advertisement,
  knownSlips,
];

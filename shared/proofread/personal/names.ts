import { segmentsOf } from '../../text/segments.ts';
import { matchesOf } from '../rules/sentence.ts';
import type { PersonalStretch } from './kinds.ts';
import { minorityNameLength } from './minority-names.ts';
import { isCompound, isDoubtfulSurname, isSureSurname, NAME_POINTS } from './surnames.ts';

/** Who somebody is in a case, a petition or a dispute: a private person's name may stand behind it. */
const ROLES = [
  '当事人|被?申请人|申诉人|原告|被告人?|被?上诉人|第三人|嫌疑人|违法行为人|违法人员|被处罚人|被执行人|受害人|被害人|受害者',
  '死者|伤者|患者|信访人|上访人|来访人|举报人|投诉人|反映人|求助人|求助者|村民|居民|业主|农户|户主|贫困户|低保户|五保户|脱贫户|监测户|群众',
  '矫正对象|矫正人员|刑满释放人员|安置帮教对象|帮教对象|吸毒人员|戒毒人员|精神障碍患者|证人|罪犯|监护人|家属|未成年人|学生|农民工|务工人员|工人|职工',
  '司机|驾驶人|驾驶员|车主|租客|租户|房东|雇主|债务人|债权人|孤儿|残疾人|老人|经营者|店主|老板|商户|受援人|联系人|经办人|邻居|其子|其女|其妻|其夫|丈夫|妻子|儿子|女儿|父亲|母亲',
].join('|');
/** What a role begins with: most places of a text are passed by at a glance. */
const FIRST_OF_ROLES = [
  ...new Set(
    ROLES.split('|')
      .flatMap((role) => role.replace(/^(.)\?/, '$1|').split('|'))
      .map((role) => role.charAt(0)),
  ),
].join('');
const ROLE = new RegExp(`(?=[${FIRST_OF_ROLES}])(?:${ROLES})[:： "“(（]{0,3}`, 'g');
const ANY_ROLE = new RegExp(ROLES);

/** What follows the name of a party: 张三诉李四, 王五一案, 赵六等3人, 孙七，男，45岁. */
const BEHIND =
  /(?=[诉一信涉等反户身,(因被办申提赡扶抚离继遗彩家民借])(?:诉(?!求|讼|说|前|源|调)|一案|信访[事案]|涉嫌|等(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[人户名]|反映的?|户籍|身份证|[,(](?:男|女)[,)\d]|因[^,。]{0,12}(?:纠纷|受伤|死亡|去世)|被(?:依法)?(?:行政|刑事|治安)?(?:拘留|逮捕|判处|传唤)|(?:办理|申请|提供)了?法律援助|(?:赡养|扶养|抚养|离婚|继承|遗产|彩礼|家庭暴力|家暴|民间借贷|借款)(?:合同)?(?:纠纷|争议|一?案))/g;
/** Before somebody who is fined so much. */
const FINED = /(?:处罚|罚款)了?(?=\p{Script=Han}{2,4}(?:人民币)?\d[\d.]{0,9}万?元)/gu;
/** Between the parties of a quarrel. */
const BETWEEN = /[与和跟同](?=[^,。;、]{2,16}(?:纠纷|矛盾|争议|口角|冲突|斗殴))/g;
const LEFT_EDGE = /[,。、;:(（"“《\s）)\d]|^$/;
const LINKS = /(?:对|为|因|与|和|由|向|给|及|关于|帮助|协助|处理|化解|调解|办理|查处|组|村|社|镇|区)$/;

/** What is called by somebody without naming him: 王某, 李大爷, 张先生; and the plainly anonymous. */
const NO_GIVEN =
  /^(?:某|[×xX*甲乙丙丁]|大[爷妈姐娘叔伯哥嫂]|阿姨|婆婆|奶奶|爷爷|老汉|老[师板人]|先生|女士|师傅|书记|主任|[镇乡区县村组所站局院校]长|委员|同志|姓|家(?!\p{Script=Han}{0,1}(?:因|与)))/u;
/** Words of two or three characters that begin with a surname, beside those of the dictionary. */
const WORDS =
  /^(?:张[贴榜]|李子|孙[子女]|杨[树梅]|宋代|唐突|董事|杜绝|钱[款财]|关[于系心爱注键照怀]|何[时种处必]|任[何务意期职免]|代[表理办领价缴]|解[决除释答]|管[理护委控道]|向[法上社村镇]|申[请诉领报辩办述]|游[客行医商摊民]|温[暖馨饱度]|宁愿|阳[光台]|路[口灯面]|康[复养]|齐[全心]|严[格重]|季[度节]|金[额融钱属]|余[人户额款地]|施[工行肥]|石[材料漠头油]|田[地间园]|高[度龄额效等空标兴考]|马[上路匹]|林[地木权业区]|白天|曾[经多]|易[发于受燃爆]|武[装术器力警]|许[可诺多]|程[度序]|顾[客虑及问全]|范[围例本畴]|郑重|陈[述旧列年规]|周[边围期末年全到]|洪[水涝灾]|牛[羊肉]|毛[病利]|章[程节]|尚未|左[右邻]|古[树代建]|童[年工]|黄[金色牛]|史料|雷电|龙头|夏[季天]|常[住年去态]|安[全置]|文[化明体]|成[立效果员]|方[便面式]|江边|祝[福贺愿寿])/;
/** A name of a place, an office or a shop begins so, and is nobody's. */
const OF_BODY =
  /^[^在与和到从的被因于向对、,。;:()\s]{1,6}?(?:镇|乡|县|街道|社区|公司|政府|餐馆|酒店|超市|合作社|医院|学校|[小中]学|银行|饭店|商行|经营部|服务[站部]|服务中心|工作[站室]|驿站|餐厅|饭庄|面馆|茶楼|药[店房]|诊所|[理美]发店|便利店|商店)/;
/** A village, an estate or a market is called so, and has a shorter name than an office. */
const OF_GROUND =
  /^[^在与和到从的被因于向对、,。;:()\s]{2,3}(?:村(?![内里])|市场|小区|花园|广场|大厦|公寓|商城|水库|[园景]区)/;
const MARK_BEHIND = /^(?:[,。、;:()（）"”\s\d]|$|因|与|诉|等|的)/;

const IS_HANZI = /^\p{Script=Han}+$/u;
/** What rarely is the second character of a given name: a word that goes on in the sentence. */
const GOES_ON =
  /^[因与和及诉等向在于的对将被家称说为系到来同跟以按给从未已拒依经户案驾涉持欠起获领签是有不之其犯打骂骑走跑死讲找要想邻就也还都又再先后前时中上下内外醉殴吸贩偷窃盗诈骗肇]/;
const LONGEST = 14;
const DOTTED_REACH = 24;

const isFamiliar = (word: string): boolean => WORDS.test(word) || NO_GIVEN.test(word.slice(1));

const isOfBody = (text: string): boolean => OF_BODY.test(text) || OF_GROUND.test(text);

/** How many characters of a given name begin a list of words; 0 when none does. */
function givenLength([first = '', second = '']: readonly string[]): number {
  if (!IS_HANZI.test(first) || GOES_ON.test(first) || NO_GIVEN.test(first)) return 0;
  if (first.length === 2) return 2;
  if (first.length > 2) return 0;
  return second.length === 1 && IS_HANZI.test(second) && !GOES_ON.test(second) && second !== '某' ? 2 : 1;
}

/** A name of two characters set as wide as one of three: 张 伟. */
const SPACED = /^\p{Script=Han} {1,3}\p{Script=Han}(?=[,。、;:()”"]|$|因|与|诉|等|反映)/u;
const isSpacedName = (spaced: string): boolean =>
  isSureSurname(spaced.charAt(0)) &&
  !isFamiliar(spaced.replaceAll(' ', '')) &&
  !GOES_ON.test(spaced.slice(-1));

/** Whether a text begins as a name does: what does not need not be parted into its words. */
const mayBeSurname = (text: string): boolean =>
  isSureSurname(text.charAt(0)) || isDoubtfulSurname(text.charAt(0)) || isCompound(text.slice(0, 2));

/** How many characters of a name a text begins with; 0 when with none. */
function nameLength(text: string): number {
  const minority = minorityNameLength(text);
  if (minority > 0) return minority;
  const spaced = SPACED.exec(text)?.[0];
  if (spaced !== undefined) return isSpacedName(spaced) ? spaced.length : 0;
  if (!mayBeSurname(text)) return 0;
  const compound = isCompound(text.slice(0, 2)) ? [text.slice(0, 2)] : [];
  const rest = text.slice(compound.length * 2, LONGEST);
  const words = [...compound, ...segmentsOf(rest).map(({ segment }) => segment)];
  const [surname = ''] = words;
  if (surname.length > 1 && !isCompound(surname)) return wholeName(text, surname);
  const isDoubtful = isDoubtfulSurname(surname);
  if (!isSureSurname(surname) && !isDoubtful) return 0;
  const given = givenLength(words.slice(1));
  const length = surname.length + given;
  if (given === 0 || isFamiliar(text) || isOfBody(text)) return 0;
  return isDoubtful && !MARK_BEHIND.test(text.slice(length)) ? 0 : length;
}

const SURE_BEHIND = /^(?:[,、()。;:诉]|$|因|与|等\d|反映|不服|提出|一案|涉嫌)/;

/** A name that the dictionary has as a word, or begins one with: 汪洋, 高志远. It counts only with what surely follows a name. */
function wholeName(text: string, word: string): number {
  if (!isSureSurname(word.charAt(0)) || isFamiliar(word) || isOfBody(text)) return 0;
  return [word.length, word.length + 1].find((end) => end <= 3 && SURE_BEHIND.test(text.slice(end))) ?? 0;
}

/** The names that begin at a position and those that 、和与诉 put beside them. */
function namesFrom(text: string, start: number): PersonalStretch[] {
  const names: PersonalStretch[] = [];
  for (let at = start; ; ) {
    const length = nameLength(text.slice(at, at + LONGEST));
    if (length === 0) return names;
    names.push({ kind: 'name', from: at, to: at + length });
    at += length;
    const link = /^(?:[、和与及诉]|,? ?)(?:其[妻子女夫]|邻居|村民)?/.exec(text.slice(at, at + 6))?.[0] ?? '';
    if (link === '') return names;
    at += link.length;
  }
}

/** The name that ends at a position, with the edge of a phrase before it, and those that 、和与 put before it. */
function namesBefore(text: string, end: number): PersonalStretch[] {
  for (const length of [6, 5, 4, 3, 2]) {
    const from = end - length;
    if (from < 0) continue;
    const before = text.slice(Math.max(0, from - 3), from);
    if (!LEFT_EDGE.test(before.slice(-1)) && !LINKS.test(before)) continue;
    const name = text.slice(from, end);
    if (!IS_HANZI.test(name) || nameLength(`${name}。`) !== length) continue;
    const isSure = isSureSurname(name.charAt(0)) || isCompound(name.slice(0, 2));
    if (!isSure && minorityNameLength(name) === 0) continue;
    const others = /[、和与及]$/.test(before) ? namesBefore(text, from - 1) : [];
    return [...others, { kind: 'name', from, to: end }];
  }
  return [];
}

const MINORITY_NAME = /^\p{Script=Han}{2,6}(?:[·•・‧∙]\p{Script=Han}{1,6}){1,2}$/u;
const OF_PLACE = /[村社镇乡县市局所站组队厂店院校处办会]$|公司$/;

/** Whether a text, where a name is asked for, is one: there its first sign need only be a surname. */
export function isNameAlone(text: string): boolean {
  if (MINORITY_NAME.test(text) || minorityNameLength(text) === text.length) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || isFamiliar(text) || OF_PLACE.test(text)) return false;
  const surname = isCompound(text.slice(0, 2)) ? 2 : 1;
  if (text.length === surname || text.length > surname + 2 || NO_GIVEN.test(text.slice(surname)))
    return false;
  return surname === 2 || isSureSurname(text.charAt(0)) || isDoubtfulSurname(text.charAt(0));
}

const POINT = `[${NAME_POINTS}]`;
const DOTTED_NAME = `\\p{Script=Han}{2,6}${POINT}\\p{Script=Han}{2,6}?(?:${POINT}\\p{Script=Han}{2,6}?)?`;
const DOTTED = new RegExp(
  `^(?=\\p{Script=Han}{3}|\\p{Script=Han}{2}${POINT}\\p{Script=Han}{3})${DOTTED_NAME}(?=[,，。、;；:：()（）\\s”"\\d]|$|诉|因|与|和|及|等|的|被|反映|不服|提出|提起|一案|申请|要求|请求|涉嫌|向|对|在|于|已|犯|起诉|[男女][，,])`,
  'u',
);
/** One that says by what follows that it is a party's. */
const DOTTED_PARTY = new RegExp(
  `(?<=^|[,，。、;；:：（(“”\\s]|[对为因与和由向给])${DOTTED_NAME}(?=诉(?![求讼说前源调])|一案|涉嫌|等(?:\\d|[一二两三四五六七八九十])|[，,（(][男女][，,）)]|(?:不服|反映|因)\\p{Script=Han})`,
  'gu',
);

/** What has a point in it and is nobody's name: 自愿·合法原则, and what is anonymous already. */
const NO_DOTTED = /某|×|^(?:自愿|合法|公平|公正|依法|平安|法治|和谐|枫桥)/;
const isDottedName = (name: string): boolean => !NO_DOTTED.test(name) && !ANY_ROLE.test(name);

/** Names with a point in them, 买买提·阿不都, beside a word of a case: in the text as it is typed, for there a point is no dash. */
export const findDottedNames = (text: string): PersonalStretch[] =>
  [
    ...matchesOf(text, ROLE).map(({ to: from }) => {
      const name = DOTTED.exec(text.slice(from, from + DOTTED_REACH))?.[0] ?? '';
      return { from, to: from + name.length };
    }),
    ...matchesOf(text, DOTTED_PARTY),
  ]
    .filter(({ from, to }) => to > from && isDottedName(text.slice(from, to)))
    .map(({ from, to }) => ({ kind: 'name' as const, from, to }));

/** The names of private persons in a plain text: those beside a word of a case. */
export const findNames = (text: string): PersonalStretch[] => [
  ...[...matchesOf(text, ROLE), ...matchesOf(text, FINED)].flatMap(({ to }) => namesFrom(text, to)),
  ...[...matchesOf(text, BEHIND), ...matchesOf(text, BETWEEN)].flatMap(({ from, to }) => [
    ...namesBefore(text, from),
    ...namesFrom(text, to),
  ]),
];

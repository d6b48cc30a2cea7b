import { soundsLikeAdvertisement } from './noise.ts';
import { simplified } from './simplified.ts';

const ENDINGS = '(?:委员会|人民政府|办事处|党工委|管理委员会|管委会)';

/** What may stand in front of the office: 关于竹坞镇2025年度…, 2025年度竹坞镇…. */
const FRONT =
  /^(?:[关關][于於](?!20))?(?:(?:20\d{2}|二[〇○零0][〇○零一二三四五六七八九]{2}(?=年))年?度?)?(?=\p{Script=Han})/u;

/** What stands in front of the subject in a title: the office or offices, or the place's name alone. */
function issuerIn(title: string): string {
  const bare = title.replace(/\s+/g, '').replace(FRONT, '');
  const match =
    /^(.*?)(?:关于|\d{4}年?度?|二[〇○零0][〇○零一二三四五六七八九]{2}年|年度|法治政府|法治建设|全面推进|推进|依法)/.exec(
      simplified(bare),
    );
  return bare.slice(0, match?.[1]?.length ?? 0);
}

const UP_TO_ENDING = new RegExp(`^.*?(?:${ENDINGS}|镇|乡|街道)(?!.*${ENDINGS})`);

/** An issuer without what a website's intruders put behind it. */
const withoutAdvertisement = (issuer: string): string =>
  soundsLikeAdvertisement(issuer) ? (UP_TO_ENDING.exec(issuer)?.[0] ?? issuer) : issuer;

/** A joint issue names a party committee and a government, often without a mark between them. */
const splitJoint = (issuer: string): string[] =>
  issuer
    .split(
      /(?<=委员会|委員會|党工委|黨工委|党委)[、和]?(?!办公室|办$|机关)(?=.)|(?<=[镇鎮乡鄉县縣市区區旗州盟]委)(?!员会|員會)[、和]?(?=.{2,30}政府$)/,
    )
    .filter((name) => name !== '');

/** What an office's name may end with. */
const NAME_ENDS =
  /(?:委员会|政府|办事处|工委|管委会|党委|[镇乡县市区旗州盟省]委|[镇乡县市区旗州盟省]|街道|苏木|[局办所厅站队]|办公室|中心|[农林牧渔茶]场|社区|集团|公司|学院|大学)$/;
const NO_NAME =
  /^(?:现|我|本|全|该|各|今|为|在|按|根据|截至|近|过去|一年|目前|下面|以下|关于|区五|市五|县五)|我[镇乡县市区局]|五年|如下|年$/;

/** Whether a text can be an office's name or a place's: never 现就我镇人民政府, 区五年. */
const isName = (text: string): boolean =>
  NAME_ENDS.test(simplified(text)) &&
  !NO_NAME.test(simplified(text)) &&
  text.length >= 2 &&
  text.length <= 40;

/** Who does something in a lead: ，青山县人民政府扎实推进…, 2025年，竹坞镇坚持…. */
const SUBJECT =
  /(?:^|[，。,、]|现将)\s{0,8}(?:\d{4}\s{0,8}年(?:度|以来)?)?\s{0,8}[，,]?\s{0,8}((?!现将)\p{Script=Han}{1,16}?(?:人民政府|办事处|司法局|管委会|委员会|街道|[镇乡县区市]|苏木|[农林]场))(?=党|始终|在|坚持|以|全面|深入|紧|严|认真|积极|按|持续|扎实|结合|围绕|聚焦|切实|高度|着力|不断|统筹|\d)/gu;

/** Where nothing else names the office: the lead says 大湖镇始终以…, 大桥江乡在…. */
const placeIn = (lead: string): string =>
  [...lead.matchAll(SUBJECT)].map(([, name = '']) => name).find(isName) ?? '';

const ENDS_AS_OFFICE = new RegExp(`${ENDINGS}$`);
const HANZI_IN_FRONT = /\p{Script=Han}{0,12}$/u;
const GOVERNMENT_BEHIND = /^(?:人民政府|办事处)/;

/** Where a text first has a name with 人民政府 or 办事处 behind it: all of that, and the hanzi in front of it; "" where it has not. */
function inFull(name: string, text: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = GOVERNMENT_BEHIND.exec(text.slice(at + name.length, at + name.length + 4))?.[0];
    if (behind) return `${HANZI_IN_FRONT.exec(text.slice(Math.max(0, at - 12), at))?.[0]}${name}${behind}`;
  }
  return '';
}

function complete(name: string, text: string): string {
  if (name === '' || ENDS_AS_OFFICE.test(simplified(name))) return name;
  const full = inFull(name, text.replace(/\d{4}\s*年?度?/g, ' '));
  if (/^[^的在由是和与及经向为了将]{1,24}$/.test(full)) return full;
  if (/街道$/.test(name)) return `${name}办事处`;
  return /(?:[镇鎮乡鄉]|苏木|蘇木)$/.test(name) ? `${name}人民政府` : name;
}

const PLACE =
  /^(?:.*(?:[县区市州旗盟省]|人民政府))?([\p{Script=Han}]{1,12}?(?:镇|乡|街道|苏木))(?=$|[^\p{Script=Han}]|人民政府|办事处|党|委员会|工作委员会|管)(?!.*(?:镇|乡|街道|苏木)(?:$|人民政府|办事处|党|委员会))/u;

/** The place's own name in an office's: 安澜县竹坞镇人民政府 → 竹坞镇; an office of no such place has its own. */
export function placeOf(offices: string): string {
  const office = offices.split('、').at(-1) ?? '';
  const match = PLACE.exec(simplified(office));
  const start = match ? match.index + match[0].length - (match[1]?.length ?? 0) : 0;
  return match ? office.slice(start, start + (match[1]?.length ?? 0)) : office;
}

/**
 * The reporting office's full name: from the title, completed by what the page says elsewhere (三乡镇 →
 * 中山市三乡镇人民政府), by 人民政府 or 办事处 otherwise; both names joined by 、 for a joint issue; "" when nothing tells.
 * @param title the report's title, "" when it has none
 * @param aside the publication block, the signature: where the full name may stand
 * @param lead the report's lead, for a report without a title
 */
export function officeFrom(title: string, aside: string, lead: string): string {
  const names = splitJoint(withoutAdvertisement(issuerIn(title)));
  const told =
    names.length > 0 && names.every(isName) ? names : [placeIn(lead)].filter((name) => name !== '');
  return told.map((name) => complete(name, aside)).join('、');
}

/** An office that a publisher's name may be: a government or bureau of its own, not a service centre or website. */
export const officeOfPublisher = (publisher: string): string =>
  /(?:人民政府|办事处|管委会|司法局|[镇乡]|街道)$/.test(simplified(publisher)) && isName(publisher)
    ? complete(publisher, '')
    : '';

import type { LeftOutReason } from './left-out-reason.ts';
import { simplified } from './simplified.ts';

const NAVIGATION =
  /^(您?(当前|现在)(所在)?的?位置|首页(\s|$)|返回(主站|顶部|首页|上一页|列表)|部门街镇|政务新媒体|智能问答|网站(地图|首页)|上一篇|下一篇|相关(链接|阅读|文章)|友情链接|设为首页|加入收藏|联系我们|关于我们|主办单位|版权所有|网站标识码|\S*公网安备|\S*ICP备)|[>＞]\s*\S+\s*[>＞]|^无障碍/;

const CONTROL =
  /^(语音(播报|合成)|进入播报|退出播报|扫一扫|收起|展开|打印(本页)?|关闭(窗口|本页)?|分享(到)?|收藏|复制链接|长者(版|模式|助手)|老年版|适老化|繁体|简体|登录|注册|字(体大小|号)|[【[]?\s*(字号|字体)|[【[]?\s*[大中小]\s*[】\]]?$|浏览(次数|量|人数)?\s*[:：]|点击(数|量|次数)\s*[:：]|阅读(次数|量)\s*[:：]|来源\s*[:：]|信息来源\s*[:：]|作者\s*[:：]|编辑\s*[:：]|责任编辑|审核\s*[:：]|索引图|附件下载|下载\s*[:：]?|播放|暂停|微信|微博|二维码|我要纠错|打开当前页)/;

const DATE_LINE =
  /^[[【]?\s{0,8}(日期|时间|发布(时间|日期)|发文(时间|日期)|成文(时间|日期)|更新(时间|日期)|发布于)?\s{0,8}[:：]?\s{0,8}\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*[\]】]?(\s.*)?$/;

/** A date that nobody has filled in: 年　月　日, xx年xx月xx日. */
const UNFILLED_DATE = /^[xX×*_]{0,4}\s{0,8}年\s{0,8}[xX×*_]{0,2}\s{0,8}月\s{0,8}[xX×*_]{0,2}\s{0,8}日$/;

/** What a last page says that holds the signature alone. */
const WITHOUT_BODY = /^[（(]?\s{0,4}(?:此|本)页无正文\s{0,4}[)）]?。?$/;

/** Labels of what a website says of itself and of who put a page there. */
const SITE_LABEL =
  /^[（(【[]?(?:(?:\S{0,12}(?:联系|咨询|值班|举报|监督|投诉|服务|纠错))?(?:电话|热线)|客服热线|(?:传真|tel|fax)|(?:联系|通讯|通信|办公|单位)?地址|邮编|邮政编码|(?:电子|联系|举报|监督|投诉|纪检)?(?:邮箱|邮件)|(?:信息)?索引号|e-?mail|(?:政府)?网站标识码|\S{0,6}备案[号序]号?|(?:主办|承办|主管|协办|维护|运维|开发|建设|制作)(?:单位)?|技术支持|网站(?:维护|管理|支持|制作|工作时间)|(?:办公|工作)时间|[初复终一二三]审|(?:责任)?编辑|[责美]编|责编|(?:信息)?审[核校签稿](?:人员?)?|校对|供稿(?:单位)?|撰稿人?|信息员|通讯员|发布(?:人|者|机构|单位)|图解|满意度(?:评价|调查)|文\s?[/／]\s?图|图\s?[/／]\s?文|摄影|监制|签发人?|值班|(?:稿件|文章|信息|本文)?来源|稿源|(?:相关|政策)解读|相关报道|(?:最[后近])?(?:更新|修改)(?:时间|日期)|(?:版权|免责|法律|隐私|网站)声明|(?:累计|今日|昨日|本月|总)?(?:访问|浏览)(?:量|次数|人次)?|阅读|阅读数|浏览|点击|点击率|分享|分享至|上一[篇条页]|下一[篇条页]|附件下载|附件(?=[:：]\s?(?:无|略|点[击此]\S{0,6}(?:下载|查看|打开))$))\s{0,4}[:：]/i;
/** Other words of a website's foot. */
const SITE_WORDS =
  /语音合成|请耐心等待|正在加载|copyright|©|all rights? reserved|版权所有|icp备|网安备|公安备案|(?:powered|produced|designed) by|分辨率|本(?:网站|站|网页)由|您是第.{0,20}(?:访客|访问)|(?:分享|转发)[到至]?[^，。]{0,10}朋友圈|微信.{0,12}(?:扫一扫|分享)|(?:网站|法律|版权|免责|隐私)(?:声明|地图|条款)|(?:网站|网页|页面)标识码|网友评论|不(?:代表|表明|表示)本[站网]|我要纠错|网站找错|^(?:相关|配套)附件[:：]?$|浏览效果|^回到顶部|^top$|^(?:党政机关|事业单位)$|即将离开.{0,40}网站|^(?:中国|国家|\p{Script=Han}{2,8})?互联网\p{Script=Han}{0,10}举报中心|(?:网页|页面)(?:执行|加载|生成)(?:时间|用时)|^首页\s?[>＞|]|\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:[（(][^（）()]{1,20}[)）])?$/iu;
/** Links side by side: 打印 | 收藏, 【打印本页】【关闭窗口】. */
const LINKS = /^(?:[^|。，]{1,14}\|){2,20}[^|。，]{1,14}$|^(?:[【[][^【】[\]]{1,8}[】\]]\s{0,4}){2,6}$/;
/** A website's own sections side by side. */
const SECTIONS =
  /^(?:(?:首页|政务公开|信息公开|政府信息公开|政务服务|办事服务|互动交流|政民互动|新闻(?:中心|动态)|数据(?:开放|发布)|专题专栏|走进\p{Script=Han}{2,4}|领导之窗|机构职能|政策文件|通知公告|网站地图|政务(?:微博|微信|新媒体)|(?:手机|移动)?客户端|微信公众号)[\s|]{0,8}){2,12}$/u;
/** Other websites side by side. */
const SITES = /^(?:(?:中央|国务院|省|市|州|县|区|各)\p{Script=Han}{0,8}网站[\s|]{0,8}){1,12}$/u;
/** Words of a website's foot that a report may have too, in a sentence. */
const LOOSE_WORDS = /ipv6|浏览器|扫描二维码|扫一扫|朋友圈|▼|联系方式|无障碍|长者模式/i;
const LONGEST_SITE_LINE = 100;

const isSiteLine = (text: string): boolean =>
  text.length <= LONGEST_SITE_LINE &&
  (SITE_LABEL.test(text) ||
    SITE_WORDS.test(text) ||
    LINKS.test(text) ||
    SECTIONS.test(text) ||
    SITES.test(text));

const ADVERTISEMENT = /皇冠|比分|博彩|彩票|赌场|娱乐城|百家乐|棋牌|投注|六合彩|体育投注|开户/g;

/** What a website of model papers writes about a report. */
const EDITOR =
  /小编|为大家(?:整理|带来|分享|收集)|(?:供|欢迎)大家(?:参考|阅读|下载)|欢迎(?:阅读|下载)|范文(?:网|大全|参考)|以下是(?:我)?(?:为您|为你|根据您)[^。]{0,24}(?:撰写|起草|整理|生成|拟[写定])|供[您你]参考|如需(?:调整|修改|补充)[^。]{0,12}告[诉知]我(?![镇乡街办局所村县])/;

/** The same with what is sold: a 棋牌室 may be inspected. */
const isAdvertisement = (text: string): boolean => {
  const words = text.match(ADVERTISEMENT)?.length ?? 0;
  return (
    words > 1 ||
    (words > 0 &&
      /官[方网]|网址|网站|平台|娱乐|体育|在线|直播|注册|下载|app|提款|返水|首存|赔率|推荐|开户送/i.test(text))
  );
};

/** Whether a text carries words that only an injected advertisement has. */
export const soundsLikeAdvertisement = (text: string): boolean => text.search(ADVERTISEMENT) >= 0;

/** Whether a line is a date and hardly more, as under a page's title. */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text);

/** A page number set between dashes, as typed into the text or left there by a conversion: — 3 —. */
export const isDashedNumber = (text: string): boolean => /^[-－—–]+\s*[0-9０-９]{1,3}\s*[-－—–]+$/.test(text);

/** A page number in words, as a conversion leaves it between the lines: 第 2 页 共 3 页, 第2页, 2/3. */
const NUMBERED_PAGE =
  /^第\s{0,4}\d{1,3}\s{0,4}页(?:\s{0,4}[,，/]?\s{0,4}[（(]?共\s{0,4}\d{1,3}\s{0,4}页[)）]?)?$/;

/** Reads as a sentence or counts something, as no control of a page does: 关闭非法采砂点3处, 登录平台，引导群众维权. */
export const readsAsText = (text: string): boolean =>
  text.length > 5 &&
  /[。；]$|\p{Script=Han}{2}[”）]?，\p{Script=Han}{2}|\p{Script=Han}{2}\d+[余多]?(?:[个件次场人名份条处期起户家项篇册部批台]|场次|人次)$/u.test(
    text,
  );

/** Why a line outside the body is no part of a report; null when it may be one. */
export function noiseReason(typed: string): LeftOutReason | null {
  const text = simplified(typed);
  if (isDashedNumber(text) || NUMBERED_PAGE.test(text)) return 'page-number';
  if (isDateLine(text)) return 'repeated-date';
  if (UNFILLED_DATE.test(text) || WITHOUT_BODY.test(text)) return 'prompt';
  if (isSiteLine(text)) return 'page-control';
  if (text.length < 60 && isAdvertisement(text)) return 'advertisement';
  if (text.length < 200 && EDITOR.test(text)) return 'advertisement';
  if (readsAsText(text)) return null;
  if (NAVIGATION.test(text)) return 'navigation';
  if (CONTROL.test(text) || (text.length <= LONGEST_SITE_LINE && LOOSE_WORDS.test(text)))
    return 'page-control';
  return null;
}

/** Signs that a clause tells of so many of something. */
const COUNT =
  /(?<!第)\d(?=[.\d余多万]{0,6}[批人家户]?[%％次场期件起]|[^\d，,。；]{0,4}$|[、（）和])|(?<![第一二三四五六七八九十两百千])(?!一[起批])[一二三四五六七八九十两百千]{1,4}[次件起场个名人期项份条批](?!性)/;
/** Signs that it tells of nothing, or of all. */
const NONE_OR_ALL =
  /(?<!公)共(?!青|产|和|享|[建治商赢])|累计|所有(?!权)|全部|各[类项地级村]|均(?!衡)|未(?!成年|来)|无(?!人机|障碍|线|偿|到有)|没(?!收)|零(?!工|售|星)|不(?!动产|锈)/;
/** Signs that it tells of the year as a whole. */
const WHOLE_YEAR =
  /(?<!\d)年(?:度|全年|以来|来|内)|全年|截[至止到]|民生实事|情况|工作[中总成计思要]|回[顾首望]|[纵综]观|反思|盘点|总结|汇总|一览|现[将就]|成[效绩]|任务|(?:坚强|正确|有力)领导|的(?:一年|工作)/;
/** Words of standing work: how it is done, or that it goes on. */
const STANDING =
  /坚持|推进(?!会)|推动|加强|深化|落实|围绕|聚焦|紧[扣盯]|强化|健全|完善|提升|提高|规范(?!性|化)|优化|严格|扎实|持续|继续|始终|主动|创新|更加|突出|呈现|来抓|扛[起牢]|牢固|护航|日[渐益]|笃行|短板|有声有色|部分|个别|有力|前面|困难|面临|难以|薄弱|滞后|欠缺|不足|存在|增强|进步|认可|认真|全力|积极|深入|贯彻|遵循|履行|统筹|重视|摆[在上]|贯穿|保持|稳|再上|迈上|取得[^，,。；]{0,8}(?:成|进展|突破)|下降|上升/;
/** How work is done that is counted behind it, beside the deeds themselves: 依托大调解平台，调处纠纷66起. */
const WAY =
  /依托|借助|立足|运用|利用|通过(?!了|[^，,]{0,14}(?:验收|评估|复核|审批|环评|认[定证]))|采取|采用|发挥|畅通|拓宽|拓展|加大|加快|加密|增加|严(?!重)|从[严快紧]|下沉|走(?!出|上|红)|进(?=[村校社企机田厂户])|入(?=户|村|企|校)|蹲点|驻守|驻点|守(?!.{0,3}成)|值[班守]|坐班|出动|联[动合手]|同步|合力|拧成|结对|包[村联保案片]|认领|领[衔办学]|带[头领队]|主持|轮[流训值]|分[类级片批]|逐[一项户案]|一(?:案一|户一|企一|事一|村一)|聘[请用]|邀请|选派|派出|抽[调查取检]|指派|委派|推行|实行|建立|把[关好脉准]|用[好活足]|讲(?!座)|送(?:法|上|服务)|聚力|攻坚|会诊|坐诊|接访|下访|核[查实对]|随访/;

/** Deeds that are done every year at their time: 春节前后, 第四季度; in 调解工作, 检查站 and 培训中心 none is done. */
const DEED =
  /(?:开展|组织|举办|宣讲|培训|排查|化解|调[解处]|办[理结]|受理|审[查核]|检查|考核|整治|巡查|接待|解答|部署|安排|制定)(?!工作|[室站所点队员会厅庭]|中心|委员|机构|平台)/;
const DOING = /(?:开展|组织|举办|参加|完成|做好|抓好)$/;
const SEASON = /期间|前[后夕]|季度?|半年|学期|假|节|周|[初中底末]/;

/** More deeds, which tell of every year's work where so many of them are counted. */
const DEED_COUNTED =
  /课|审[议定]|学[法习]|普法|宣[传誓]|发[放布出]|走访|播放|征[集求]|收[集到缴]|提[出供]|公[开布]|劝[阻离返导]|录[入制]|悬挂|张贴|跟班|确认|承诺|出庭|应诉|查[处获扣]|立案|处[理置罚]|[免减]罚|罚款|清理|拆除|移[送交]|回访|帮[助扶教]|服务|会商|研判|督[办查促]|解决|整改|推送|印[发制]|评查|制止|保留|废止|出具|研究|召开|听[取证]|摸[排底]|[代帮]办|讨薪|劝退|报送|上报|报告|查[出验]|奖励|追[讨缴回]|培[养育]|评[选比]|刊[发登]|达|率/;
/** What happens at a day of its own, whatever is counted behind it: an opening, a move, a meeting of many, a visit, a disaster. */
const EVENT =
  /开[园馆业工通放]|启[用动]|亮相|到岗|(?<!持证)上[岗任]|就任|[问面]世|推[广开]$|封顶|通车|出版|移交(?!案|公安|司法|检察|线索)|拆迁|撤[并销]|关[停闭]|清零|一次性|历[时经]|长达|[一二再终]审|诉[^，,]{2,20}案|[画划]上句号|顺利(?!推进|开展|进行)|退休|离[任职](?!审)|病[故逝]|(?:拆除|关闭|取缔|查[封处])[^，,\d]{2,8}(?:厂|公司|酒店|大[厦楼]|商城)|(?:案件?|纠纷|事[件故])1[件起宗]$|持续了|[改变换做盖修办]成|[配用装换添修]上|[搬住迁]进|拿[到下]|捧[回得]|摘[得取]|接[手入过管]|退出|解散|停[业产办]|扩[宽容]|修通|合[建办]|改[线道]|权证|盘活|烂尾|\d[^，,\d]{0,12}(?:优化|调整|整合|压[减缩]|精简|缩减|扩展|增加|减少|变)[为到至]\s?\d|搬迁|暗访|迎[接来]|督[查察]组|通过(?:环评|审批|立项)|数字化$|投[用运产入]|落[成户幕]|竣工|完工|建成|改造|贯通|交付|升级|升格|搬|乔迁|入驻|设立|签[订署约]|突发|举行|大会|现场会|论坛|[竞比大]赛|仪式|展览|晚会|[来到赴][^，,。；]{0,8}(?:考察|调研|观摩|视察|督导|巡[察视]|采访)|遭[遇受]|发生|到期|罕见|高温|[暴雨洪旱涝雪冰地震]灾?害|暴[雨雪]|洪|干旱|台风/;

/** A thing that lasts, made or got, however many of it: it was so in that year and is there in the next. */
const MADE =
  /[新改扩修兴重筹共]建(?!议)|建成|搭建|组建|修订[^，,\d]{0,10}\d|投资|[耗斥]资|购[置买进入](?!法律|社会|服务)|采购|引[进入]|安装|[加装]装|增设|开通|更换|换[新装着上]|重[做装]|[建办盖搞]起|[装建盖换添]了|添[加置]|花[^，,\d]{0,4}\d|投[入放][^，,]{0,10}\d[架台辆套]|面积[由从扩增达]|整[村体]|改造(?!、)|翻[新修]|修缮|下放|赋权|承接|争取[^，,]{0,8}资金|[发公]布[^，,]{0,12}(?:清单|目录|指南|办法|规定)|(?:打造|建[立起]|设[立置]|开设|配[备置齐]|升级)[^，,]{0,16}(?:公园|广场|长廊|中心|大厅|基地|阵地|驿站|[站室馆院廊墙栏屏亭](?=[\d一二三四五六七八九十两，,]|$)|窗口|平台|系统|一体机|自助机|终端|设备|车辆|法庭|记录仪)/;
/** An event that came more than once is counted as deeds are. */
const MANY = /(?<![\d.])(?:[2-9]|[1-9]\d)\d{0,6}余?多?[次场起件宗轮份]|[%％未无没不]|(?<!清)零/;
/** A single thing that stands somewhere is a certain one: 拆除棚房1处. */
const ONE_THING = /(?<!\d)[1一][处座栋幢套辆台部](?!以)/;
/** A thing made behind the year's own clause, so that it is told as one: with what it cost, or by its end. */
const FINISHED =
  /(?:投资|[耗斥]资)约?\d|总投资|竣工|落成|建成投|投入使用|对外开放|(?<!其中)历[时经]|(?:增[加设]|核[定增])[^，,]{0,8}编制|建[^，,]{0,16}(?<!\d)[1一][处座栋幢]/;

/** So many there are until now. */
const UP_TO = /截[至止到]|累计/;

/** How often, whatever it was: 讲了53场; so many people come to one event as well. */
const OFTEN = /(?:[2-9]|[1-9]\d)\d{0,6}[余多万]{0,2}[户家]?[次场起]/;

/** What is told in quotes, and what a number only describes: 投入120万元的平台. */
const DESCRIBED = /“[^“”]*”|\d[^\d，,%％]{1,8}的(?=\p{Script=Han}{4})/gu;

/** Clauses that say when, why, how or under whom, or are only who did it, and not yet what was done. */
const SETTINGS =
  /^(?:(?:[在为以按根围面由通结针对受因经][^，,。；：:]*|[^，,。；：:]*(?:期间|之际|前[后夕]|假[期日]|以来|(?<!接[手管过]|启动|移交)工作|时节|岁末年初|学期|季度|半年|[节教传法]日|时段|节点|至[^，,。；：:]{1,6}|群众要求|(?<![到一二三四五首末后前分本任过逾\d])期|[内中下里底末初周季]|为(?:目标|契机|指导|抓手|主线|统领))|[^，,。；：:]*）|[^，,。；：:]{0,4})[，,：:])*/;

/** Why or by whose order: the standing work named there is not what was done. */
const REASONS = /(?:^年?度?|[，,])(?:为|因|由于?|应|根据|依据|按照?)[^，,：:]*(?=[，,：:])/g;

/** What somebody above or beside the township did, and not so many times: 司法部调研组来我镇考察. */
const BY_OTHERS =
  /^(?:年度?)?由?(?:国家|中央|最高|司法部|[省市县区州]里|[全省市县区州](?!镇|乡|内|域))[^，,。；\d]*[来到赴对向就将给整][^，,。；\d]*$/;

/** What is counted comes time and again, or is as great as it is at a year's end. */
const TIMES =
  /\d[余多万亿]{0,2}(?:人|户|家|车|班|册|台|件|批)?[次场件起宗期批篇天％%]|[课学小]时|(?:[2-9]|\d\d)份|[百千]分之|(?!一起)[一二三四五六七八九十百两]余?[次场件起]|占(?!地|道|用)|有(?![序效关力权限机])|在册|常住|经费|支出|预算|列[支入]|月$/;
/** People counted, who are others every year, but for those whom somebody put in their place or out of it. */
const PEOPLE = /\d[余多万]{0,2}[名人位](?!次)/;
const PLACED = /清退|[补换]选|选举|当选|新聘|编制|死亡|遇难|失踪|任命|调[入离任]/;
const isOften = (clause: string): boolean =>
  NONE_OR_ALL.test(clause) || TIMES.test(clause) || (PEOPLE.test(clause) && !PLACED.test(clause));

const counts = (clause: string): boolean =>
  [COUNT, NONE_OR_ALL].some((signs) => signs.test(clause.replace(DESCRIBED, '')));

const NAMED = /“[^“”]*”|《[^《》]*》/g;
const isDeed = (clause: string): boolean => DEED.test(clause) || DEED_COUNTED.test(clause);

/** Whether a clause tells of something that is done time and again, so that what is counted behind it is so as well. */
const isWork = (clause: string): boolean => clause === '' || isDeed(clause) || WAY.test(clause);

const isMade = (clause: string): boolean => FINISHED.test(clause) || (/\d/.test(clause) && MADE.test(clause));

const countsDeed = (clause: string): boolean =>
  counts(clause) && (isDeed(clause) || OFTEN.test(clause)) && !MADE.test(clause);

/**
 * Whether what a year is told of is nothing that is done every year, so that it may have happened in that year alone. It is told in
 * the first clause about the year; deeds counted behind it are of every year unless it tells an event.
 */
export function isEventAlone(before: string, after: string): boolean {
  const about = (before.split(/[，,。；]/).at(-1) ?? '') + after;
  const settings = SETTINGS.exec(about)?.[0] ?? '';
  const [told = '', ...then] = (about.slice(settings.length).split(/[。；]/)[0] ?? '').split(/[，,]/);
  if (BY_OTHERS.test(told) || (!UP_TO.test(about) && then.some(isMade))) return true;
  const isOfYear = WHOLE_YEAR.test(settings + told);
  const isOfOnce = MADE.test(told) || ONE_THING.test(told) || (EVENT.test(told) && !MANY.test(told));
  if (isOfOnce && !isOfYear) return true;
  const isYearly =
    isOfYear ||
    (counts(told) && (isOften(told) || isDeed(told.replace(NAMED, '')))) ||
    STANDING.test(settings.replace(REASONS, '') + told) ||
    (DEED.test(told) && SEASON.test(settings + told)) ||
    (!EVENT.test(told) && isWork(told.replace(NAMED, '')) && then.some(countsDeed)) ||
    DOING.test(before);
  return /\p{Script=Han}{2}/u.test(told) && !isYearly;
}

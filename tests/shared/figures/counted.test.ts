import { expect, it } from 'vitest';
import { readFigures } from '../../../shared/figures/read-figures.ts';

const counted = (text: string): string[] =>
  readFigures(text).map((figure) => `${figure.text} ${figure.counts}`.trim());

it.each([
  ['开展12次检查，组织3次集中学习、4次现场观摩。', '12次 开展检查|3次 组织集中学习|4次 现场观摩'],
  ['全年开展5次培训和2次演练。', '5次 开展培训|2次 演练'],
  ['开展3次食品安全检查，2轮全覆盖走访。', '3次 开展食品安全检查|2轮 全覆盖走访'],
  ['开展2次检查发现问题20个。', '2次 开展检查|20个 发现问题'],
  ['提供36项服务。', '36项 提供服务'],
])(
  'counts a deed where deeds are what the unit counts or the verb has it for its object: %s',
  (text, wanted) => {
    expect(counted(text).join('|')).toBe(wanted);
  },
);

it.each([
  ['召开3次专题会议研究法治工作。', '3次 召开专题会议'],
  ['组织36名执法人员培训。', '36名 组织执法人员'],
  ['在全县34个乡镇法治建设考核中领先。', '34个 全县乡镇'],
])('ends a noun before a deed that is not what is counted: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['将31名人员整合为一支队伍。', '31名 人员'],
  ['将3个村列为试点。', '3个 村'],
  ['查处5起违法行为。', '5起 查处违法行为'],
])('ends a noun before what it becomes, and no noun in 为: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['人民调解、行政调解分别完成208件、37件。', '208件 人民调解|37件 行政调解'],
  ['赴省上访、赴市上访同比分别下降20%、30%。', '20% 赴省上访下降|30% 赴市上访下降'],
  ['办案9起，罚款2万元，同比分别下降18%和31%。', '9起 办案|2万元 罚款|18% 办案下降|31% 罚款下降'],
  ['上一句5件。调解案件3起，同比下降8%。', '5件 上一句|3起 调解案件|8% 调解案件下降'],
])('gives the numbers behind 分别 the names in front of them in turn: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['配备2台A4打印机、6块LED屏、4部对讲机。', '2台 配备A4打印机|6块 LED屏|4部 对讲机'],
  ['创建1个3A级景区。', '1个 创建3A级景区'],
])('reads letters in front of a noun as part of it: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['执法人员由年初的7人增至年末的13人。', '7人 执法人员|13人 执法人员'],
  ['办理时限由法定20个工作日压缩为6个工作日。', '20个工作日 办理时限|6个工作日 办理时限'],
  ['选任调解员175名，平均每村5名。', '175名 选任调解员|5名 平均每村选任调解员'],
  ['受理工单80件，日均2件，占32%。', '80件 受理工单|2件 日均受理工单|32% 受理工单占'],
  ['按每人200元标准发放补助3万元。', '200元 每人标准|3万元 发放补助'],
  ['化解5年以上信访积案4件。', '4件 化解5年以上信访积案'],
])('takes no time, share or standard for what is counted: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['农场全年签订合同13份。', '13份 签订合同'],
  ['镇综合行政执法大队巡查出动车辆31台次。', '31台次 巡查出动车辆'],
  ['邀请8名民警和网格长组建调解队9支。', '8名 邀请民警|9支 组建调解队'],
  ['街道与8个社区签订责任书。', '8个 社区'],
  ['县综治中心建设资金80万元。', '80万元 县综治中心建设资金'],
  ['信访总量全年下降12%。', '12% 信访总量全年下降'],
])('tells what was done from who did it: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['避免损失约90万元，督促失约企业3家。', '约90万元 避免损失|3家 督促失约企业'],
  ['村民与网格员配比1∶150，男女比例为1:3。', ''],
  ['2所中学、1所小学法治副校长配备率95%。', '2所 中学|1所 小学|95% 法治副校长配备率'],
])('tells a measure, a ratio or a rate from its neighbours: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['完成50名“法律明白人”培训、8件案件办理。', '50名 完成法律明白人|8件 案件'],
  ['完成8件案件办理。', '8件 完成案件办理'],
  ['帮助28名持执法证人员把握边界。', '28名 帮助持执法证人员'],
  ['组织40名参训干部学习。', '40名 组织参训干部'],
  ['选派6名参加干部培训。', '6名 选派'],
  ['其中23人持证。', '23人 持证'],
  ['实现10个村（社区）法律顾问全覆盖。', '10个 村（社区）'],
])('tells people by what they do, and a verb that is carried out on a deed: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['完善村规民约13份，邻近10个村，农超2家。', '13份 完善村规民约|10个 邻近村|2家 农超'],
  ['报备率、及时率、规范率三个100%，满意率双100%。', '100% 规范率|100% 满意率'],
  ['劳动监察“根治欠薪”专项行动检查工地6个。', '6个 检查工地'],
  ['建立调解网络，即1个镇调委会、13个村调委会。', '1个 镇调委会|13个 村调委会'],
])('cuts no word in two, whether before a number or where a phrase is long: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['处置医患、校园等领域重大纠纷7起。', '7起 重大纠纷'],
  ['向县人民法院申请强制执行2件。', '2件 申请强制执行'],
  ['建强一支不少于5人的义务普法队。', '不少于5人 义务普法队'],
  ['为83家商户量身定制指引，两件案卷退回补正。', '83家 商户|两件 案卷'],
])('leaves out where, before whom and for whom it was done: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['摸排噪声纠纷87件，成功化解85件。', '87件 摸排噪声纠纷|85件 化解噪声纠纷'],
  ['发现隐患31个，下发通知书12份，已整改30个。', '31个 发现隐患|12份 下发通知书|30个 整改隐患'],
  ['护林员上报火情线索40条，办结39条。', '40条 上报火情线索|39条 办结火情线索'],
  ['承接110非警务警情58起，办结56起。', '58起 承接110非警务警情|56起 办结110非警务警情'],
  ['邻里纠纷排查38件，化解31件。', '38件 邻里纠纷排查|31件 邻里纠纷化解'],
  ['调解案件20件，涉及50人。', '20件 调解案件|50人 调解案件涉及'],
])('gives what came in the verb of what was done to it then: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['完成9个茶村的14条茶规合法性审查。', '9个 茶村|14条 完成茶规合法性审查'],
  ['组织8个村30名干部参加培训。', '8个 村|30名 组织干部'],
  ['全场7个连队的45项事项已办结。', '7个 全场连队|45项 事项'],
])('gives the verb in front to what is counted, not to whose it is: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['发现隐患（含重大隐患2处）76处，下达文书3份。', '2处 重大隐患|76处 发现隐患|3份 下达文书'],
  ['查处案件（一般3件，简易5件）8件。', '3件 一般|5件 简易|8件 查处案件'],
  ['6个村(社区)配备调解员。', '6个 村(社区)'],
])('reads on behind a bracket from what stands before it: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['每船配备2至3名救生员。', '2 救生员|3名 救生员'],
  ['每月开展巡湖3—4次。', '3 开展巡湖|4次 开展巡湖'],
])('gives both ends of a range one noun: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['三名公职律师审查合同112份。', '三名 公职律师|112份 审查合同'],
  ['9个站所晒出权责清单，累计212条。', '9个 站所|212条 晒出权责清单'],
  ['6个社区服务中心建成。', '6个 社区服务中心'],
  ['开展3场调解员调解技能培训。', '3场 开展调解员调解技能培训'],
])('tells those who did something from what they did: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['场领导班子8人均已述法。', '8人 场领导班子'],
  ['84人一次通过。', '84人 一次通过'],
  ['补偿茶农29户计131.8万元。', '29户 补偿茶农|131.8万元 补偿茶农'],
  ['位列全县24个乡镇第3位。', '24个 乡镇'],
  ['1246项职责归并形成288项清单。', '1246项 职责|288项 清单'],
  ['对15名80后干部、7名“85后”网格员培训。', '15名 80后干部|7名 85后网格员'],
  ['设立渔港、蟹市、粮站3个服务点。', '3个 设立服务点'],
  ['渔港村、蟹市、粮站3个服务点建成。', '3个 服务点'],
  ['发放《噪声法》宣传册2300份。', '2300份 发放《噪声法》宣传册'],
  ['宣讲《中华人民共和国噪声污染防治法》12场。', '12场 《中华人民共和国噪声污染防治法》'],
])('takes no sum, rank, result or end of a list for a noun, and keeps titles whole: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['镇法律顾问参与谈判3次。', '3次 参与谈判'],
  ['政务大厅设置窗口5个。', '5个 设置窗口'],
  ['村（社区）调委会调解邻里纠纷43件。', '43件 调解邻里纠纷'],
  ['为63名务工人员追薪88万元。', '63名 务工人员|88万元 追薪'],
  ['52名干部到场。', '52名 干部'],
  ['组建由法官、律师组成的讲师团1个。', '1个 组建讲师团'],
  ['居全区18个街道首位。', '18个 街道'],
])('leaves out whose work it is and what became of them: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['调解队伍由38人扩充到55人。', '38人 调解队伍|55人 调解队伍'],
  ['接收下沉事项66项，动态取消5项，调整为61项。', '66项 接收下沉事项|5项 动态取消|61项 接收下沉事项'],
  ['调处重点矛盾31件（领导包案19件），化解28件。', '31件 调处重点矛盾|19件 领导包案|28件 化解重点矛盾'],
  ['其中胜诉2件、在审1件。', '2件 胜诉|1件 在审'],
  ['涉案标的460余万元。', '460余万元 涉案标的'],
])('tells a number reached or left of what it was, whatever stands between: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['全乡1.6万人口中，引进人才3人。', '1.6万 人口|3人 引进人才'],
  ['6件包案化解到位，其中3件签订和解协议。', '6件 包案|3件 签订和解协议'],
  ['调解一起持续8年的宅基地纠纷，涉及3户17人。', '8年 宅基地纠纷|3户 宅基地纠纷涉及|17人 宅基地纠纷涉及'],
  ['禁渔期劝阻垂钓312次。', '312次 劝阻垂钓'],
  ['用于表彰能手12名。', '12名 表彰能手'],
  ['责令3家企业支付工资57.9万元，17名辅警驻村。', '3家 责令企业|57.9万元 支付工资|17名 辅警'],
])('tells what they are from when, for how long and to what end: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['场长办公会审议议题9件。', '9件 审议议题'],
  ['全县20个乡镇司法所规范化率90%。', '20个 全县乡镇司法所|90% 规范化率'],
  ['评查23个部门案卷115卷。', '23个 评查部门|115卷 案卷'],
  ['遗留问题11个逐项销号，涉诉事项2件进入程序。', '11个 遗留问题|2件 涉诉事项'],
])('takes for the noun those who have a rate, a file or an end, not what they have: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['为茶农节约开支480万元，办理时限平均3天。', '480万元 节约开支|3天 办理时限'],
  ['理事会办理简办酒席240场。', '240场 办理简办酒席'],
  ['完成3张清单动态调整，2份案卷入选优秀案卷。', '3张 完成清单|2份 案卷'],
  ['84名网格员结对。', '84名 网格员'],
  ['街道司法所现有在编人员3人。', '3人 在编人员'],
  ['办理38件12345工单。', '38件 办理12345工单'],
  ['“网上办”“掌上办”事项分别为312项、245项。', '312项 网上办|245项 掌上办事项'],
])('keeps out of a noun what became of it, who did it and its neighbour in a list: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

it.each([
  ['近两年培养护林员38人，其中35岁以下11人。', '38人 培养护林员|11人 35岁以下'],
  ['60周岁以上的老年人有5人。', '5人 60周岁以上的老年人'],
])('takes an age that tells people apart for no figure: %s', (text, wanted) => {
  expect(counted(text).join('|')).toBe(wanted);
});

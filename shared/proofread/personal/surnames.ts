/** Surnames that a word rarely begins with. */
const SURE =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟锺汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎贺赖龚樊兰殷施陶洪翟葛柯聂焦欧岳齐尤柳邢骆莫庞倪严牛温芦季俞章鲁伍韦申尚蒲覃卿喻代古饶冉瞿晏敖荀阮祝甘左裴穆凌涂谷詹冯霍褚管娄童耿关辛匡丛甄宁卞滕竺郁巫苟晋蓝游佘高马林武曾白易';
/** Surnames that are also everyday words: 于、向、方, and so need a mark behind the name. */
const DOUBTFUL = '路解于向方常江文安成包习查连盛车房景农冷司';
const COMPOUND = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '东方',
  '端木',
  '宇文',
  '长孙',
  '独孤',
  '南宫',
  '呼延',
  '澹台',
  '淳于',
  '赫连',
  '鲜于',
  '轩辕',
  '濮阳',
  '申屠',
  '公冶',
  '钟离',
  '拓跋',
  '完颜',
];

/** What parts the names of one person in many languages: 买买提·阿不都. */
export const NAME_POINTS = '·•・‧∙．';

export const isSureSurname = (sign: string): boolean => SURE.includes(sign) || COMPOUND.includes(sign);
export const isDoubtfulSurname = (sign: string): boolean => DOUBTFUL.includes(sign);

/** Whether it is a surname of two characters. */
export const isCompound = (sign: string): boolean => COMPOUND.includes(sign);

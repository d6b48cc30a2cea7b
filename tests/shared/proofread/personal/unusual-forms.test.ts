import { expect, it } from 'vitest';
import { isNameAlone } from '../../../../shared/proofread/personal/names.ts';
import { found, marks, wanted } from './planted.ts';

/** Fifty and some more forms, made up after the rules for the first; what must be found stands between ⟦ and ⟧. */
const UNUSUAL: readonly [kind: string, text: string][] = [
  ['name', '原告⟦次仁旺姆⟧诉镇政府一案'],
  ['name', '申请人⟦阿卜杜拉·买买提⟧不服处罚'],
  ['name', '申请人⟦阿卜杜拉•买买提⟧提出复议'],
  ['name', '申请人⟦阿卜杜拉・买买提⟧要求赔偿'],
  ['name', '当事人⟦买买提·阿不都·热合曼⟧，'],
  ['name', '被告⟦欧阳锋⟧未到庭'],
  ['name', '被申请人⟦上官云⟧、⟦司马光辉⟧'],
  ['name', '村民⟦扎西多吉⟧与⟦洛桑⟧的草场纠纷'],
  ['name', '信访人⟦旦增卓玛⟧反映'],
  ['name', '当事人⟦巴特尔⟧、⟦其其格⟧离婚'],
  ['name', '为⟦斯琴高娃⟧办理法律援助'],
  ['name', '被执行人⟦努尔江⟧（在逃）'],
  ['name', '⟦古丽·艾山⟧诉镇政府一案'],
  ['name', '处理⟦格桑央金⟧信访事项'],
  ['name', '死者⟦阿木木呷⟧的家属'],
  ['name', '原告：⟦慕容雪⟧'],
  ['name', '受害人⟦令狐小冲⟧获赔'],
  ['name', '被处罚人⟦独孤信⟧'],
  ['name', '帮教对象⟦赫连勃⟧。'],
  ['name', '举报人⟦祝枝山⟧（已保密）'],
  ['name', '调解⟦次旺⟧等2人的劳资纠纷'],
  ['name', '罪犯⟦尼玛次仁⟧，男，30岁'],
  ['identity', '身份证 ⟦110101 1990 0307 803X⟧'],
  ['identity', '证件号：⟦110101·19900307·803X⟧'],
  ['identity', '身份证⟦11010119900307803Ｘ⟧号'],
  ['identity', '身份证号码：⟦110101 199003 07803X⟧'],
  ['mobile', '微信同号⟦13812345678⟧'],
  ['mobile', '电话：⟦138_1234_5678⟧'],
  ['mobile', '电话⟦138/1234/5678⟧'],
  ['mobile', '电话⟦１３８－１２３４－５６７８⟧'],
  ['mobile', '电话⟦138 12345678⟧（王）'],
  ['mobile', '手机号⟦138—1234—5678⟧'],
  ['mobile', '手机(86)⟦13812345678⟧'],
  ['mobile', '联系方式⟦13812345678⟧/⟦13987654321⟧'],
  ['mobile', '电话⟦138 1234 5678⟧转告'],
  ['mobile', '电话：⟦幺三八一二三四五六七八⟧'],
  ['fixed', '电话：⟦023 67891234⟧'],
  ['fixed', '电话⟦(023) 6789-1234⟧'],
  ['fixed', '电话：⟦0817-2345678⟧或⟦0817-2345679⟧'],
  ['fixed', '咨询电话⟦023-6789-1234⟧'],
  ['card', '卡号⟦6222 0212 3456 7890 128⟧'],
  ['card', '收款账户⟦6222021234567890128⟧'],
  ['card', '银行卡⟦6222-0212-3456-7890-128⟧'],
  ['mail', '邮箱：⟦zhang_wei@126.com⟧，'],
  ['mail', '邮箱⟦zw@sub.example.com.cn⟧'],
  ['mail', '邮箱⟦zhang.wei＠163．com⟧'],
  ['address', '家庭住址：⟦云州县青禾镇河口村五组⟧。'],
  ['address', '户籍所在地：⟦四川省南充市高坪区⟧，'],
  ['address', '现居住地为⟦青禾镇滨江小区5栋1单元302⟧'],
  ['address', '住址：⟦青禾镇正街12号附3号⟧。'],
  ['address', '家住⟦河口村2社⟧的老人'],
  ['address', '居住于⟦青禾镇柳树村四组⟧'],
];

it.each(UNUSUAL)('Finds %s in the unusual %s', (kind, text) => {
  expect(found(marks(text))).toEqual(wanted(text).map((inner) => `${kind} ${inner}`));
});

it.each([
  '被告欧阳某、原告次某某到庭，当事人阿某·买某自愿和解。',
  '组织群众到扎西村、达瓦社区、白马镇开展宣传，居民白马服务站办事。',
  '村民格桑花合作社、业主江边小区、商户古丽餐厅均已整改，群众拉动消费。',
  '当事人自愿·合法原则，“枫桥·青禾”品牌，“法治·青禾”等3个栏目，12·4宪法日因疫情推迟。',
  '清单编号138_1234，比分3/4/5，文号2025/01/15，目录138/1234。',
])('Finds nobody in %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('A name of a minority alone in a cell is one', () => {
  expect(['次仁旺姆', '阿卜杜拉·买买提', '欧阳锋', '达瓦'].filter(isNameAlone)).toHaveLength(4);
  expect(['达瓦村', '古丽餐厅', '合计'].filter(isNameAlone)).toEqual([]);
});

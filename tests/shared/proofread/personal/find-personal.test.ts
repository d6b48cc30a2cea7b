import { expect, it } from 'vitest';
import { findPersonal } from '../../../../shared/proofread/personal/find-personal.ts';
import type { PersonalKind } from '../../../../shared/proofread/personal/kinds.ts';
import { maskPersonal } from '../../../../shared/proofread/personal/mask.ts';

/** A text with what must be found in it between ⟦ and ⟧. */
const PLANTED: readonly [PersonalKind, string][] = [
  ['identity', '申诉材料载明身份证号⟦500234198506121233⟧。'],
  ['identity', '（⟦11010119900307803X⟧）'],
  ['identity', '编号为⟦11010119900307803x⟧的材料'],
  ['identity', '证件⟦１１０１０１１９９００３０７８０３Ｘ⟧已核验'],
  ['identity', '身份证：⟦110101 19900307 803X⟧，'],
  ['identity', '号码⟦110101-19900307-803X⟧'],
  ['identity', '老证号⟦110101900307803⟧仍可查询'],
  ['identity', '证号⟦110101　19900307　803X⟧'],
  ['identity', '身份证号码⟦500234198506121234⟧（末位有误）'],
  ['identity', '公民身份号码为⟦1 1 0 1 0 1 1 9 9 0 0 3 0 7 8 0 3 X⟧'],
  ['identity', '2025年登记，号⟦110101\u200B19900307\u200B803X⟧'],
  ['mobile', '联系人电话⟦13812345678⟧。'],
  ['mobile', '请拨⟦+86 138 1234 5678⟧咨询'],
  ['mobile', '拨⟦+8613812345678⟧'],
  ['mobile', '⟦0086-13812345678⟧'],
  ['mobile', '手机⟦138-1234-5678⟧'],
  ['mobile', '手机⟦138 1234 5678⟧、⟦159 8765 4321⟧'],
  ['mobile', '手机⟦１３８１２３４５６７８⟧'],
  ['mobile', '微信wx⟦19912345678⟧'],
  ['mobile', '⟦138.1234.5678⟧'],
  ['mobile', '⟦1381 234 5678⟧'],
  ['mobile', 'Tel.⟦17712345678⟧.'],
  ['mobile', '⟦1 3 8 1 2 3 4 5 6 7 8⟧'],
  ['mobile', '电话⟦一三八一二三四五六七八⟧'],
  ['mobile', '电话⟦013812345678⟧'],
  ['mobile', '⟦138－1234－5678⟧'],
  ['mobile', '电话⟦13812345678⟧ ⟦13987654321⟧'],
  ['mobile', '⟦138·1234·5678⟧'],
  ['fixed', '监督电话⟦023-67891234⟧，'],
  ['fixed', '电话：⟦(023)67891234⟧'],
  ['fixed', '电话：⟦（0817）2345678⟧'],
  ['fixed', '电话⟦02367891234⟧'],
  ['fixed', '电话⟦023 6789 1234⟧'],
  ['fixed', '⟦+86-23-67891234⟧'],
  ['fixed', '⟦023—67891234转801⟧'],
  ['fixed', '⟦０２３－６７８９１２３４⟧'],
  ['fixed', '值班电话：⟦67891234⟧'],
  ['fixed', '联系电话：⟦67891234⟧、⟦67895678⟧。'],
  ['fixed', '传真⟦6789-1234⟧'],
  ['card', '退款到卡号⟦6222021234567890128⟧'],
  ['card', '⟦6222 0212 3456 7890 128⟧'],
  ['card', '⟦4111-1111-1111-1111⟧'],
  ['card', '⟦６２２２０２１２３４５６７８９０１２８⟧'],
  ['card', '账号：⟦31020012345678⟧（农商行）'],
  ['card', '⟦5500000000000004⟧'],
  ['mail', '发至⟦zhang.wei@163.com⟧'],
  ['mail', '发至⟦li_q@mail.gov.cn⟧。'],
  ['mail', '⟦ｗａｎｇ＠ｑｑ．ｃｏｍ⟧'],
  ['mail', '⟦zhao2025 @ qq.com⟧'],
  ['address', '户籍地：⟦临溪县青禾镇柳树村3组12号⟧，'],
  ['address', '户籍所在地为⟦山东省临沂市兰山区⟧。'],
  ['address', '家住⟦青禾镇滨江路18号2栋3单元501室⟧的群众'],
  ['address', '现住址：⟦青禾镇河街社区⟧。'],
  ['address', '走访⟦柳树村三组12号⟧时'],
  ['address', '住⟦青禾镇河街45号⟧，'],
  ['name', '当事人⟦张伟⟧因土地纠纷上访'],
  ['name', '原告⟦王小明⟧与被告⟦李强⟧达成调解'],
  ['name', '村民⟦张建国⟧主动拆除违建'],
  ['name', '信访人：⟦陈芳⟧，反映低保问题'],
  ['name', '⟦刘洋⟧诉镇政府一案'],
  ['name', '调解⟦赵刚⟧等3人的劳资纠纷'],
  ['name', '申请人⟦欧阳建华⟧不服处罚'],
  ['name', '⟦周海波⟧，男，45岁'],
  ['name', '被害人⟦吴丽⟧、⟦孙梅⟧均已获赔'],
  ['name', '社区矫正对象⟦何建军⟧脱管'],
  ['name', '吸毒人员⟦郑浩⟧被强制隔离戒毒'],
  ['name', '处理⟦徐静⟧信访事项'],
  ['name', '居民⟦于海⟧、⟦高志远⟧反映噪声'],
  ['name', '⟦王力达⟧、⟦李健⟧等3名被告人'],
  ['name', '张某某与⟦李建国⟧劳务纠纷一案'],
  ['name', '因与邻居⟦贺小军⟧发生口角'],
  ['name', '被告人⟦丁一⟧犯寻衅滋事罪'],
  ['name', '⟦张三⟧诉关坝镇人民政府行政处罚案'],
  ['name', '联系人：⟦吴昌华⟧'],
  ['card', '打入⟦6217 0037 1000 1234 567⟧账户'],
  ['fixed', '报名电话⟦68212345转8001⟧'],
  ['address', '（户籍地⟦綦河区关河镇双坝村2组⟧）'],
  ['address', '现住⟦綦河区万河镇⟧。'],
];

const LET_PASS = [
  '拨打12345热线，发放资料13800份，12348平台受理2345件。',
  '社会信用代码11500110588903728C，统一社会信用代码911101085923662400。',
  '全年收入13812345678元，2025-01-15至2025-12-30开展3—5次。',
  '依法治镇2024—2025年度，1.3812345678亿元。',
  '当事人满意率达99%，当事人权益得到保护，申请人和被申请人达成和解。',
  '村民文明素质提高，居民安全感上升，学生法治意识增强，群众满意度提升，村民小组长参与。',
  '引导当事人依法维权，告知当事人陈述申辩权，向当事人宣传法律。',
  '村民委员会、居民委员会、业主委员会、业主大会、村民代表、居民代表参加。',
  '村民李大爷、王阿姨、张某、李某某、张××到场，为老人办实事，帮助残疾人就业。',
  '信访人员、违法人员全部教育，患者家属情绪稳定，学生家长、农民工工资问题解决。',
  '在柳树村3组安装路灯，滨江路18号设立服务点，覆盖12个村（社区）。',
  '行政复议申请人申请撤回，第三人有异议，被告应诉3件，原告胜诉0件。',
  '办理诉讼案件3件，群众诉求办结率100%，当事人向法院起诉，未成年人保护，未成年人关爱。',
  '老人关爱、孤儿高中就读、商户经营秩序、司机文明驾驶、户主于当日签字。',
  '商户谢记餐馆、业主张家湾酒店，当事人许可，群众顾虑，居民安全，群众高兴，家庭与邻里纠纷，企业与职工劳动争议。',
  '现住人口2300人，入住安置房120套，住建局〔2025〕3号文件，住房保障12户，村民现住房屋3栋。',
  '培训、宣讲等3人，周边等12户，因劳务纠纷、因邻里纠纷引发。',
];

const marks = (text: string): string => text.replace(/[⟦⟧]/g, '');
const wanted = (text: string): string[] => [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inner = '']) => inner);
const found = (text: string): string[] =>
  findPersonal(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

it.each(PLANTED)('Finds %s in %s', (kind, text) => {
  expect(found(marks(text))).toEqual(wanted(text).map((inner) => `${kind} ${inner}`));
});

it.each(LET_PASS)('Finds nothing personal in %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('What is masked is as much hidden as may be published, and found no more', () => {
  for (const [kind, text] of PLANTED)
    for (const one of wanted(text)) {
      const masked = maskPersonal(kind, one);
      expect(masked, one).not.toBe(one);
      expect(found(`${kind === 'name' ? '当事人' : ''}${masked}，`), `${one} → ${masked}`).toEqual([]);
    }
});

it('Masks as a person does', () => {
  const masked = (kind: PersonalKind, text: string) => maskPersonal(kind, text);
  expect(masked('identity', '11010119900307803X')).toBe('1101××××××××××××××');
  expect(masked('mobile', '+86 138 1234 5678')).toBe('+86 138 ×××× 5678');
  expect(masked('fixed', '023-67891234')).toBe('023-××××××××');
  expect(masked('card', '6222 0212 3456 7890 128')).toBe('×××× ×××× ×××× ×××0 128');
  expect(masked('mail', 'zhang@163.com')).toBe('××××@163.com');
  expect(masked('address', '青禾镇柳树村3组12号')).toBe('青禾镇××××');
  expect(masked('name', '张伟')).toBe('张某');
  expect(masked('name', '欧阳建华')).toBe('欧阳某某');
});

import type { TextRule } from '../rule.ts';
import { matchesOf } from './sentence.ts';
import { formsFor, type ToldForm, toldForms } from './told-forms.ts';

interface Confused {
  form: RegExp;
  right: string;
}

/** What a deed that is done begins with. */
const DONE =
  '(?:完成|建成|全部|整改|办结|化解|开展|制定|成立|形成|签订|组织|落实|到位|累计|投入|纳入|基本|配备|实现|建立|聘请|出台|印发|通过|达到?|有\\d|经(?![常营历济手过验受]))';

const CONFUSED: readonly Confused[] = [
  {
    form: /(?<=法律|法治|安全|责任|服务|规矩|程序|证据|大局|维权)意思(?=[，。；、和不较淡增还])/g,
    right: '意识',
  },
  { form: /(?<=主动|自觉|广泛)接收(?=[一-龥]{0,4}监督)/g, right: '接受' },
  { form: /(?<=成果|成效|优势)转换(?=[为成])/g, right: '转化' },
  { form: /(?<=\d[余多万千]{0,2}(?:人)?)此(?=[，。；、）])/g, right: '次' },
  { form: /(?<=\d[余多万千]{0,2})[见建](?=[，。；、）])/g, right: '件' },
  { form: /(?<=\d[余多]{0,1})厂(?=[，。；、）次])/g, right: '场' },
  {
    form: /(?<=(?:资料|材料|手册|读本|合同|协议|文书|问卷|承诺书|倡议书|传单)\d[\d.]{0,6}[余多万千]{0,3})分(?=[，。；、）])/g,
    right: '份',
  },
  { form: new RegExp(`(?<![自知利克律舍异损贴彼为])己(?=${DONE})`, 'g'), right: '已' },
  { form: /(?<=[均都现业早皆])己(?=[经全完建办整化])/g, right: '已' },
  {
    form: /(?<![可予加所得])以经(?=完成|建成|开展|形成|办结|落实|取得|成为|到位|启动|建立|全部)/g,
    right: '已经',
  },
  { form: /因该(?=持证|做到|加强|严格|落实|坚持|及时|依法|积极|认真|主动|进一步)/g, right: '应该' },
  { form: /(?<![一-龥])作到(?!位)|(?<=切实|真正|努力|必须|严格|始终)作到(?!位)/g, right: '做到' },
  {
    form: /做为(?=[^，。；]{0,14}(?:课|内容|抓手|重点|依据|任务|工程|标准|途径|基础|目标|参考)(?:[，。；、]|来抓))/g,
    right: '作为',
  },
  { form: /行程(?=(?:了)?[^，。；的]{0,12}(?:格局|合力|机制|氛围|体系|闭环|局面))/g, right: '形成' },
  { form: /反应(?=的(?:问题|情况|诉求|意见|困难|事项))/g, right: '反映' },
  {
    form: /(?<=(?:群众|公民|企业|职工|妇女|农民工|当事人|老年人|未成年人|劳动者)(?:的)?合法|维护(?:群众|公民|企业|职工|妇女|农民工|当事人)(?:的)?)权力(?!机关|清单|运行)/g,
    right: '权利',
  },
  { form: /(?<=积极|主动|广泛|踊跃|全程|共同|群众|干部|社会)参于/g, right: '参与' },
  { form: /(?<=[一-龥])象(?=(?:群众|村民|企业|社会)(?:宣传|讲解|发放|公开|宣讲))/g, right: '向' },
];

/** 各项任务己完成, 群众反应的问题: one word for another that sounds or looks like it, told by what stands beside it. */
const confusedWords: TextRule = {
  id: 'word-confused',
  level: 'likely',
  basis: '音近、形近词语',
  found: '各项任务己完成，群众反应的问题得到解决。',
  passed: [
    '由自己完成，克己奉公，以经济建设为中心，群众反应强烈，化学反应的条件。',
    '权力清单公开，维护群众合法权益，群众合法权利得到保障，因该案涉及多人。',
  ],
  looksFor: CONFUSED.map(({ form }) => form),
  inText: ({ text, part, letters }) =>
    part === 'record'
      ? []
      : formsFor(letters, CONFUSED).flatMap(({ form, right }) =>
          matchesOf(text, form).map(({ from, to, found }) => ({
            from,
            to,
            message: `“${found[0]}”在这里应为“${right}”，请看一看。`,
            fix: right,
          })),
        ),
};

const DAY_LOST = /(?<=“?4·15”?)国家安全教育日/g;
const STOP_LOST = /谁执法[”"]?、[“"]?谁普法/g;
const THOUGHT = /习近平总书记法治思想/g;
const SINCE_TWICE = /近[几一二两三四五六七八九十]?年来以来|自[^，。；]{2,12}以来起/g;

const DAY_WITH_NUMBER = /(?<=\d{1,2}月)(\d{1,2})号(?![线楼文院店门令路台机公井馆桥标])/g;

const FORMULAS: readonly ToldForm[] = [
  { form: /(?<=届[一二三四五六七])[种钟终总](?=全会)/g, says: '是“几中全会”', fix: '中' },
  { form: /党的十二届(?=[一二三四五六七](?:、|次|中全会))/g, says: '多半是“党的二十届”', fix: '党的二十届' },
  { form: DAY_WITH_NUMBER, says: '公文里的日期写“日”，不写“号”' },
  { form: DAY_LOST, says: '全称是“全民国家安全教育日”', fix: '全民国家安全教育日' },
  { form: STOP_LOST, says: '写“谁执法谁普法”，中间没有顿号', fix: '谁执法谁普法' },
  { form: THOUGHT, says: '写“习近平法治思想”', fix: '习近平法治思想' },
  { form: SINCE_TWICE, says: '“来”和“以来”、“以来”和“起”只用一个' },
];

/** 国家安全教育日, 谁执法、谁普法: a formula that is nearly right. */
const formulas: TextRule = {
  id: 'formula-nearly-right',
  level: 'likely',
  basis: '固定的说法不能改',
  found: '利用“4·15”国家安全教育日开展宣传。',
  passed: ['利用“4·15”全民国家安全教育日开展宣传。', '落实“谁执法谁普法”，近年来，习近平法治思想深入人心。'],
  looksFor: FORMULAS.map(({ form }) => form),
  inText: (text) => toldForms(text, FORMULAS),
};

export const WORDS_CONFUSED: readonly TextRule[] = [confusedWords, formulas];

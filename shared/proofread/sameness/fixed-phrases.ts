/** Phrases that every report has: they say nothing of copying. Longer ones stand first. */
const PHRASES = (
  '坚持以习近平新时代中国特色社会主义思想为指导 以习近平新时代中国特色社会主义思想为指导 以习近平同志为核心的党中央 习近平新时代中国特色社会主义思想 ' +
  '坚持以习近平法治思想为指导 深入学习贯彻习近平法治思想 学习贯彻习近平法治思想 全面贯彻落实 深入贯彻落实 认真贯彻落实 习近平法治思想 ' +
  '党的二十届三中全会精神 党的二十届四中全会精神 党的二十大和二十届历次全会精神 党的二十大精神 党的十九大精神 党的十九届历次全会精神 二十届历次全会精神 ' +
  '在县委县政府的坚强领导下 在区委区政府的坚强领导下 在市委市政府的坚强领导下 坚强领导下 正确领导下 精心指导下 关心支持下 ' +
  '法治政府建设实施纲要 法治中国建设规划 法治社会建设实施纲要 法治政府建设与责任落实督察工作规定 党政主要负责人履行推进法治建设第一责任人职责规定 ' +
  '党政主要负责人切实履行推进法治建设第一责任人职责 切实履行推进法治建设第一责任人职责 推进法治建设第一责任人职责 第一责任人职责 第一责任人 ' +
  '现将有关情况报告如下 现将工作情况报告如下 现将具体情况报告如下 现将情况报告如下 报告如下 汇报如下 总结如下 ' +
  '增强四个意识坚定四个自信做到两个维护 深刻领悟两个确立的决定性意义 四个意识 四个自信 两个维护 两个确立 ' +
  '行政执法公示制度 执法全过程记录制度 重大执法决定法制审核制度 行政执法三项制度 三项制度 双随机一公开 谁执法谁普法 一岗双责 三重一大 放管服 ' +
  '重要工作亲自部署重大问题亲自过问重点环节亲自协调重要任务亲自督办 纳入年度重点工作 与经济社会发展同部署同推进同考核同奖惩 ' +
  '小事不出村大事不出镇矛盾不上交 主要举措和成效 存在的不足和原因 工作思路目标和举措 法治政府建设 依法行政 全面依法治国 法治建设 高质量发展'
).split(' ');

const LETTERS = /[^\p{Script=Han}\p{L}\p{N}]/gu;
const NAMES = /\p{Script=Han}{1,6}?(?:[镇乡村县区市州旗]|街道|社区)(?:人民政府|办事处|党委|党工委)?/gu;

/** What of a clause is its own: without marks, figures, names of places and phrases that every report has. */
export function ownWords(clause: string): string {
  const letters = clause.replace(LETTERS, '').replace(/\d+/g, '0');
  const without = PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, ''), letters);
  return without;
}

/** A clause with the names of places in it made one, so that a copy with other names is still a copy. */
export const namesMadeOne = (clause: string, own: readonly string[]): string =>
  own.reduce((rest, name) => (name.length > 1 ? rest.replaceAll(name, '某') : rest), clause);

export const anyPlace = (words: string): string => words.replace(NAMES, '某');

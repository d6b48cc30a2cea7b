/** Right before a number says that it is the difference, not what was reached: 下降8.3%, not 下降到286件. */
const CHANGE =
  /(?:(?<up>增[加长]|提[高升]|上[升涨])|(?<down>下降|降低|减少|缩短|压[缩减]|精简|回落))(?:了|约)?$/;

/** A verb of change up to a number reached, as a regular expression: 增加到, 压减至, 调整为. */
export const REACHING =
  '(?:增[加长]?|上[升涨]|升|提[高升]|扩[大充容]|壮大|[跃攀]升|[上下]调|下滑|压降|优化|减少?|下?降低?|缩[短减]|压[缩减]|精简|回落|调整)[至到为]';

/** Which way what is counted changed (矛盾纠纷下降: down), and the verb that says so; null for what was reached. */
export function changeOf(counts: string): { way: 'up' | 'down'; verb: string } | null {
  const { up, down } = CHANGE.exec(counts)?.groups ?? {};
  if (up) return { way: 'up', verb: up };
  return down ? { way: 'down', verb: down } : null;
}

/** What is counted without the verb of change at its end. */
export const withoutChange = (counts: string): string => counts.replace(CHANGE, '');

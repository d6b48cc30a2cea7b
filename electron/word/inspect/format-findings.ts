import type { Finding } from './finding.ts';

const GROUPS: readonly { title: string; holds: (finding: Finding) => boolean }[] = [
  { title: '不符合国家标准', holds: ({ demanded, kept }) => demanded && !kept },
  { title: '与一般要求或通行做法不同（不判为不符合）', holds: ({ demanded, kept }) => !demanded && !kept },
  { title: '符合', holds: ({ kept }) => kept },
];

const line = ({ clause, element, kept, measured, expected }: Finding): string =>
  `  ${clause}  ${element}：${measured}${kept ? '' : `；应为${expected}`}`;

function summary(findings: readonly Finding[]): string {
  const demanded = findings.filter((finding) => finding.demanded);
  const broken = demanded.filter(({ kept }) => !kept).length;
  const different = findings.filter(({ demanded, kept }) => !demanded && !kept).length;
  const practice = different === 0 ? '' : `；另有 ${different} 项与通行做法不同`;
  return `GB/T 9704-2012 有规定的 ${demanded.length} 项，符合 ${demanded.length - broken} 项，不符合 ${broken} 项${practice}。`;
}

/** The findings as lines of Chinese text for the command line: what is broken first, and a summary at the end. */
export function formatFindings(findings: readonly Finding[]): string {
  const groups = GROUPS.map(({ title, holds }) => ({ title, lines: findings.filter(holds).map(line) }));
  const filled = groups.filter(({ lines }) => lines.length > 0);
  return [...filled.flatMap(({ title, lines }) => [`${title}：`, ...lines, '']), summary(findings)].join(
    '\n',
  );
}

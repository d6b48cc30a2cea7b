import type { GivenOptions } from './options.ts';

/** What a command takes and does. */
export interface Command {
  files: 'none' | 'one' | 'two' | 'some';
  options: readonly (keyof GivenOptions)[];
  /** What else is wrong with the options, '' for nothing. */
  needs?(options: GivenOptions, files: readonly string[]): string;
  /** @returns whether everything could be done · @throws what could not be done at all */
  run(files: readonly string[], options: GivenOptions): Promise<boolean>;
}

const isYear = (year: string | undefined): boolean => /^(?:19|20)\d\d$/.test(year ?? '');

const needsTarget = (options: GivenOptions, files: readonly string[]): string => {
  const { out, 'out-dir': folder, letterhead = 'yes', pdf } = options;
  if (!['yes', 'no'].includes(letterhead)) return '--letterhead 写 yes（带版头版记）或 no（不带）';
  if ((out === undefined) === (folder === undefined)) return '要用 --out 或 --out-dir 中的一个写明导出到哪里';
  if (pdf !== undefined && files.length > 1) return '--pdf 一次只能写一个文件';
  return out !== undefined && files.length > 1 ? '有几个文件时要用 --out-dir 写明导出到哪个文件夹' : '';
};

const needsTable = ({ out, json, last }: GivenOptions, files: readonly string[]): string => {
  if (out === undefined) return '';
  if (json) return '--json 和 --out 只写一个';
  if (last !== undefined) return '--last 不和 --out 一起写：文件夹里有去年的报告时自动对照';
  if (!/\.(?:xlsx|html?)$/i.test(out)) return 'check 的 --out 要写 .xlsx 或 .html 文件';
  return files.length === 1 ? '' : 'check --out 后面要写一个文件夹';
};

const needsFolder = ({ 'out-dir': folder, personal = 'mask' }: GivenOptions): string => {
  if (!['mask', 'keep'].includes(personal)) return '--personal 写 mask（打码）或 keep（保留）';
  return folder === undefined ? 'publish 要用 --out-dir 写明写到哪个文件夹' : '';
};

const needsSheets = ({ take, out, 'out-dir': folder, json, docx, year }: GivenOptions): string => {
  if ((take === undefined) === (folder === undefined))
    return '要用 --out-dir 写明收集表写到哪个文件夹，或用 --take 写明填好的收集表在哪个文件夹';
  if (year !== undefined && !isYear(year)) return '--year 写四位年度（如 2026）';
  if (take !== undefined) return docx ? '--docx 只和 --out-dir 一起用' : '';
  return out !== undefined || json ? '--out 和 --json 只和 --take 一起用' : '';
};

/** Each is loaded when it is given, and what the others need is not. */
export const COMMANDS = new Map<string, Command>([
  [
    'import',
    {
      files: 'one',
      options: ['out', 'questions', 'tracked'],
      needs: ({ tracked = 'accepted' }) =>
        ['accepted', 'rejected'].includes(tracked)
          ? ''
          : '--tracked 写 accepted（接受修订）或 rejected（拒绝修订）',
      run: async (...given) => (await import('./import-command.ts')).importCommand(...given),
    },
  ],
  [
    'export',
    {
      files: 'some',
      options: ['out', 'out-dir', 'letterhead', 'pdf', 'profile', 'plain'],
      needs: needsTarget,
      run: async (...given) => (await import('./export-command.ts')).exportCommand(...given),
    },
  ],
  [
    'convert',
    {
      files: 'some',
      options: ['out', 'out-dir', 'letterhead', 'pdf', 'profile', 'plain'],
      needs: needsTarget,
      run: async (...given) => (await import('./export-command.ts')).convertCommand(...given),
    },
  ],
  [
    'roll-forward',
    {
      files: 'one',
      options: ['year', 'out'],
      needs: ({ year }) => (isYear(year) ? '' : 'roll-forward 要用 --year 写新的年度（如 2026）'),
      run: async (...given) => (await import('./roll-forward-command.ts')).rollForwardCommand(...given),
    },
  ],
  [
    'compare',
    {
      files: 'two',
      options: ['out', 'json'],
      needs: ({ out }) =>
        out === undefined || /\.(?:html?|docx)$/i.test(out)
          ? ''
          : 'compare 的 --out 要写 .docx 或 .html 文件',
      run: async (...given) => (await import('./compare-command.ts')).compareCommand(...given),
    },
  ],
  [
    'take-back',
    {
      files: 'two',
      options: ['out', 'json'],
      needs: ({ out }) => (out === undefined ? 'take-back 要用 --out 写明合并后的报告数据写到哪里' : ''),
      run: async (...given) => (await import('./take-back-command.ts')).takeBackCommand(...given),
    },
  ],
  [
    'collect',
    {
      files: 'one',
      options: ['out-dir', 'take', 'out', 'json', 'docx', 'stations', 'year'],
      needs: needsSheets,
      run: async (...given) => (await import('./collect/collect-command.ts')).collectCommand(...given),
    },
  ],
  [
    'check',
    {
      files: 'some',
      options: ['json', 'last', 'pack', 'out'],
      needs: needsTable,
      run: async (...given) => (await import('./check/check-command.ts')).checkCommand(...given),
    },
  ],
  [
    'publish',
    {
      files: 'one',
      options: ['out-dir', 'record', 'personal', 'last', 'pack'],
      needs: needsFolder,
      run: async (...given) => (await import('./publish-command.ts')).publishCommand(...given),
    },
  ],
  [
    'inspect',
    {
      files: 'one',
      options: [],
      run: async (files) => (await import('./inspect-command.ts')).inspectCommand(files),
    },
  ],
  [
    'new',
    {
      files: 'none',
      options: ['year', 'office', 'out'],
      needs: ({ year, office }) =>
        isYear(year) && office?.trim() ? '' : 'new 要用 --year 写年度（如 2026）、用 --office 写单位全称',
      run: async (...given) => (await import('./new-command.ts')).newCommand(...given),
    },
  ],
]);

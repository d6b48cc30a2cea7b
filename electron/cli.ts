import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { AppError } from '../shared/app-error.ts';
import { convertCommand, exportCommand, importCommand, inspectCommand } from './cli/commands.ts';
import { CAUSES, HELP } from './cli/messages.ts';

const DONE = 0;
const COULD_NOT = 1;
const WRONG_USAGE = 2;

const print = (text: string): number => {
  process.stdout.write(text);
  return DONE;
};

function wrongUsage(reason: string): number {
  process.stderr.write(`${reason}。用 fazhi-nianbao --help 看说明。\n`);
  return WRONG_USAGE;
}

function parse(args: string[]) {
  const options = {
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  } as const;
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

function explain(error: unknown): string {
  if (!(error instanceof AppError))
    return `${CAUSES.internal}：${error instanceof Error ? error.message : error}`;
  return error.detail === '' ? CAUSES[error.code] : `${error.detail}：${CAUSES[error.code]}`;
}

async function attempt(command: Promise<unknown>): Promise<number> {
  try {
    return (await command) === false ? COULD_NOT : DONE;
  } catch (error) {
    process.stderr.write(`${explain(error)}。\n`);
    return COULD_NOT;
  }
}

async function run(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch {
    return wrongUsage('有不认识的选项，或选项缺少内容');
  }
  const { values, positionals } = parsed;
  if (values.help) return print(HELP);
  if (values.version) return print(`${packageJson.version}\n`);
  const [command, file, ...others] = positionals;
  if (command === undefined) return wrongUsage('没有写要做什么');
  if (!['import', 'export', 'convert', 'inspect'].includes(command))
    return wrongUsage(`没有“${command}”这个命令`);
  if (file === undefined || others.length > 0) return wrongUsage(`${command} 后面要写一个文件`);
  if (command === 'inspect') return attempt(inspectCommand(file));
  if (command === 'import') return attempt(importCommand(file, values.out));
  if (values.out === undefined) return wrongUsage(`${command} 要用 --out 写明导出到哪个文件`);
  return attempt((command === 'export' ? exportCommand : convertCommand)(file, values.out));
}

process.exitCode = await run(process.argv.slice(2));

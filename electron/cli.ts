import { parseArgs } from 'node:util';
import { version as currentVersion } from '../package.json' with { type: 'json' };
import { COMMANDS, type Command } from './cli/commands.ts';
import { HELP } from './cli/help.ts';
import { type GivenOptions, OPTIONS } from './cli/options.ts';

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
    ...OPTIONS,
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  } as const;
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/** What is wrong with how a command was called, '' for nothing. */
function misuse(
  name: string,
  { files, options, needs }: Command,
  given: string[],
  values: GivenOptions,
): string {
  if (files === 'none' && given.length > 0) return `${name} 后面不写文件`;
  if (files === 'one' && given.length !== 1) return `${name} 后面要写一个文件`;
  if (files === 'two' && given.length !== 2) return `${name} 后面要写两个文件`;
  if (files === 'some' && given.length === 0) return `${name} 后面要写文件`;
  const foreign = Object.keys(values).find((option) => !options.includes(option as keyof GivenOptions));
  return foreign ? `${name} 没有 --${foreign} 这个选项` : (needs?.(values, given) ?? '');
}

async function attempt(work: Promise<boolean>): Promise<number> {
  try {
    return (await work) ? DONE : COULD_NOT;
  } catch (error) {
    const { explain } = await import('./cli/messages.ts');
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
  const { help, version, ...values } = parsed.values;
  if (help) return print(HELP);
  if (version) return print(`${currentVersion}\n`);
  const [name, ...files] = parsed.positionals;
  if (name === undefined) return wrongUsage('没有写要做什么');
  const command = COMMANDS.get(name);
  if (!command) return wrongUsage(`没有“${name}”这个命令`);
  const wrong = misuse(name, command, files, values);
  return wrong === '' ? attempt(command.run(files, values)) : wrongUsage(wrong);
}

/** Whoever reads what is said may stop reading: `import … | head` is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(DONE);
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

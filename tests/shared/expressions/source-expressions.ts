import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression written between slashes, and where. */
export interface Literal {
  place: string;
  source: string;
  flags: string;
}

/** What a folder's sources say of regular expressions. */
export interface SourceExpressions {
  literals: Literal[];
  /** places where one is made each time a function runs, out of whatever the function was given */
  madeInFunctions: string[];
}

const top = new URL('../../../', import.meta.url);

const isRegExp = ({ callee }: ESTree.NewExpression | ESTree.CallExpression): boolean =>
  callee.type === 'Identifier' && callee.name === 'RegExp';

function readModule(file: string, found: SourceExpressions): void {
  const code = readFileSync(new URL(file, top), 'utf8');
  const placeOf = ({ start }: { start: number }): string =>
    `${file}:${code.slice(0, start).split('\n').length}`;
  let depth = 0;
  const enter = (): void => {
    depth += 1;
  };
  const leave = (): void => {
    depth -= 1;
  };
  const making = (node: ESTree.NewExpression | ESTree.CallExpression): void => {
    if (isRegExp(node) && depth > 0) found.madeInFunctions.push(placeOf(node));
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    NewExpression: making,
    CallExpression: making,
    Literal: (node) => {
      if ('regex' in node && node.regex)
        found.literals.push({ place: placeOf(node), source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, code).program);
}

/** The regular expressions of every module below a folder of the project. */
export function sourceExpressions(folder: string): SourceExpressions {
  const found: SourceExpressions = { literals: [], madeInFunctions: [] };
  const names = readdirSync(fileURLToPath(new URL(folder, top)), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.tsx?$/.test(one)).sort()) {
    readModule(`${folder}/${name.replaceAll('\\', '/')}`, found);
  }
  return found;
}

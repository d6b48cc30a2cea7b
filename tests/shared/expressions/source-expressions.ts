import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A regular expression written between slashes, and where. */
export interface Literal {
  place: string;
  source: string;
  flags: string;
}

interface SourceExpressions {
  literals: Literal[];
  /** places where one is made each time a function runs, out of whatever the function was given */
  madeInFunctions: string[];
}

const top = new URL('../../../', import.meta.url);

const isRegExp = ({ callee }: ESTree.NewExpression | ESTree.CallExpression): boolean =>
  callee.type === 'Identifier' && callee.name === 'RegExp';

/** What one module says of regular expressions. */
export function expressionsIn(file: string, code: string): SourceExpressions {
  const found: SourceExpressions = { literals: [], madeInFunctions: [] };
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
  return found;
}

function read(folder: string, word: string): SourceExpressions[] {
  const names = readdirSync(fileURLToPath(new URL(folder, top)), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ file, code: readFileSync(new URL(file, top), 'utf8') }))
    .filter(({ code }) => code.includes(word))
    .map(({ file, code }) => expressionsIn(file, code));
}

/** The regular expressions that are written between slashes below a folder of the project. */
export const literalsOf = (folder: string): Literal[] =>
  read(folder, '/').flatMap(({ literals }) => literals);

/** Where a function below a folder makes a regular expression. A module that never names the maker is not parsed. */
export const madeInFunctionsOf = (folder: string): string[] =>
  read(folder, 'RegExp').flatMap(({ madeInFunctions }) => madeInFunctions);

import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './read-module.ts';

/** One screen of code, blank lines aside. The linter's own limit counts no JSX. */
const MOST_LINES = 50;

/** Which functions and components are longer than a screen of code, markup counted: one sentence each. */
export function checkLongFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap(longFunctionsOf);
}

function longFunctionsOf({ path, source }: SourceFile): string[] {
  const faults: string[] = [];
  const check = ({ start, end }: ESTree.Span) => {
    const lines = source.slice(start, end).split('\n');
    const count = lines.filter((line) => line.trim() !== '').length;
    if (count > MOST_LINES) faults.push(`${path} has ${count} lines in one function: ${lines[0]?.trim()}`);
  };
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  new Visitor({ FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check }).visit(program);
  return faults;
}

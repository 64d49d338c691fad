import { retargeted } from './edits.ts';
import { homeOf, type MergeRules } from './home-of.ts';
import { mergedText } from './merged-text.ts';
import { lineCount, type ParsedFile, parseFile } from './parsed-file.ts';
import { type SourceTree, targetsOf } from './source-tree.ts';

/** One merge: texts of the home and of the other importers afterwards. */
interface Plan {
  readonly from: ParsedFile;
  readonly home: string;
  readonly text: string;
  readonly lines: number;
  readonly others: readonly ParsedFile[];
}

/** What was merged, and why the rest was not. */
export interface Merges {
  /** By path of a file that is gone, the file that holds its code. */
  readonly movedTo: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
}

/** Merges files in a tree until none is left to merge, the shortest result first. */
export function planMerges(tree: SourceTree, rules: MergeRules): Merges {
  const movedTo = new Map<string, string>();
  const reasons = new Map<string, string>();
  const ready = new Map<string, Plan>();
  const consider = (path: string) => {
    ready.delete(path);
    if (!tree.files.has(path)) return;
    const plan = planOf(path, tree, rules);
    if ('no' in plan) reasons.set(path, plan.no);
    else ready.set(path, plan);
  };
  for (const path of tree.files.keys()) consider(path);
  for (let plan = shortest(ready); plan !== undefined; plan = shortest(ready)) {
    const touched = carryOut(plan, tree);
    movedTo.set(plan.from.path, plan.home);
    for (const path of [...touched, plan.from.path, ...dependents(ready, touched)]) consider(path);
  }
  return { movedTo, reasons };
}

/** Files whose plans change one of the touched files. */
function dependents(ready: ReadonlyMap<string, Plan>, touched: ReadonlySet<string>): string[] {
  return [...ready.values()]
    .filter(({ home, others }) => touched.has(home) || others.some(({ path }) => touched.has(path)))
    .map(({ from }) => from.path);
}

function shortest(ready: ReadonlyMap<string, Plan>): Plan | undefined {
  return [...ready.values()].reduce<Plan | undefined>(
    (least, one) => (least && least.lines <= one.lines ? least : one),
    undefined,
  );
}

function planOf(path: string, tree: SourceTree, rules: MergeRules): Plan | { readonly no: string } {
  const found = homeOf(path, tree, rules);
  if ('no' in found) return found;
  const [from, into] = [tree.files.get(path), tree.files.get(found.home)];
  if (from === undefined || into === undefined) return { no: 'gone' };
  const others = [...(tree.importers.get(path) ?? [])].flatMap((user) =>
    user === into.path ? [] : (tree.files.get(user) ?? []),
  );
  const outside = others.flatMap(({ imports }) =>
    imports.filter(({ target }) => target === path).flatMap(({ names }) => names),
  );
  if (outside.some(({ form }) => form !== 'named')) return { no: 'imported as a whole' };
  const merged = mergedText(from, into, new Set(outside.map(({ imported }) => imported)));
  if ('no' in merged) return merged;
  const lines = formattedLines(merged.text);
  if (lines > rules.mostLines) return { no: `too long with ${into.path}: ${lines}` };
  return { from, home: into.path, text: merged.text, lines, others };
}

/** Lines of a file once its long imports are broken. */
function formattedLines(text: string): number {
  const long = text.split('\n').filter((line) => /^import .*\{.*\} from/.test(line) && line.length > 120);
  return long.reduce((sum, line) => sum + 1 + line.split(',').length, lineCount(text));
}

/** Changes the tree. Returns the files whose chances to be merged have changed. */
function carryOut({ from, home, text, others }: Plan, { files, importers }: SourceTree): Set<string> {
  const next = parseFile(home, text);
  files.delete(from.path);
  files.set(home, next);
  for (const other of others) files.set(other.path, parseFile(other.path, retargeted(other, from.path, home)));
  for (const target of targetsOf(from)) {
    importers.get(target)?.delete(from.path);
    importers.get(target)?.add(home);
  }
  importers.get(home)?.delete(home);
  for (const { path } of others) importers.get(home)?.add(path);
  if (!importers.has(home)) importers.set(home, new Set(others.map(({ path }) => path)));
  importers.delete(from.path);
  return new Set([home, ...targetsOf(next), ...others.flatMap((other) => [other.path, ...targetsOf(other)])]);
}

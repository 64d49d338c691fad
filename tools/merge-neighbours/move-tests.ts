import { posix } from 'node:path';
import { edited, rebased } from './edits.ts';
import { ownTests } from './home-of.ts';
import { mergedText } from './merged-text.ts';
import { lineCount, type ParsedFile, parseFile } from './parsed-file.ts';
import type { SourceTree } from './source-tree.ts';

/** Lines of two test files that still fit in one. */
const MOST_LINES_OF_TESTS = 400;

/**
 * Moves the tests of files that are gone to those of their new places, where the names go together.
 *
 * @param places by path of a file that is gone, the file that holds its code
 * @returns by path of a test that is gone, its new path
 */
export function moveTests(tree: SourceTree, places: ReadonlyMap<string, string>): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [path, place] of places) {
    for (const test of ownTests(path, tree)) {
      const file = tree.files.get(test);
      if (file === undefined || test.includes('.study.') || tree.named.has(test)) continue;
      const next = withTestsOf(place, file, tree);
      if (next === undefined) continue;
      tree.files.delete(test);
      tree.files.set(next.path, next);
      moved.set(test, next.path);
    }
  }
  return moved;
}

/** The test file of a place with the tests of another, or nothing where they do not go together. */
function withTestsOf(place: string, test: ParsedFile, tree: SourceTree): ParsedFile | undefined {
  const [there] = ownTests(place, tree).filter((path) => !path.includes('.study.'));
  const into = there === undefined ? undefined : tree.files.get(there);
  if (into === undefined) return renamed(test, place);
  const merged = mergedText(test, into, new Set());
  if ('no' in merged || lineCount(merged.text) > MOST_LINES_OF_TESTS) return undefined;
  return parseFile(into.path, merged.text);
}

function renamed(test: ParsedFile, place: string): ParsedFile {
  const ending = test.path.endsWith('x') ? '.test.tsx' : '.test.ts';
  const path = posix.join('tests', place.replace(/^src\//, '').replace(/\.tsx?$/, ending));
  const edits = test.imports
    .filter(({ written }) => written.startsWith('.'))
    .map(({ start, end, written }) => {
      const line = test.text.slice(start, end);
      return { start, end, text: line.replace(`'${written}'`, `'${rebased(written, test.path, path)}'`) };
    });
  return parseFile(path, edited(test.text, edits));
}

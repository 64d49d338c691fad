import { basename } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import type { SourceFile } from './read-module.ts';

/** Files that export nothing of their own name, each with what it exports; `work.tsx` may hold `Place`, `places`, `newPlace`, `placeOf` or `placeIn`. */
export function checkFileNames(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, source }) => {
    const names = exportedNames(parseSync(path, source).program);
    const own = singular(
      basename(path)
        .replace(/\.tsx?$/, '')
        .replaceAll('-', ''),
    );
    return names.length === 0 || names.some((name) => ideasOf(name).includes(own))
      ? []
      : [`${path} exports ${names.join(', ')}`];
  });
}

function exportedNames(program: ESTree.Program): string[] {
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    const handedOn = specifiers.flatMap(({ exported }) => (exported.type === 'Identifier' ? [exported.name] : []));
    if (declaration === null) return handedOn;
    if ('declarations' in declaration) {
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    }
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
  });
}

/** What a name may stand for: itself, and what it makes or belongs to. */
function ideasOf(name: string): string[] {
  const word = name.replaceAll('_', '').toLowerCase();
  return [word, word.replace(/^new/, ''), word.replace(/(?:of|in)$/, '')].map(singular);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[sx])es$|(?<!s)s$/, '');
}

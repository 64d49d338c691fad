import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './read-module.ts';

/** Code that asks a mind, and never searches what a seat was told. */
const ASKS_A_MIND = /^src\/engine\/(?:negotiators|beliefs)\//;

/** Lists of a view that grow with a game. */
const GROWING = new Set(['offers', 'record', 'questions', 'drafts', 'declarations', 'claims', 'consultations']);

/**
 * Uses of lists that grow with a game in code that asks a mind, one sentence each: of anything but a length, and whatever
 * is done with it, so that nobody has to tell which function that is given a list walks it.
 */
export function checkScans(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => ASKS_A_MIND.test(path)).flatMap(usesIn);
}

function usesIn({ path, source }: SourceFile): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lengths = new Set<ESTree.Node>();
  const uses: string[] = [];
  const report = (name: string) => uses.push(`${path} reads ${name} of a view`);
  new Visitor({
    // Visited before the list itself.
    MemberExpression: (node) => {
      const name = nameOf(node);
      if (name === 'length') lengths.add(node.object);
      else if (name !== undefined && GROWING.has(name) && !lengths.has(node)) report(name);
    },
    ObjectPattern: (node) => {
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (GROWING.has(property.key.name)) report(property.key.name);
      }
    },
  }).visit(program);
  return uses;
}

function nameOf({ property, computed }: ESTree.MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' ? String(property.value) : undefined;
}

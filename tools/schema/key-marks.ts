import type { z } from 'zod';
import { MARKS, type Marks } from '../../src/scenario/schema/marks.ts';
import { scenarioSchema } from '../../src/scenario/schema/scenario-schema.ts';

/** A mark of a whole part, or those of its keys. */
type Tree = string | { readonly [key: string]: Tree };

/** A generated module with a mark for each key of the format. */
interface KeyMarksModule {
  /** Path from the root of the project. */
  readonly path: string;
  readonly name: string;
  readonly comment: string;
  readonly markOf: (marks: Required<Marks>) => string;
  /** Marks that a part with several keys can have as a whole. */
  readonly wholes: readonly string[];
}

const AT_TOP: Required<Marks> = { played: true, secret: false, translated: 'no' };

/** The generated modules. */
export const KEY_MARKS_MODULES: readonly KeyMarksModule[] = [
  {
    path: 'src/record/digest-keys.ts',
    name: 'DIGEST_KEYS',
    comment:
      'Keys that a game is played by (rules or negotiators read them, or they name something), and keys only told.',
    markOf: ({ played }) => (played ? 'played' : 'told'),
    wholes: ['played', 'told'],
  },
  {
    path: 'src/engine/wire/public-and-secret.ts',
    name: 'PUBLIC_AND_SECRET',
    comment: 'Keys that every seat is told from the start, and keys that only some are told, or all after the game.',
    markOf: ({ secret }) => (secret ? 'secret' : 'public'),
    wholes: ['public', 'secret'],
  },
  {
    path: 'src/scenario/translation/text-keys.ts',
    name: 'TEXT_KEYS',
    comment:
      'Keys for which a translation has words of its own (`text`) or says how names are declined (`form`), and all others.',
    markOf: ({ translated }) => (translated === 'no' ? 'other' : translated),
    wholes: ['other'],
  },
];

/** The source of a generated module, before it is formatted. */
export function keyMarksSource({ name, comment, markOf, wholes }: KeyMarksModule): string {
  const tree = JSON.stringify(treeOf(scenarioSchema, AT_TOP, markOf, wholes));
  return `// Made by \`npm run schema\` from the marks in src/scenario/schema.\n\n/** ${comment} */\nexport const ${name} = ${tree} as const;\n`;
}

/** Marks of a part of the format: one for the whole if all its keys have the same. */
function treeOf(
  schema: z.core.$ZodType,
  inherited: Required<Marks>,
  markOf: KeyMarksModule['markOf'],
  wholes: readonly string[],
): Tree {
  const marks = { ...inherited, ...MARKS.get(schema as z.ZodType) };
  const inside = (part: z.core.$ZodType) => treeOf(part, marks, markOf, wholes);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return united(Object.fromEntries(Object.entries(def.shape).map(([key, part]) => [key, inside(part)])), wholes);
    case 'record':
      return united({ each: inside(def.valueType) }, wholes);
    case 'array':
      return inside(def.element);
    case 'optional':
    case 'default':
      return inside(def.innerType);
    default:
      return markOf(marks);
  }
}

/** Marks by key, or the one that all of them have. */
function united(parts: Readonly<Record<string, Tree>>, wholes: readonly string[]): Tree {
  const [first, ...others] = [...new Set(Object.values(parts))];
  return typeof first === 'string' && others.length === 0 && wholes.includes(first) ? first : parts;
}

import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './read-module.ts';

/** Attributes that are read or heard. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'label', 'heading', 'placeholder', 'title', 'words'];
/** The page's name is the same in every language. */
const NAMES = ['Parley'];

/** Words that stand in a screen, though they should be a message: one sentence each. */
export function checkProse(files: readonly SourceFile[]): string[] {
  return files.flatMap(proseOf);
}

function proseOf({ path, source }: SourceFile): string[] {
  const found = new Set<string>();
  const unseen = new Set<unknown>();
  const add = (text: string) => found.add(`${path} says "${text.trim().replace(/\s+/g, ' ')}"`);
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  new Visitor({
    JSXText: ({ value }) => {
      if (/\p{L}/u.test(value) && !NAMES.includes(value.trim())) add(value);
    },
    JSXAttribute: ({ name, value }) => {
      if (value?.type !== 'Literal') return;
      const spoken = name.type === 'JSXIdentifier' && SPOKEN.includes(name.name);
      // A message's id stands where a component takes one.
      if (spoken && /\p{L}/u.test(String(value.value)) && !/^[a-z-]+\.[a-z-]+$/.test(String(value.value)))
        add(String(value.value));
    },
    // What a developer is told is no message.
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name.endsWith('Error')) for (const each of given) unseen.add(each);
    },
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Super') for (const each of given) unseen.add(each);
    },
    Literal: (node) => {
      if (typeof node.value === 'string' && !unseen.has(node) && isProse(node.value)) add(node.value);
    },
    TemplateLiteral: (node) => {
      const text = node.quasis.map(({ value }) => value.cooked).join('…');
      if (!unseen.has(node) && isProse(text)) add(text);
    },
  }).visit(program as ESTree.Program);
  return [...found];
}

/** Begins as a sentence or a label does, or ends as a sentence, and has several words. Classes and paths do neither. */
function isProse(text: string): boolean {
  if (!/\p{L}{2,}[^\p{L}]* [^\p{L}]*\p{L}/u.test(text)) return false;
  return /^\s*\p{Lu}\p{Ll}/u.test(text) || /[.?!]\s*$/.test(text);
}

import { type Model, parseMessage } from 'messageformat';
import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './read-module.ts';

/** Messages of a language: texts, and lists of texts that say the same, by region and name. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** Words in a row that a test and a message have in common only if the test repeats the message. */
const WORDS_IN_A_ROW = 4;
/** A pattern is held against messages from this many words on: one word alone may mean a name or a class. */
const WORDS_OF_A_PATTERN = 2;

/** Text of messages: whole texts without values, and runs of words between values. */
interface Known {
  readonly whole: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  /** All whole texts and runs, one a line. */
  readonly all: string;
}

/** Literal of a test: a text or a pattern. */
interface Written {
  readonly path: string;
  readonly text: string;
  readonly isPattern: boolean;
  /** True if a query looks for it or an assertion expects it. */
  readonly isExpected: boolean;
}

const QUERY_OR_ASSERTION = /^(?:to[A-Z]|(?:get|query|find)(?:All)?By[A-Z])/;

/**
 * Finds words of messages that tests repeat instead of asking for the message, one line each: a whole message anywhere, and
 * several words in a row in a text that is expected on the screen and that no test has put there.
 */
export function checkEnglishInTests(files: readonly SourceFile[], catalogue: Catalogue): string[] {
  const known = knownOf(catalogue);
  const written = files.flatMap(writtenIn);
  const own = written.filter(({ isExpected, isPattern }) => !(isExpected || isPattern)).map(({ text }) => text);
  const isOwn = (text: string) => own.some((each) => each.includes(text));
  return written
    .filter(({ text, isPattern, isExpected }) => {
      if (isPattern) return repeatsInPattern(text, known);
      return known.whole.has(text) || (isExpected && repeats(text, known) && !isOwn(text));
    })
    .map(({ path, text }) => `${path} repeats "${text}"`);
}

function writtenIn({ path, source }: SourceFile): Written[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const written: Written[] = [];
  const unread = new Set<unknown>();
  const expected: ESTree.CallExpression[] = [];
  const add = (node: ESTree.Node, text: string, isPattern = false) => {
    const isExpected = expected.some((call) => call.callee.end <= node.start && node.end <= call.end);
    if (!unread.has(node)) written.push({ path, text, isPattern, isExpected });
  };
  new Visitor({
    CallExpression: (call) => {
      // A title tells people what is tested.
      if (isTitled(call.callee)) unread.add(call.arguments[0]);
      if (QUERY_OR_ASSERTION.test(nameOf(call.callee))) expected.push(call);
    },
    // A developer reads an error.
    NewExpression: ({ callee, arguments: given }) => {
      if (nameOf(callee).endsWith('Error')) for (const each of given) unread.add(each);
    },
    Literal: (node) => {
      if ('regex' in node) add(node, node.regex.pattern, true);
      else if (typeof node.value === 'string') add(node, node.value);
    },
    TemplateLiteral: (node) => {
      for (const { value } of node.quasis) add(node, value.cooked ?? '');
    },
    JSXText: (node) => add(node, node.value.trim()),
  }).visit(program as ESTree.Program);
  return written;
}

function nameOf(callee: ESTree.Expression): string {
  const named = callee.type === 'MemberExpression' ? callee.property : callee;
  return named.type === 'Identifier' ? named.name : '';
}

function isTitled(callee: ESTree.Expression): boolean {
  if (callee.type === 'CallExpression') return isTitled(callee.callee);
  if (callee.type === 'MemberExpression') return isTitled(callee.object);
  return callee.type === 'Identifier' && ['it', 'test', 'describe'].includes(callee.name);
}

function repeats(text: string, { runs }: Known): boolean {
  const words = text.trim().split(/\s+/);
  return words.some((_, from) => {
    if (from + WORDS_IN_A_ROW > words.length) return false;
    return runs.has(words.slice(from, from + WORDS_IN_A_ROW).join(' '));
  });
}

function repeatsInPattern(pattern: string, { all }: Known): boolean {
  const texts = pattern
    .replace(/\\[a-zA-Z]/g, '\n')
    .replace(/\\(.)/g, '$1')
    .split(/[\n^$*+?()[\]{}|]/);
  return texts.some((text) => wordsIn(text) >= WORDS_OF_A_PATTERN && all.includes(text.trim()));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function knownOf(catalogue: Catalogue): Known {
  const whole = new Set<string>();
  const runs = new Set<string>();
  const all: string[] = [];
  for (const pattern of Object.values(catalogue).flatMap((region) =>
    Object.values(region).flat().flatMap(patternsOf),
  )) {
    const pieces = piecesOf(pattern);
    all.push(...pieces);
    if (pieces.length === 1 && isTelling(pieces[0] ?? '')) whole.add(pieces[0] ?? '');
    for (const run of pieces.flatMap(runsOf)) runs.add(run);
  }
  return { whole, runs, all: all.join('\n') };
}

/** True if a text is more than one small word, which may be a code. */
function isTelling(text: string): boolean {
  return wordsIn(text) > 1 || /^\p{Lu}\p{Ll}/u.test(text);
}

function runsOf(piece: string): string[] {
  const words = piece.trim().split(/\s+/);
  return words.slice(WORDS_IN_A_ROW - 1).map((_, from) => words.slice(from, from + WORDS_IN_A_ROW).join(' '));
}

function patternsOf(text: string): Model.Pattern[] {
  const message = parseMessage(text);
  return message.type === 'message' ? [message.pattern] : message.variants.map(({ value }) => value);
}

/** The words of a message between its values; tags change nothing. */
function piecesOf(pattern: Model.Pattern): string[] {
  const pieces = [''];
  for (const part of pattern) {
    if (typeof part === 'string') pieces.push((pieces.pop() ?? '') + part);
    else if (part.type === 'expression') pieces.push('');
  }
  return pieces;
}

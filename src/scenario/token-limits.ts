import type { CST } from 'yaml';
import type { TextRefusal } from './refuse-text.ts';

/** Lists and maps may be nested this deep. The format itself needs 8. */
export const DEEPEST = 20;
/** Keys, values and list items in a file. A full scenario for four parties has about 5,000. */
export const MOST_NODES = 40_000;

interface Step {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Refuses tokens that are nested too deep or are too many, before anything recursive or slow is done with them.
 * Walks with a stack of its own, so that no depth can exhaust the machine's.
 * @param count How many there are in the parts of the file before, and then with these
 */
export function refuseTokens(tokens: readonly CST.Token[], count: { nodes: number }): TextRefusal | undefined {
  const stack: Step[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    count.nodes += 1;
    if (count.nodes > MOST_NODES) return tooMany(step.token);
    if (step.depth > DEEPEST + 1) return tooDeep(step.token);
    count.nodes += pushParts(stack, step);
  }
  return undefined;
}

/** Pushes the parts of a token; returns how many of its items hold nothing, which count as well. */
function pushParts(stack: Step[], { token, depth }: Step): number {
  let hollow = 0;
  if (token.type === 'document' && token.value !== undefined) stack.push({ token: token.value, depth: depth + 1 });
  if (!('items' in token)) return 0;
  for (const item of token.items) {
    if (item.key) stack.push({ token: item.key, depth: depth + 1 });
    if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    else hollow += 1;
  }
  return hollow;
}

/** A line that begins with so many hyphens or question marks that it nests too deep by itself. */
const NESTING_LINE = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST + 1}}`, 'mu');

/**
 * Refuses lines that the parser would follow too deep: it goes back through the lists of a line by recursion, before
 * there are tokens to be looked at.
 */
export function refuseNesting(text: string): TextRefusal | undefined {
  const match = NESTING_LINE.exec(text);
  return match === null ? undefined : tooDeep({ offset: match.index + match[0].length });
}

function tooDeep({ offset }: Pick<CST.Token, 'offset'>): TextRefusal {
  return { fault: { code: 'too-deep', most: DEEPEST }, offset };
}

function tooMany(token: CST.Token): TextRefusal {
  return { fault: { code: 'file-too-big.nodes', most: MOST_NODES }, offset: token.offset };
}

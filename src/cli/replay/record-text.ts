import { codesIn } from '#record/link/codes-in.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';

/** Shorter words than this are a file's name, mistyped, rather than a link. */
const SHORTEST = 16;

/**
 * The text of a record: what stands behind the mark # of an address, the code alone, or a file with one of the two, or
 * with a whole game that the page has kept.
 * @throws UsageProblem when what was typed is neither a file nor anything like a link
 */
export function recordText(terminal: Terminal, typed: string): string {
  if (!typed.includes('#') && terminal.exists(typed)) return codeIn(terminal.readFile(typed));
  const isCode = /^[\w-]+$/.test(typed) && typed.length >= SHORTEST;
  if (!isCode && !typed.includes('#')) {
    throw new UsageProblem(`"${typed}" is neither a file that is there nor a link. Put a link in quotes, whole.`);
  }
  return codeIn(typed);
}

function codeIn(text: string): string {
  if (text.trimStart().startsWith('{')) return recordIn(text);
  const { whole, nearest } = codesIn(text);
  return whole[0] ?? nearest ?? text.slice(text.indexOf('#') + 1).trim();
}

/** The record in a file that the page has made of a whole game. */
function recordIn(text: string): string {
  try {
    const { record } = JSON.parse(text) as { readonly record?: unknown };
    if (typeof record === 'string') return record;
  } catch {
    // Told as what it is: no file with a game.
  }
  throw new UsageProblem('The file contains no game. A JSON file needs a "record", as the page writes it.');
}

import { unwrapMailedText } from '../unwrap-mailed-text.ts';
import { decodeLink } from './link-codec.ts';
import { type TableName, tableBehind } from './table-name.ts';

/** Codes of links in a text. */
export interface CodesIn {
  /** Complete codes, each once, in their order. */
  readonly whole: readonly string[];
  /** Complete codes with the tables that they name: a code once for each table. */
  readonly links: readonly LinkInText[];
  /** The best candidate if no code is complete: the longest text after a mark #, or the text itself. */
  readonly nearest: string | undefined;
}

/** A whole code, and the table that it is of, as it says. */
export interface LinkInText {
  readonly code: string;
  readonly table?: TableName | undefined;
}

/** Longest text that is looked at, in characters: a long message around the longest link that is of use. */
const LONGEST = 200_000;
/** Greatest number of pieces of a code broken into lines that are joined. */
const MOST_PIECES = 120;
/** Mail breaks no line before that. */
const SHORTEST_LINE = 30;
/** Greatest number of trailing characters cut off a code that is followed by other text without a space. */
const MOST_CUT = 24;
/** Budget of guesses for a text, in characters; each guess requires a checksum. */
const MOST_GUESSED = 2_000_000;
/** Fixed cost of a guess, in characters, in addition to its length. */
const COST_OF_GUESS = 200;
/** Cost of reading a complete code, as that of many guesses: a text has room for about two hundred. */
const COST_OF_WHOLE = 10_000;
/** Shorter runs behind a mark # are words. */
const SHORTEST = 16;

/**
 * The codes in what somebody has pasted or followed: an address, a code alone, or a whole message with links in it,
 * as mail and chat leave them: broken into lines, quoted, escaped, with punctuation or invisible characters in them.
 * What is mended is no guess: it counts only where the code is whole, by its checksum.
 */
export function codesIn(text: string): CodesIn {
  let left = MOST_GUESSED;
  const isWhole = (code: string) => {
    left -= code.length + COST_OF_GUESS;
    if (left < 0 || !decodeLink(code).ok) return false;
    left -= COST_OF_WHOLE;
    return true;
  };
  const ways = unwrapMailedText(text.slice(0, LONGEST));
  for (const way of ways) {
    const links = eachOnce(beginnings(way).flatMap((rest) => linkAt(rest, isWhole) ?? []));
    if (links.length > 0) return { whole: [...new Set(links.map(({ code }) => code))], links, nearest: undefined };
  }
  return { whole: [], links: [], nearest: ways.map(nearestIn).find((code) => code !== undefined) };
}

function linkAt(rest: string, isWhole: (code: string) => boolean): LinkInText | undefined {
  const code = wholeCode(rest, isWhole);
  if (code === undefined) return undefined;
  const table = tableBehind(rest, code);
  return table === undefined ? { code } : { code, table };
}

function eachOnce(links: readonly LinkInText[]): readonly LinkInText[] {
  return [...new Map(links.map((link) => [`${link.code} ${link.table}`, link])).values()];
}

/** Returns the text after each mark #; the whole text if it has none. */
function beginnings(text: string): readonly string[] {
  const parts = text.split('#');
  return parts.length === 1 ? parts : parts.slice(1);
}

/** The whole code that a text begins with: its first piece, or more of them put together; failing that, what they can be mended to. */
function wholeCode(text: string, isWhole: (code: string) => boolean): string | undefined {
  const pieces = piecesOf(text);
  const joined = pieces.map((piece, index) => ({ piece, code: pieces.slice(0, index + 1).join('') }));
  const found = joined.find(({ code }) => isWhole(code))?.code;
  return found ?? joined.flatMap(({ code, piece }) => cuts(code, piece)).find(isWhole);
}

/** Returns candidates for a code: without up to `MOST_CUT` last characters, then with a mark cut as punctuation. */
function cuts(code: string, piece: string): readonly string[] {
  const most = Math.min(piece.length - 1, MOST_CUT);
  return [
    ...Array.from({ length: most }, (_, index) => code.slice(0, code.length - 1 - index)),
    `${code}_`,
    `${code}-`,
  ];
}

/**
 * The runs of a code's characters that only blanks and the marks of quoted mail part. Where lines are broken, all but
 * the last are long, and the first is what an address had left: whatever follows a short one is another word.
 */
function piecesOf(text: string): readonly string[] {
  const run = /^[\w-]+(?:[\s>|]+[\w-]+)*/.exec(text.replace(/^[\s>|]+/, ''))?.[0] ?? '';
  const pieces = run.split(/[\s>|]+/, MOST_PIECES).filter((piece) => piece !== '');
  const last = pieces.findIndex((piece, index) => index > 0 && piece.length < SHORTEST_LINE);
  return last === -1 ? pieces : pieces.slice(0, last + 1);
}

function nearestIn(text: string): string | undefined {
  const runs = beginnings(text).map((rest) => /^[\w-]*/.exec(rest.trimStart())?.[0] ?? '');
  const longest = runs.reduce((most, run) => (run.length > most.length ? run : most), '');
  return longest.length < SHORTEST ? undefined : longest;
}

import type { Clause } from '#engine/model/moves.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Most clauses or issues that a move may name, and most options of an issue. */
export const MOST_ISSUES = 12;
export const MOST_OPTIONS = 256;

/** Writes clauses, their number first. */
export function encodeClauses(writer: ByteWriter, clauses: readonly Clause[]): void {
  writer.list(clauses, (clause) => encodeClause(writer, clause));
}

/** A firm option is its own number; a vague one has its second, from 1, above it. */
export function encodeClause(writer: ByteWriter, { issue, option, or }: Clause): void {
  writer.number(issue).number(or === undefined ? option : option + MOST_OPTIONS * (or + 1));
}

/**
 * Reads clauses, as many as a move may name.
 * @throws UnreadableBytes
 */
export function decodeClauses(reader: ByteReader): Clause[] {
  return reader.list(MOST_ISSUES, () => decodeClause(reader));
}

/**
 * Reads a clause.
 * @throws UnreadableBytes
 */
export function decodeClause(reader: ByteReader): Clause {
  const issue = reader.number(255);
  const options = reader.number(MOST_OPTIONS * (MOST_OPTIONS + 1) - 1);
  const or = Math.floor(options / MOST_OPTIONS) - 1;
  const option = options % MOST_OPTIONS;
  return or < 0 ? { issue, option } : { issue, option, or };
}

import type { PlainFunction, TableFunction } from './functions-of.ts';

const ALL: Readonly<Record<PlainFunction | TableFunction, true>> = {
  count: true,
  date: true,
  list: true,
  whether: true,
  choice: true,
  'one-of': true,
  party: true,
  'maybe-party': true,
  parties: true,
  agree: true,
  article: true,
  'maybe-article': true,
  articles: true,
  track: true,
  'maybe-track': true,
  tracks: true,
  answer: true,
  answers: true,
  clauses: true,
  day: true,
  'maybe-day': true,
  rounds: true,
  round: true,
  points: true,
};

/** Names of all functions that messages may use. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(ALL);

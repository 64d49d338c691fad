import { at } from '#engine/model/at.ts';
import type { Clause, Move } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Account } from '#engine/negotiators/decision/decision.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { clausesInWords, sentence } from './names.ts';
import { pointsOf } from './points-in-words.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What was on the table in a decision, in the middle of a sentence; absent where it was to put something there. */
export function onTableInWords({ type }: Move): string | undefined {
  switch (type) {
    case 'answer':
      return 'this offer';
    case 'vote':
    case 'callVote':
      return 'this text';
    case 'review':
      return 'this single text';
    case 'initial':
      return 'the text with this article';
    default:
      return undefined;
  }
}

/** What others might sign, in the middle of a sentence: what was on the table or, without that, the own next offer. */
export function signedInWords(game: ToldGame, move: Move): string {
  const what = onTableInWords(move);
  if (what === undefined) return `what ${subjectOf(game, move.party).it} proposed`;
  return move.type === 'answer' ? `the text with ${what}` : what;
}

/** What a decision was weighed by, in a few sentences, with points of the one that decided. */
export function accountInWords(game: ToldGame, before: Table, move: Move, account: Account): string[] {
  const who = subjectOf(game, move.party);
  const points = (units: number) => pointsOf(game, units);
  const { target, walkAway } = account;
  const aims = `${who.it} aimed for ${points(target)} that ${game.scenario.rounds.label}; no signed text was worth ${points(walkAway)}.`;
  return [...weighing(game, who, move, account), aims, ...nextOffer(game, before, move, account)].map(sentence);
}

function weighing(game: ToldGame, { words: who, them }: Subject, move: Move, account: Account): string[] {
  const { onTable, waiting, next, target } = account;
  const points = (units: number) => pointsOf(game, units);
  const what = onTableInWords(move);
  if (what === undefined) {
    return next === undefined
      ? []
      : [
          `If it was signed like this, the text was worth ${points(next)} to ${who}; going on was worth ${points(waiting)}.`,
        ];
  }
  if (onTable === undefined) {
    return [`${who} saw no text worth signing in ${what}. Waiting was worth ${points(waiting)} to ${them}.`];
  }
  const weighed = `Waiting was worth ${points(waiting)} to ${who}, ${what} ${points(onTable)}.`;
  if (!isRefusal(move) || onTable < waiting) return [weighed];
  const doubts = `That counts only if all sign it: ${who} held out for more, or thought it too unlikely to be signed.`;
  return [weighed, onTable < target ? doubts : `That counts only if all sign it: ${who} thought that too unlikely.`];
}

function isRefusal(move: Move): boolean {
  if (move.type === 'answer') return move.response !== 'accept';
  if (move.type === 'review') return move.over.length > 0;
  return move.type === 'vote' && !move.yes;
}

/** What it would offer next, as far as that is not what the text says already or what it has just said. */
function nextOffer(game: ToldGame, before: Table, move: Move, { track, next, nextOptions }: Account): string[] {
  const { it } = subjectOf(game, move.party);
  if (next === undefined || nextOptions === undefined || onTableInWords(move) === undefined) return [];
  const clauses = at(game.common.tracks, track).issues.flatMap((issue, place): Clause[] => {
    const clause = { issue, option: at(nextOptions, place) };
    const { current } = at(before.text, issue);
    return current !== undefined && isSameWording(current, clause) ? [] : [clause];
  });
  const worth = pointsOf(game, next);
  return clauses.length === 0
    ? [`What ${it} wanted next is what the text said already, worth ${worth}.`]
    : [`What ${it} wanted next: ${clausesInWords(game, clauses)}. That was worth ${worth}.`];
}

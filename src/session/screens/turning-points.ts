import { settledAt } from '#engine/hindsight/settled-at.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { signedWording } from '#engine/text/text.ts';
import { mayKnow } from '#engine/views/view-for.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { markOf } from '../words/names.ts';
import type { TurningPointModel } from './ending-model.ts';

/** Kinds of dispatch that turn a game: they settle something, or undo it. */
const SETTLING: readonly Dispatch['kind'][] = [
  'voted',
  'withdrawn',
  'walkedOut',
  'channelsOpened',
  'voteCalled',
  'declarationCrossed',
  'claimAnswered',
];
/** What everybody had to reckon with from then on, though it settled nothing by itself: it stands out less. */
const BINDING: readonly Dispatch['kind'][] = ['declared', 'leverUsed'];

/**
 * The moments that decided a game, as far as a chair may know of them: votes, what was said and done in public, and
 * when articles came to stand as they stood at the end. A claim turns a game when it is answered; all of them are listed
 * for themselves.
 */
export function turningPointsOf(game: ToldGame, state: State, you: PartyIndex): TurningPointModel[] {
  const settled = settledByRound(game, state);
  const last = new Map([...settled].map(([round, { line }]) => [line, round]));
  return state.record.flatMap((dispatch, key) => {
    const round = last.get(key);
    const own = mayKnow(dispatch, you) ? told(game, state, dispatch, key) : [];
    return round === undefined ? own : [...own, settledTold(game, round, key, settled.get(round)?.clauses ?? [])];
  });
}

function told(game: ToldGame, state: State, dispatch: Dispatch, key: number): TurningPointModel[] {
  const isBinding = BINDING.includes(dispatch.kind);
  if (!(isBinding || SETTLING.includes(dispatch.kind))) return [];
  const { about, words, ...line } = dispatchInWords(game, state, dispatch);
  const weight = isBinding ? 'plain' : line.weight;
  const when = game.say('ending.when', { round: dispatch.round });
  return [{ key, when, about: about === undefined ? undefined : markOf(game, about), words, reasons: [], weight }];
}

/** By round: the articles that came to stand in it for good, and the line of the record with the last of them. */
function settledByRound(game: ToldGame, state: State): Map<number, { line: number; clauses: Clause[] }> {
  const rounds = new Map<number, { line: number; clauses: Clause[] }>();
  for (const { issues } of game.common.tracks) {
    for (const issue of issues) {
      const line = settledAt(game, state, issue);
      if (line === undefined) continue;
      const { round } = at(state.record, line);
      const { line: before = 0, clauses = [] } = rounds.get(round) ?? {};
      const clause = { issue, ...signedWording(game.common, state, issue) };
      rounds.set(round, { line: Math.max(before, line), clauses: [...clauses, clause] });
    }
  }
  return rounds;
}

/** Its key is that of the line after which it stands, and none that a line of the record has. */
function settledTold(game: ToldGame, round: number, line: number, clauses: readonly Clause[]): TurningPointModel {
  return {
    key: -1 - line,
    when: game.say('ending.when', { round }),
    about: undefined,
    words: game.say('ending.settled-for-good', { clauses }),
    reasons: [],
    weight: 'strong',
  };
}

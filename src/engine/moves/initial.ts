import { payForCrossing } from '../claims/declarations.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { breakPromise } from '../ledgers/trust.ts';
import { at, type Game } from '../model/game.ts';
import type { InitialMove, WithdrawMove } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { wordingOf } from '../model/wording.ts';
import { initialledBy, versionOf } from '../text/text.ts';
import { dropForsaken, initialClause } from '../text/write-clause.ts';
import { isIndex } from './clauses.ts';
import { note } from './note.ts';
import type { Refusal } from './refusal.ts';

/** Why a clause may not be initialled. */
export function initialRefusal(game: Game, state: State, move: InitialMove): Refusal | undefined {
  const over = issueRefusal(game, state, move.issue);
  if (over !== undefined) return over;
  const version = versionOf(at(state.text, move.issue), move.option, move.or);
  if (version === undefined) return { code: 'not-tabled', issue: move.issue };
  const off = availabilityRefusal(state, [move]);
  if (off !== undefined) return off;
  return version.initials.includes(move.party) ? { code: 'already-initialled', issue: move.issue } : undefined;
}

/** Accepts a clause for now. */
export function performInitial(game: Game, draft: State, move: InitialMove): void {
  const { party, issue } = move;
  const wording = wordingOf(move);
  const written = initialClause(game.common, at(draft.text, issue), { issue, ...wording }, party);
  draft.movesLeft -= 1;
  note(draft, 'all', { kind: 'initialled', party, issue, ...wording });
  if (written.dropped.length > 0) note(draft, 'all', { kind: 'tabled', issue, ...wording, ...written });
  payForCrossing(game, draft, party, [{ issue, ...wording }]);
}

/** Why an initial may not be taken back. */
export function withdrawRefusal(game: Game, state: State, move: WithdrawMove): Refusal | undefined {
  const over = issueRefusal(game, state, move.issue);
  if (over !== undefined) return over;
  const own = initialledBy(at(state.text, move.issue), move.party);
  return own === undefined ? { code: 'not-initialled', issue: move.issue } : undefined;
}

/** Takes back an initial; everybody is told. */
export function performWithdraw(_game: Game, draft: State, move: WithdrawMove): void {
  const version = initialledBy(at(draft.text, move.issue), move.party);
  if (version === undefined) throw new RangeError('no initial to take back');
  version.initials = version.initials.filter((party) => party !== move.party);
  dropForsaken(at(draft.text, move.issue));
  draft.movesLeft -= 1;
  note(draft, 'all', { kind: 'withdrawn', party: move.party, issue: move.issue, ...wordingOf(version) });
  for (const other of version.initials) breakPromise(draft, move.party, other, 'withdrawn');
}

function issueRefusal(game: Game, state: State, issue: number): Refusal | undefined {
  if (!isIndex(issue, game.common.issues.length)) return { code: 'malformed', what: 'an unknown issue' };
  const { track } = at(game.common.issues, issue);
  return at(state.tracks, track).status === 'open' ? undefined : { code: 'track-over', track };
}

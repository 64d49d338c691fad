/** Words of negotiation that what was said and done at the table gives an example of. */

import type { DealMap } from '#engine/analysis/deal-map.ts';
import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import { settledAt } from '#engine/hindsight/settled-at.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Ending } from '#engine/model/ending.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { signedWording } from '#engine/text/text.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Facts about a finished game that the search for its terms of negotiation uses. */
export interface TermGround {
  /** Told to nobody in particular. */
  readonly game: LocalizedGame;
  readonly state: State;
  readonly ending: Ending;
  readonly votes: DaysOfGame['votes'];
  readonly days: DaysOfGame['days'];
  /** Map of the part that the talks were for. */
  readonly map: DealMap;
  /** The chair that the debrief is for. */
  readonly you: PartyIndex;
}

/** Describes an event that exemplifies a term of negotiation, in a sentence or two; `undefined` if there was none. */
export type TermRule = (ground: TermGround) => string | undefined;

/** A clause that a delegation proposed on a day. */
interface Proposed extends Clause {
  readonly who: PartyIndex;
  readonly round: number;
  /** True if it is the delegation's own demand, and not a mediator's proposal to the others. */
  readonly isOwn: boolean;
}

/** Returns all proposals in order: of opening statements, offers, and a mediator's single texts. */
function proposals(state: State): Proposed[] {
  return state.record.flatMap((line): Proposed[] => {
    const round = dayOf(line);
    if (line.kind === 'opened')
      return line.clauses.map((clause) => ({ ...clause, who: line.party, round, isOwn: true }));
    if (line.kind === 'drafted') {
      const { by: who, clauses } = at(state.drafts, line.draft);
      return clauses.map((clause) => ({ ...clause, who, round, isOwn: false }));
    }
    if (line.kind !== 'offered') return [];
    const { from: who, clauses } = byId(state.offers, line.offer);
    return clauses.map((clause) => ({ ...clause, who, round, isOwn: true }));
  });
}

/** Returns the day of a line; statements before the first day belong to it. */
function dayOf({ round }: Dispatch): number {
  return Math.max(1, round);
}

/** The first answer that anybody proposed in an article of a signed part, beside what was signed there. */
export const anchorHere: TermRule = ({ game, state }) => {
  const signed = state.tracks.flatMap(({ status }, track) =>
    status === 'signed' ? at(game.common.tracks, track).issues : [],
  );
  const first = proposals(state).find(({ issue, or }) => or === undefined && signed.includes(issue));
  if (first === undefined) return undefined;
  const { who, round, issue, option } = first;
  const ended = { issue, ...signedWording(game.common, state, issue) };
  const isSame = ended.or === undefined && ended.option === option;
  const answer = { issue, option };
  return isSame
    ? game.say('debrief-talk.anchor-held', { who, round, answer })
    : game.say('debrief-talk.anchor-moved', { who, round, answer, ended });
};

/** The first time that a delegation offered an answer worth less to it than the one that it had proposed first there. */
export const concessionHere: TermRule = ({ game, state }) => {
  const all = proposals(state).filter(({ isOwn }) => isOwn);
  const worth = ({ who, issue, option }: Proposed) => at(at(at(game.secrets, who).points, issue), option);
  for (const after of all) {
    const before = all.find(({ who, issue }) => who === after.who && issue === after.issue);
    if (before === undefined || [before, after].some(({ or }) => or !== undefined)) continue;
    if (worth(after) >= worth(before)) continue;
    const { who, issue } = after;
    const answer = { issue, option: before.option };
    const step = { issue, option: after.option };
    return game.say('debrief-talk.concession-here', { who, answer, step, round: after.round });
  }
  return undefined;
};

/** The first red line that was named in public. */
export const redLineHere: TermRule = ({ game, state }) => {
  for (const line of state.record) {
    const named = neverIn(state, line);
    if (named === undefined) continue;
    const { who, issue, option } = named;
    return game.say('debrief-talk.red-line-here', { who, round: dayOf(line), answer: { issue, option } });
  }
  return undefined;
};

function neverIn({ declarations }: State, line: Dispatch): (Clause & { readonly who: PartyIndex }) | undefined {
  if (line.kind === 'opened') {
    const [first] = line.never;
    return first && { ...first, who: line.party };
  }
  if (line.kind !== 'declared') return undefined;
  const said = at(declarations, line.declaration);
  return said.what === 'never' ? { ...said, who: said.party } : undefined;
}

/** Finds an agreement of a delegation that contradicted its public declaration. */
export const publicWordHere: TermRule = ({ game, state }) => {
  const line = state.record.find(({ kind }) => kind === 'declarationCrossed');
  if (line?.kind !== 'declarationCrossed') return undefined;
  const said = at(state.declarations, line.declaration);
  const { party: who, what } = said;
  return game.say(`debrief-talk.public-word-${what}`, { who, answer: said, round: line.round });
};

export const singleTextHere: TermRule = ({ game, state }) => {
  const draft = state.drafts.find(({ opened }) => opened);
  if (draft === undefined) return undefined;
  const over = new Set(draft.reviews.flatMap((review) => review.over));
  return game.say('debrief-talk.single-text-here', { who: draft.by, round: draft.round, count: over.size });
};

/** Offers that a third delegation carried; the one that was given most of them. */
export const shuttleHere: TermRule = ({ game, state }) => {
  const carried = state.offers.flatMap(({ via }) => (via === undefined ? [] : [via]));
  const byParty = state.parties.map((_, party) => carried.filter((via) => via === party).length);
  const count = Math.max(...byParty);
  return count === 0 ? undefined : game.say('debrief-talk.shuttle-here', { who: byParty.indexOf(count), count });
};

/** Half or more of what was settled in the end came to stand on the last day. */
export const deadlineHere: TermRule = ({ game, state }) => {
  const rounds = game.common.issues.flatMap((_, issue) => {
    const line = settledAt(game, state, issue);
    return line === undefined ? [] : [at(state.record, line).round];
  });
  const count = rounds.filter((round) => round === state.round).length;
  if (count < 2 || count * 2 < rounds.length) return undefined;
  return game.say('debrief-talk.deadline-here', {
    count,
    all: rounds.length,
    every: count === rounds.length,
    round: state.round,
  });
};

export const walkOutHere: TermRule = ({ game, state }) => {
  const line = state.record.find(({ kind }) => kind === 'walkedOut');
  if (line?.kind !== 'walkedOut') return undefined;
  return game.say('debrief-talk.walk-out-here', { who: line.party, round: line.round });
};

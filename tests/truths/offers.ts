/** What was offered in a game, as whole texts. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { type Facts, isSettledIn, issuesOf } from './facts.ts';
import { lastYesBy } from './last-said.ts';
import { remembered } from './remembered.ts';
import { worthOf } from './worth.ts';

export interface Offered {
  readonly by: PartyIndex;
  readonly round: number;
  readonly track: TrackIndex;
  readonly kind: 'offer' | 'counter' | 'draft';
  readonly clauses: readonly Clause[];
  /** Completed by what all had accepted, else by what its sender had last asked for, else by what was written, else by silence. */
  readonly text: readonly Clause[];
  /** To its sender, and to all by party, signed on that day. */
  readonly worth: number;
  readonly worths: readonly number[];
}

/** All offers, counters and single texts of a delegation, in order. */
export function offersOf(facts: Facts, who: PartyIndex): readonly Offered[] {
  const all = remembered(facts, 'offers', () => facts.moves.flatMap((_, index) => offeredBy(facts, index)));
  return all.filter(({ by }) => by === who);
}

function offeredBy(facts: Facts, index: number): Offered[] {
  const move = at(facts.moves, index);
  const then = at(facts.before, index);
  if (move.type === 'offer' || move.type === 'draft') {
    return [whole(facts, index, { by: move.party, track: move.track, kind: move.type, clauses: move.clauses })];
  }
  if (move.type !== 'answer' || move.response !== 'counter') return [];
  const { track } = then.offers.find(({ id }) => id === move.offer) ?? { track: -1 };
  return [whole(facts, index, { by: move.party, track, kind: 'counter', clauses: move.clauses })];
}

function whole(facts: Facts, index: number, said: Pick<Offered, 'by' | 'track' | 'kind' | 'clauses'>): Offered {
  const then = at(facts.before, index);
  const text = issuesOf(facts, said.track).map(
    (issue) => said.clauses.find((clause) => clause.issue === issue) ?? completed(facts, then, index, said.by, issue),
  );
  const { round } = then;
  const worths = facts.game.scenario.parties.map((_, party) => worthOf(facts, then, party, said.track, text, round));
  return { ...said, round, text, worth: at(worths, said.by), worths };
}

/** Nothing vague is taken besides what the offer says itself. */
function completed(facts: Facts, then: State, index: number, by: PartyIndex, issue: IssueIndex): Clause {
  const { current } = at(then.text, issue);
  const isFirm = current !== undefined && current.or === undefined;
  if (isFirm && isSettledIn(facts, then, issue)) return { issue, option: current.option };
  const asked = lastYesBy(facts, by, issue, index);
  if (asked !== undefined && asked.or === undefined) return { issue, option: asked.option };
  return { issue, option: isFirm ? current.option : at(facts.game.common.issues, issue).silent };
}

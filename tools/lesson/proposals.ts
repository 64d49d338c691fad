import type { CommonKnowledge } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { opposedBy } from './opposed-by.ts';

/** First request for an option in a game. */
export interface Proposal {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly by: PartyIndex;
  readonly round: number;
}

/**
 * Each option that a letter or a single text asks for, with who did so first. Opening statements and public insistence are
 * no letters: a demand that nobody is asked to agree to cannot be bargained over.
 */
export function proposalsIn(state: State): Proposal[] {
  const made = [
    ...state.offers.map(({ from: by, round, clauses }) => ({ by, round, clauses })),
    ...state.drafts.map(({ by, round, clauses }) => ({ by, round, clauses })),
  ];
  const first = new Map<string, Proposal>();
  for (const { by, round, clauses } of made.sort((a, b) => a.round - b.round)) {
    for (const { issue, option } of clauses.flatMap(asFirm)) {
      const key = `${issue} ${option}`;
      if (!first.has(key)) first.set(key, { issue, option, by, round });
    }
  }
  return [...first.values()];
}

/** Number of offers of a party, and of those that hold an option which it was publicly against on that day. */
export interface OwnOffers {
  readonly made: number;
  readonly againstPosition: number;
}

/** By party. */
export function ownOffersIn(common: CommonKnowledge, { offers, world }: State): OwnOffers[] {
  return Array.from({ length: common.partyCount }, (_, party) => {
    const own = offers.filter(({ from }) => from === party);
    const crossing = own.filter(({ round, clauses }) => {
      const opposed = opposedBy(common, party, { world }, round);
      return clauses.flatMap(asFirm).some(({ issue, option }) => opposed.has(`${issue} ${option}`));
    });
    return { made: own.length, againstPosition: crossing.length };
  });
}

function asFirm(clause: Clause): { issue: IssueIndex; option: OptionIndex }[] {
  return optionsOf(clause).map((option) => ({ issue: clause.issue, option }));
}

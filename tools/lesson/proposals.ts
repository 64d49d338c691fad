import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';

/** That somebody has put an option forward in a game, for the first time. */
export interface Proposal {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly by: PartyIndex;
  readonly round: number;
}

/** Each option that was opened with, offered, put into a single text or insisted on in public, with who did so first. */
export function proposalsIn(state: State): Proposal[] {
  const made = [
    ...state.record.flatMap((line) =>
      line.kind === 'opened' ? [{ by: line.party, round: line.round, clauses: line.clauses }] : [],
    ),
    ...state.offers.map(({ from: by, round, clauses }) => ({ by, round, clauses })),
    ...state.drafts.map(({ by, round, clauses }) => ({ by, round, clauses })),
    ...state.declarations.flatMap(({ party: by, round, what, ...clause }) =>
      what === 'insist' ? [{ by, round, clauses: [clause] }] : [],
    ),
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

/** How many offers a party has made, and how many of them hold an option that it was publicly against on that day. */
export interface OwnOffers {
  readonly made: number;
  readonly againstPosition: number;
}

/** By party. */
export function ownOffersIn(common: CommonKnowledge, { offers, world }: State): OwnOffers[] {
  return Array.from({ length: common.partyCount }, (_, party) => {
    const own = offers.filter(({ from }) => from === party);
    const crossing = own.filter(({ round, clauses }) => {
      const heard = world.positions.filter((news) => news.round <= round);
      const opposed = opposedBy(common, party, { round, world: { ...world, positions: heard } });
      return clauses.flatMap(asFirm).some(({ issue, option }) => opposed.has(`${issue} ${option}`));
    });
    return { made: own.length, againstPosition: crossing.length };
  });
}

/** What a party is known to be against, or never to sign. */
function opposedBy(
  common: CommonKnowledge,
  party: PartyIndex,
  table: Parameters<typeof positionsKnown>[1],
): ReadonlySet<string> {
  const held = positionsKnown(common, table).map((index) => at(common.positions, index));
  const opposed = held.filter((one) => one.party === party && (one.stance === 'against' || one.stance === 'never'));
  return new Set(opposed.map(({ issue, option }) => `${issue} ${option}`));
}

function asFirm(clause: Clause): { issue: IssueIndex; option: OptionIndex }[] {
  return optionsOf(clause).map((option) => ({ issue: clause.issue, option }));
}

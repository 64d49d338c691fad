import { shown } from '#cli/numbers.ts';
import { type Estimate, estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { MEASURING_NAMES } from '#lab/measuring/measuring-players.ts';
import type { SeatName } from '#lab/measuring/seated.ts';
import { markdownTable } from '../report/markdown.ts';
import { ownCompany, withSeat } from './company.ts';
import type { Part, Results } from './part.ts';
import type { GameResult } from './play-company.ts';

/** Whom a party's own negotiator is compared with. */
const OTHERS: readonly SeatName[] = ['hardliner', ...MEASURING_NAMES];

/**
 * Compares each party's result with its own negotiator with that of another player in its seat: the others unchanged,
 * game by game with the same seeds.
 */
export function comparisonsPart(scenario: Scenario): Part {
  const base = ownCompany(scenario);
  const others = scenario.parties.flatMap(({ id }) => OTHERS.map((name) => withSeat(base, id, name)));
  return {
    title: 'A seat in unchanged company',
    companies: [base, ...others],
    write: (results) => comparisonsTable(scenario, results),
  };
}

/** A target for leads in all seats, with the condition for one. */
interface LeadAim {
  readonly aim: string;
  readonly isMet: (lead: Estimate) => boolean;
}

const AHEAD: LeadAim = { aim: 'ahead', isMet: ({ mean, halfWidth }) => mean - halfWidth > 0 };
const NOT_BEHIND: LeadAim = { aim: 'not behind', isMet: ({ mean, halfWidth }) => mean + halfWidth >= 0 };
const atLeast = (points: number): LeadAim => ({ aim: `at least ${points}`, isMet: ({ mean }) => mean >= points });

/** Targets for the lead of a party's own negotiator, by the player that it is compared with. */
const AIMS: Readonly<Partial<Record<SeatName, readonly LeadAim[]>>> = {
  random: [AHEAD, atLeast(3)],
  'accept-all': [AHEAD],
  hardliner: [NOT_BEHIND],
  latecomer: [NOT_BEHIND, atLeast(-1)],
  quitter: [NOT_BEHIND],
  questioner: [NOT_BEHIND],
  'vote-caller': [NOT_BEHIND],
  absent: [atLeast(3)],
  'hostage-taker': [atLeast(-1)],
};

/** A row of leads: its title, its targets, and the lead of each party. */
interface LeadRow {
  readonly title: string;
  readonly aims: readonly LeadAim[];
  readonly leads: readonly Estimate[];
}

function comparisonsTable(scenario: Scenario, results: Results): string {
  const base = ownCompany(scenario);
  const games = results(base);
  const { parties } = scenario;
  const own = parties.map((_, party) => shown(estimateOf(games.map(({ points }) => at(points, party))).mean));
  const seatOf = (id: string, name: SeatName) => results(withSeat(base, id, name));
  const rows: LeadRow[] = OTHERS.map((name) => ({
    title: `over ${name}`,
    aims: AIMS[name] ?? [],
    leads: parties.map(({ id }, party) => leadIn(games, seatOf(id, name), party)),
  }));
  const informed = parties.map(({ id }, party) => leadIn(seatOf(id, 'informed'), seatOf(id, 'uninformed'), party));
  const all = [...rows, { title: 'informed over uninformed', aims: [AHEAD], leads: informed }];
  const widest = parties.map((_, party) => shown(Math.max(...all.map(({ leads }) => at(leads, party).halfWidth))));
  return markdownTable(
    ['points', 'aim', ...parties.map(({ id }) => id)],
    [['its own negotiator', '', ...own], ...all.map(leadCells), ['half-width of a lead, at most', '', ...widest]],
    2,
  );
}

function leadCells({ title, aims, leads }: LeadRow): string[] {
  const isMissed = (lead: Estimate) => aims.some(({ isMet }) => !isMet(lead));
  const cells = leads.map((lead) => (isMissed(lead) ? `**${shown(lead.mean)}**` : shown(lead.mean)));
  return [title, aims.map(({ aim }) => aim).join(', '), ...cells];
}

/** By how many points a party is ahead in the first of two lists of games with the same seeds. */
export function leadIn(games: readonly GameResult[], others: readonly GameResult[], party: number): Estimate {
  return estimateOf(
    games.map(({ seed, points }, place) => {
      const other = at(others, place);
      if (other.seed !== seed) throw new RangeError('games can be compared only seed by seed');
      return at(points, party) - at(other.points, party);
    }),
  );
}

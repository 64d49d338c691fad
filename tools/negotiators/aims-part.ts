import { percent, shown } from '#cli/numbers.ts';
import type { Estimate } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { median, shareOf } from '#engine/simulation/statistics.ts';
import type { SeatName } from '#lab/measuring/seated.ts';
import { markdownTable, withInterval } from '../report/markdown.ts';
import { type Company, ownCompany, uniformCompany, withSeat } from './company.ts';
import { comparisonsPart, leadIn } from './comparisons-part.ts';
import { endingsPart, medianEfficiency, signedIn } from './endings-part.ts';
import type { Part, Results } from './part.ts';
import type { GameResult } from './play-company.ts';
import type { Scenarios } from './scenarios.ts';

/** A target for negotiators, their measured result, and whether it is met. */
interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

/** The targets, compared with the results of the other parts. */
export function aimsPart(scenarios: Scenarios): Part {
  const others = [endingsPart(scenarios), comparisonsPart(scenarios.flagship)];
  return {
    title: 'What was aimed for',
    companies: others.flatMap(({ companies }) => companies),
    write: (results) => {
      const aims = [...shareAims(scenarios, results), ...textAims(scenarios, results), ...seatAims(scenarios, results)];
      return markdownTable(
        ['aim', 'measured', 'met'],
        aims.map(({ aim, measured, met }) => [aim, measured, met ? 'yes' : '**no**']),
        3,
      );
    },
  };
}

/** Tracks of the flagship. */
const MEETING = 0;
const SETTLEMENT = 1;

function signedShare(games: readonly GameResult[], track: number): number {
  return shareOf(signedIn(games, track).length, games.length);
}

function shareAims({ flagship, beginner }: Scenarios, results: Results): Aim[] {
  const own = ownCompany(flagship);
  const share = (company: Company, track: number) => signedShare(results(company), track);
  const within = (aim: string, value: number, least: number, most: number): Aim => ({
    aim: `${aim}: ${percentRange(least, most)}`,
    measured: percent(value),
    met: value >= least && value <= most,
  });
  const derived = (name: string, company: Company, track: number) =>
    within(
      `${name}, known by public positions only, two thirds of what it is else`,
      share({ ...company, derived: true }, track),
      shareOf(2 * share(company, track), 3),
      1,
    );
  const conciliators = uniformCompany(flagship, 'conciliator');
  return [
    within('the meeting is signed', share(own, MEETING), 0.55, 0.85),
    within('the settlement is signed', share(own, SETTLEMENT), 0.1, 0.4),
    within('with hardliners', share(uniformCompany(flagship, 'hardliner'), SETTLEMENT), 0, 0.2),
    within('with conciliators', share(conciliators, SETTLEMENT), 0.6, 1),
    derived('the meeting', own, MEETING),
    derived('the settlement', own, SETTLEMENT),
    derived('with conciliators', conciliators, SETTLEMENT),
    within('the contract of the tutorial', share(ownCompany(beginner), 0), 0.8, 1),
  ];
}

function percentRange(least: number, most: number): string {
  if (least === 0) return `${percent(most)} or less`;
  return most === 1 ? `${percent(least)} or more` : `${percent(least)} to ${percent(most)}`;
}

function textAims({ flagship }: Scenarios, results: Results): Aim[] {
  const settlements = signedIn(results(ownCompany(flagship)), SETTLEMENT);
  const counts = new Map<string, number>();
  for (const { text } of settlements) counts.set(text, (counts.get(text) ?? 0) + 1);
  const commonest = shareOf(Math.max(0, ...counts.values()), settlements.length);
  const round = median(settlements.map((signed) => signed.round));
  const efficiencies = TEMPERAMENT_NAMES.flatMap((name) =>
    [MEETING, SETTLEMENT].map((track) => medianEfficiency(results(uniformCompany(flagship, name)), track)),
  );
  return [
    { aim: 'different settlements: 20 or more', measured: String(counts.size), met: counts.size >= 20 },
    { aim: 'the commonest: a quarter or less', measured: percent(commonest), met: commonest <= 0.25 },
    {
      aim: 'the median settlement is signed before the last round',
      measured: `round ${shown(round)} of ${flagship.rounds.count}`,
      met: round !== null && round < flagship.rounds.count,
    },
    {
      aim: 'Nash efficiency of what is signed among equals: 0.85 or more, whichever their temperament',
      measured: `${shown(Math.min(...efficiencies.map((value) => value ?? 0)), 2)} at least`,
      met: efficiencies.every((value) => value !== null && value >= 0.85),
    },
  ];
}

function seatAims({ flagship }: Scenarios, results: Results): Aim[] {
  const base = ownCompany(flagship);
  const leads = (name: SeatName, over: SeatName | undefined = undefined) =>
    flagship.parties.map(({ id }, party) => {
      const [ahead, behind] = over === undefined ? [base, name] : [withSeat(base, id, name), over];
      return leadIn(results(ahead), results(withSeat(base, id, behind)), party);
    });
  const inAll = (aim: string, values: readonly Estimate[], isMet: (lead: Estimate) => boolean): Aim => ({
    aim: `${aim}, in every chair`,
    measured: flagship.parties.map(({ id }, party) => `${id} ${withInterval(at(values, party))}`).join(', '),
    met: values.every(isMet),
  });
  const isAhead = ({ mean, halfWidth }: Estimate) => mean - halfWidth > 0;
  const isNotBehind = ({ mean, halfWidth }: Estimate) => mean + halfWidth >= 0;
  const ahead = (['random', 'accept-all'] as const).map((name) => inAll(`ahead of ${name}`, leads(name), isAhead));
  const notBehind = (['hardliner', 'latecomer', 'quitter', 'questioner', 'vote-caller'] as const).map((name) =>
    inAll(`not behind ${name}`, leads(name), isNotBehind),
  );
  const losing = (['absent', 'random'] as const).map((name) =>
    inAll(`3 points or more over ${name}`, leads(name), ({ mean }) => mean >= 3),
  );
  const gaining = (['latecomer', 'hostage-taker'] as const).map((name) =>
    inAll(`no more than 1 point for ${name}`, leads(name), ({ mean }) => mean >= -1),
  );
  const informed = inAll('informed ahead of uninformed', leads('informed', 'uninformed'), isAhead);
  return [...ahead, ...notBehind, informed, ...losing, ...gaining];
}

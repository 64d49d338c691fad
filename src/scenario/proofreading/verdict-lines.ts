import { at } from '#engine/model/at.ts';
import type { Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { LEVEL_BANDS } from './level-bands.ts';
import { percentOf } from './percent-of.ts';
import { bestShareOf, hardestTrack } from './share-of.ts';
import type { TrackProof } from './track-proof.ts';
import type { TrackVerdict } from './verdict.ts';
import type { VerdictLine } from './verdict-line.ts';

/** Returns the line that compares the difficulty with the level that the author chose. */
export function linesOnLevel(level: Level, fits: readonly Level[], tracks: readonly TrackProof[]): VerdictLine[] {
  if (level === 'no-deal' && fits.includes(level)) return [{ code: 'level.no-deal' }];
  if (fits.includes(level)) return [{ code: 'level.fits', level }];
  const [rather] = fits;
  if (rather !== undefined) return [{ code: 'level.rather', level, rather }];
  const isEasier = level === 'no-deal' || bestShareOf(hardestTrack(tracks)) > LEVEL_BANDS[level].most;
  return [{ code: isEasier ? 'level.easier' : 'level.harder', level }];
}

type Figures = Omit<TrackVerdict, 'lines'>;

/** Returns the lines on a track, the most important first. */
export function linesOnTrack(scenario: Scenario, figures: Figures): VerdictLine[] {
  return [
    ...onDeals(figures),
    ...onDays(figures),
    ...onDraws(figures),
    ...onBlocks(scenario, figures),
    ...onTrades(scenario, figures),
  ];
}

/** From one text in so many on, one speaks of one in so many. */
const RARE = 0.4;

function onDeals({ deals, texts }: Figures): VerdictLine[] {
  const first = at(deals.middle, 0);
  const share = first / texts;
  if (first === 0) return [{ code: 'deals.none', texts }];
  if (share < RARE) return [{ code: 'deals.one-in', deals: first, texts, one: Math.round(1 / share) }];
  return [{ code: 'deals.percent', deals: first, texts, percent: percentOf(share) }];
}

function onDays({ deals: { middle } }: Figures): VerdictLine[] {
  const [first, last] = [at(middle, 0), at(middle, middle.length - 1)];
  if (first === last) return [];
  if (last > first) return [{ code: 'days.more', deals: last }];
  if (last === 0) return [{ code: 'days.none-from', round: lastGood(middle) + 1 }];
  return [{ code: 'days.fewer', deals: last }];
}

/** The last round, from 1, in which any text suits all. */
function lastGood(counts: readonly number[]): number {
  return counts.reduce((last, count, round) => (count > 0 ? round + 1 : last), 0);
}

/** Walk-aways are drawn, which matters where some of them leave no text that suits all. */
function onDraws({ chances }: Figures): VerdictLine[] {
  const games = Math.round(Math.max(...chances) * 100);
  return games === 100 || games === 0 ? [] : [{ code: 'draws', games }];
}

function onBlocks(scenario: Scenario, { blocks, powerless, deals, texts }: Figures): VerdictLine[] {
  const [most] = blocks;
  const powerlessOnes: VerdictLine[] =
    powerless.length === 0 ? [] : [{ code: 'powerless', parties: powerless.map((id) => nameOf(scenario, id)) }];
  if (deals.middle[0] === texts) return powerlessOnes;
  if (most === undefined) return [{ code: 'blocks.together' }, ...powerlessOnes];
  const code = most.what === 'walkAway' ? 'blocks.walk-away' : 'blocks.red-line';
  return [{ code, party: nameOf(scenario, most.party), gain: most.gain }, ...powerlessOnes];
}

function onTrades(scenario: Scenario, { trades, agree, acceptedBy, track }: Figures): VerdictLine[] {
  const title = (id: string) => scenario.issues.find((issue) => issue.id === id)?.title ?? id;
  const [best] = trades;
  const agreed: VerdictLine[] =
    agree.length === 0 ? [] : [{ code: 'agree', articles: agree.map(({ issue }) => title(issue)) }];
  const isManifold = acceptedBy.length > 1 && scenario.issues.filter((issue) => issue.track === track).length > 1;
  if (best === undefined) return isManifold ? [...agreed, { code: 'trade.none' }] : agreed;
  const { one, first, other, second } = best;
  return [
    ...agreed,
    {
      code: 'trade',
      one: nameOf(scenario, one),
      first: title(first),
      other: nameOf(scenario, other),
      second: title(second),
    },
  ];
}

function nameOf({ parties }: Scenario, id: string): string {
  return parties.find((party) => party.id === id)?.fullName ?? id;
}

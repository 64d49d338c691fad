import { bindingOf } from '#engine/analysis/binding.ts';
import { at } from '#engine/model/at.ts';
import { meeting } from '#engine/model/meeting.ts';
import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { acceptedShare } from './accepted-share.ts';
import { bestForAll } from './best-options.ts';
import { blockedBy } from './blocked-by.ts';
import { LEVEL_BANDS } from './level-bands.ts';
import { percentOf } from './percent-of.ts';
import type { Proof } from './proof.ts';
import { bestShareOf, hardestTrack } from './share-of.ts';
import type { TrackProof } from './track-proof.ts';
import { tradesIn } from './trades-in.ts';
import type { Block, TrackVerdict, Verdict, VerdictLine } from './verdict.ts';

/** Returns the verdict on a scenario as a game. */
export function verdictOf(proof: Proof): Verdict {
  const { level } = proof.scenario;
  const fits = levelsFitting(proof.tracks);
  return {
    level,
    fits,
    lines: linesOnLevel(level, fits, proof.tracks),
    tracks: proof.tracks.map((track) => onTrack(proof, track)),
  };
}

function onTrack(proof: Proof, track: TrackProof): TrackVerdict {
  const { signatories, issues, deals } = track;
  const figures = {
    track: track.track.id,
    title: track.track.title,
    texts: track.packageCount,
    deals: deals.counts,
    chances: deals.chances,
    acceptedBy: signatories.map((each) => ({ party: each.party.id, share: acceptedShare(track, each) })),
    powerless: signatories.flatMap((each) => (blockedBy(track, each) === 0 ? [each.party.id] : [])),
    blocks: blocksIn(proof, track),
    trades: tradesIn(proof.game, track),
    agree: issues.flatMap((issue) => {
      const option = bestForAll(track, issue);
      return option === undefined ? [] : [{ issue: issue.issue.id, option: option.id }];
    }),
  };
  return { ...figures, lines: linesOnTrack(proof.scenario, figures) };
}

function blocksIn({ game }: Proof, { domain, signing, signatories, index }: TrackProof): Block[] {
  const lines = signatories.map((signatory) =>
    at(game.secrets, signatory.index)
      .redLines.filter((line) => line.track === index)
      .map((line) => meeting(game.common, index, [line])),
  );
  return bindingOf(domain, signing, lines)
    .filter(({ gain }) => gain > 0)
    .map(({ party, what, line, gain }) => ({
      party: at(signatories, party).party.id,
      what,
      line: line ?? null,
      gain,
    }));
}

/** The levels that a scenario fits by the share of texts that suit all, the easiest first. */
function levelsFitting(tracks: readonly TrackProof[]): Level[] {
  const hardest = hardestTrack(tracks);
  const share = bestShareOf(hardest);
  return LEVELS.filter((level) => {
    if (level === 'no-deal') return hardest.deals.possible.length === 0;
    const { least, most } = LEVEL_BANDS[level];
    return share >= least && share <= most;
  });
}

/** Returns the line that compares the difficulty with the level that the author chose. */
function linesOnLevel(level: Level, fits: readonly Level[], tracks: readonly TrackProof[]): VerdictLine[] {
  if (level === 'no-deal' && fits.includes(level)) return [{ code: 'level.no-deal' }];
  if (fits.includes(level)) return [{ code: 'level.fits', level }];
  const [rather] = fits;
  if (rather !== undefined) return [{ code: 'level.rather', level, rather }];
  const isEasier = level === 'no-deal' || bestShareOf(hardestTrack(tracks)) > LEVEL_BANDS[level].most;
  return [{ code: isEasier ? 'level.easier' : 'level.harder', level }];
}

type Figures = Omit<TrackVerdict, 'lines'>;

/** Returns the lines on a track, the most important first. */
function linesOnTrack(scenario: Scenario, figures: Figures): VerdictLine[] {
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

import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { optionIn } from '../model/packages.ts';
import type { State } from '../model/state.ts';
import { latePenalty } from '../rounds/conclude.ts';
import { lowestTrust, worthOfReadings } from '../text/worth-of-readings.ts';
import { signablePackages, wouldBeRatified } from './signable-packages.ts';

/** More texts than these are not gone through: an ending has to stand at once. */
const MOST_TEXTS = 40_000;

/** The two readings of a text with one vague article. */
type Readings = readonly [PackageIndex, PackageIndex];

/**
 * True if a text with one vague article would have been better than no deal for all signatories of a track that is not
 * in force, as `betterTexts` finds for firm ones: each side reads it its own way, as far as it trusts the others.
 * `undefined` if there are too many texts to search.
 */
export function hasVagueBetterText(game: Game, state: State, ending: Ending, track: TrackIndex): boolean | undefined {
  const { packageCount, issues } = at(game.common.tracks, track);
  const pairs = issues.reduce((sum, issue) => sum + (at(game.common.issues, issue).optionCount - 1) / 2, 0);
  if (packageCount * pairs > MOST_TEXTS) return undefined;
  const suits = suitsAll(game, state, ending, track);
  const signable = signablePackages(game, state, track);
  return signable.some((pack) =>
    vagueWith(game, track, pack, new Set(signable)).some(
      (readings) => suits(readings) && wouldBeRatified(game, state, track, readings),
    ),
  );
}

/** Tells whether a text is worth more than no deal to all signatories. */
function suitsAll(game: Game, state: State, ending: Ending, track: TrackIndex): (readings: Readings) => boolean {
  const { signatories } = at(game.common.tracks, track);
  const { status, since } = at(state.tracks, track);
  const round = status === 'signed' ? since : state.round;
  const takers = signatories.map((party) => ({
    sheet: at(at(game.secrets, party).sheets, track),
    trust: lowestTrust(at(state.parties, party).trust, signatories, party),
    least: at(at(ending.walkAways, party), track) + latePenalty(game, track, party, round),
  }));
  return (readings) =>
    takers.every(({ sheet, trust, least }) => worthOfReadings(sheet, readings, trust, game.common.point) > least);
}

/** A text with a second answer to one of its articles, a later one of the file, in every way that could be signed. */
function vagueWith(
  { common }: Game,
  track: TrackIndex,
  pack: PackageIndex,
  signable: ReadonlySet<PackageIndex>,
): Readings[] {
  const rules = at(common.tracks, track);
  return rules.issues.flatMap((issue, place) => {
    const { optionCount } = at(common.issues, issue);
    const option = optionIn(rules, pack, place, optionCount);
    const others = Array.from(
      { length: optionCount - 1 - option },
      (_, more) => pack + (more + 1) * at(rules.strides, place),
    );
    return others.flatMap((other): Readings[] => (signable.has(other) ? [[pack, other]] : []));
  });
}

import type { Domain } from '#engine/analysis/domain.ts';
import { leastPoints } from '#engine/analysis/least-points.ts';
import { type Signing, signingOf } from '#engine/analysis/signing.ts';
import { trackDomain } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { Game, Sheet, WalkAwayRules } from '#engine/model/game.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import { type DealsByDay, dealsByDay, type LeastPoints } from './deals-by-day.ts';

/** The analysis of one track. Packages are numbered as in the game; points are in the game's units. */
export interface TrackProof {
  readonly track: Track;
  readonly index: TrackIndex;
  readonly issues: readonly TrackIssue[];
  readonly signatories: readonly Signatory[];
  readonly packageCount: number;
  /** At middle walk-aways on the first day. */
  readonly domain: Domain;
  readonly signing: Signing;
  readonly least: LeastPoints;
  readonly deals: DealsByDay;
}

/** An issue of the track, and where it stands in the file. */
export interface TrackIssue {
  readonly issue: Issue;
  readonly index: IssueIndex;
  /** The distance between the numbers of packages that differ by one step of the issue's options. */
  readonly stride: number;
}

/** A signatory, its place among the signatories, and where it stands in the file. */
export interface Signatory {
  readonly party: Party;
  readonly index: PartyIndex;
  readonly place: number;
  readonly sheet: Sheet;
  readonly walkAway: WalkAwayRules;
  /** The least and the most that a text without a crossed red line of its own is worth to it, that may be signed. */
  readonly least: number;
  readonly most: number;
}

/** Looks at every package of a track. */
export function trackProof(game: Game, index: TrackIndex): TrackProof {
  const { scenario, common, secrets } = game;
  const rules = at(common.tracks, index);
  const domain = trackDomain(game, index, 'middle');
  const signing = signingOf(domain);
  const least: LeastPoints = (level, round) => leastPoints(game, index, level, round);
  return {
    track: at(scenario.tracks, index),
    index,
    issues: rules.issues.map((issue, place) => ({
      issue: at(scenario.issues, issue),
      index: issue,
      stride: at(rules.strides, place),
    })),
    signatories: rules.signatories.map((party, place) => {
      const { sheets, walkAways } = at(secrets, party);
      const sheet = at(sheets, index);
      return {
        party: at(scenario.parties, party),
        index: party,
        place,
        sheet,
        walkAway: at(walkAways, index),
        ...rangeOf(sheet, domain),
      };
    }),
    packageCount: rules.packageCount,
    domain,
    signing,
    least,
    deals: dealsByDay(domain, signing, common.roundCount, least),
  };
}

function rangeOf({ points, forbidden }: Sheet, { barred }: Domain): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < points.length; row += 1) {
    if (forbidden[row] === 1 || barred?.[row] === 1) continue;
    least = Math.min(least, points[row]!);
    most = Math.max(most, points[row]!);
  }
  return { least, most };
}

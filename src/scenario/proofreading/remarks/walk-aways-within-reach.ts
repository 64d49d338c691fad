import { warning } from '../../check.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import { effectsOf } from '../../effects-of.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Suggestion } from '../../faults/suggestion.ts';
import { givenVeto } from '../given-veto.ts';
import { inPoints } from '../in-points.ts';
import { isOutOfReach } from '../is-out-of-reach.ts';
import type { Proof } from '../proof.ts';
import type { Remark } from '../remark.ts';
import type { Signatory, TrackProof } from '../track-proof.ts';

/**
 * Warns if a signatory's walk-away lies outside its points for the worst and the best text: as written, as drawn, as it
 * drifts over the days, or after a shock. Only the first problem is reported.
 */
export const walkAwaysWithinReach: Remark = function* (proof) {
  for (const track of proof.tracks) {
    for (const signatory of track.signatories) {
      const found = isJudged(proof, track, signatory) ? outOfReach(proof, track, signatory) : undefined;
      if (found !== undefined) yield found;
    }
  }
};

/** True if the signatory's walk-away can be judged: its texts differ in points, and no event moves the walk-away. */
function isJudged({ scenario }: Proof, { track }: TrackProof, { party, least, most }: Signatory): boolean {
  const isMoved = effectsOf(scenario).some(
    ({ effect }) => effect.walkAway?.party === party.id && effect.walkAway.track === track.id,
  );
  return least < most && !isMoved;
}

/** A fault and its remedy, both in points. */
interface Told {
  readonly fault: Fault;
  readonly suggestion?: Suggestion | undefined;
  /** The key of the walk-away that is to blame. */
  readonly key?: string;
}

function outOfReach(proof: Proof, track: TrackProof, signatory: Signatory): Finding | undefined {
  const told =
    wholly(proof, track, signatory) ??
    asDrawn(proof, track, signatory) ??
    asDaysGoBy(proof, track, signatory) ??
    byChance(proof, track, signatory);
  if (told === undefined) return undefined;
  const path: Path = [
    'parties',
    signatory.index,
    'walkAway',
    track.track.id,
    ...(told.key === undefined ? [] : [told.key]),
  ];
  return warning(told.fault, path, { suggestion: told.suggestion });
}

function ofBoth(track: TrackProof, { party }: Signatory) {
  return { track: track.track.id, party: party.id };
}

/** On no day and at no level. */
function wholly({ game }: Proof, track: TrackProof, signatory: Signatory): Told | undefined {
  const { least, most, walkAway } = signatory;
  const { start, spread, drift } = walkAway;
  const later = game.common.roundCount - 1;
  const of = ofBoth(track, signatory);
  const turned = () => givenVeto(game, track, signatory);
  if (isOutOfReach(game, signatory)) {
    return { fault: { code: 'walk-away-out-of-reach', ...of, most: inPoints(most, game.scale) }, suggestion: turned() };
  }
  if (start + spread + Math.max(0, drift) * later <= least) {
    return {
      fault: { code: 'walk-away-binds-nothing', ...of, least: inPoints(least, game.scale) },
      suggestion: turned(),
    };
  }
  return undefined;
}

function asDrawn({ game: { scale } }: Proof, track: TrackProof, signatory: Signatory): Told | undefined {
  const { least, most, walkAway } = signatory;
  const { start, spread } = walkAway;
  const of = { ...ofBoth(track, signatory), spread: inPoints(spread, scale) };
  const room = Math.min(most - start, start - least);
  const suggestion: Suggestion | undefined =
    room > 0 ? { code: 'smaller-spread', most: inPoints(room, scale) } : undefined;
  if (start + spread > most) {
    return { fault: { code: 'spread-beyond-points', ...of, most: inPoints(most, scale) }, suggestion, key: 'spread' };
  }
  if (start - spread < least) {
    const fault = { code: 'spread-beyond-points.below', ...of, least: inPoints(least, scale) } as const;
    return { fault, suggestion, key: 'spread' };
  }
  return undefined;
}

function asDaysGoBy({ game }: Proof, track: TrackProof, signatory: Signatory): Told | undefined {
  const { scale, common } = game;
  const { least, most, walkAway } = signatory;
  const { start, drift } = walkAway;
  const later = common.roundCount - 1;
  const end = start + drift * later;
  if (end >= least && end <= most) return undefined;
  const limit = end > most ? most : least;
  const round = Math.floor((limit - start) / drift) + 2;
  const suggestion: Suggestion = {
    code: 'smaller-drift',
    least: inPoints(-Math.floor((start - least) / later), scale),
    most: inPoints(Math.floor((most - start) / later), scale),
  };
  const of = { ...ofBoth(track, signatory), round };
  if (end > most) {
    return { fault: { code: 'drift-beyond-points', ...of, most: inPoints(most, scale) }, suggestion, key: 'drift' };
  }
  const fault = { code: 'drift-beyond-points.below', ...of, least: inPoints(least, scale) } as const;
  return { fault, suggestion, key: 'drift' };
}

/** A quarter of all that the talks can bring, in one round: more than an article is worth. */
const LARGEST_SHOCK = 1 / 4;

function byChance({ game: { scale } }: Proof, track: TrackProof, signatory: Signatory): Told | undefined {
  const range = signatory.most - signatory.least;
  const { shock } = signatory.walkAway;
  if (shock <= range * LARGEST_SHOCK) return undefined;
  const values = { shock: inPoints(shock, scale), range: inPoints(range, scale) };
  return {
    fault: { code: 'shock-beyond-points', ...ofBoth(track, signatory), ...values },
    suggestion: { code: 'smaller-shock', most: inPoints(Math.floor(range * LARGEST_SHOCK), scale) },
    key: 'shock',
  };
}

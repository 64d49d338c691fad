import { warning } from '../../check.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import { isOutOfReach } from '../is-out-of-reach.ts';
import { LEVEL_BANDS } from '../level-bands.ts';
import { percentOf } from '../percent-of.ts';
import type { Proof } from '../proof.ts';
import type { Remark } from '../remark.ts';
import { bestShareOf, hardestTrack } from '../share-of.ts';
import type { Signatory, TrackProof } from '../track-proof.ts';
import { turnedAbove } from '../turned-above.ts';
import { turnedWalkAways } from '../turned-walk-aways.ts';

/**
 * Warns if the share of texts that suit all signatories is outside the level's band. The track with the smallest share
 * determines the difficulty; every other track needs at least one such text.
 */
export const shareOfDeals: Remark = function* (proof) {
  const { scenario } = proof;
  const hardest = hardestTrack(proof.tracks);
  if (scenario.level === 'no-deal') {
    yield* unintendedDeal(proof, hardest);
    return;
  }
  for (const track of proof.tracks) yield* judged(proof, track, track === hardest);
};

function* judged(proof: Proof, track: TrackProof, isHardest: boolean): Iterable<Finding> {
  const { level } = proof.scenario;
  if (level === 'no-deal') return;
  const band = LEVEL_BANDS[level];
  const share = bestShareOf(track);
  const chance = Math.max(...track.deals.chances);
  const path: Path = ['tracks', track.index];
  const of = { track: track.track.id };
  const more = () => ({ suggestion: turnedWalkAways(proof.game, track, band) });
  // Where a single walk-away is out of all reach, that is said there.
  if (track.deals.possible.length === 0 && track.signatories.some((each) => isOutOfReach(proof.game, each))) return;
  if (track.deals.possible.length === 0) yield noDealPossible(proof, track, more);
  else if (isHardest && share > band.most) {
    const values = { percent: percentOf(share), level, most: percentOf(band.most) };
    yield warning({ code: 'too-many-deals', ...of, ...values }, path, more());
  } else if (share === 0 || chance < LEAST_CHANCE) {
    const games = Math.round(chance * 100);
    yield warning({ code: 'deal-rarely-possible', ...of, games }, path, more());
  } else if (isHardest && share < band.least) {
    const values = { one: Math.round(1 / share), level, least: Math.round(1 / band.least) };
    yield warning({ code: 'too-few-deals', ...of, ...values }, path, more());
  }
}

/** No text at all: because of red lines alone or, as walk-aways are, of what texts are worth. */
function noDealPossible({ scenario }: Proof, proof: TrackProof, more: () => Pick<Finding, 'suggestion'>): Finding {
  const of = { track: proof.track.id };
  const parties = ruledOutBy(proof).map(({ party }) => party.id);
  if (parties.length === 0) return warning({ code: 'no-deal-possible', ...of }, ['tracks', proof.index], more());
  const last = scenario.redLines.map(({ party }) => parties.includes(party)).lastIndexOf(true);
  return warning({ code: 'no-deal-possible.red-lines', ...of, parties }, ['redLines', last, 'never'], { at: 'key' });
}

/** The fewest signatories, one dropped after the other, whose red lines together rule out every text; none if some text is left. */
function ruledOutBy({ signing: { crossed, everybody }, signatories }: TrackProof): readonly Signatory[] {
  const ruleOutAll = (parties: readonly Signatory[]) => {
    const bits = parties.reduce((set, { place }) => set | (1 << place), 0);
    return crossed.every((by) => by === everybody || (by & bits) !== 0);
  };
  if (!ruleOutAll(signatories)) return [];
  return signatories.reduce<readonly Signatory[]>((left, signatory) => {
    const fewer = left.filter((each) => each !== signatory);
    return ruleOutAll(fewer) ? fewer : left;
  }, signatories);
}

/** In half of all games somebody should be able to find something. */
const LEAST_CHANCE = 0.5;

function* unintendedDeal({ game }: Proof, hardest: TrackProof): Iterable<Finding> {
  const { track, index, deals } = hardest;
  if (deals.possible.length === 0) return;
  yield warning({ code: 'unintended-deal', track: track.id, deals: deals.possible.length }, ['tracks', index], {
    suggestion: turnedAbove(game, hardest, { rows: deals.possible, level: 'low', rounds: game.common.roundCount }),
  });
}

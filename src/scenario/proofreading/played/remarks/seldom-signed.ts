import type { Track } from '#engine/model/scenario/track.ts';
import { warning } from '../../../check.ts';
import type { PlayedValues } from '../../../faults/played-values.ts';
import { countOf } from '../histogram.ts';
import { inPercent } from '../in-percent.ts';
import type { Played, PlayedRemark } from '../played.ts';
import type { PlayedTrack } from '../played-summary.ts';
import { isSurelyLess } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Most games should not end without a signature, unless the scenario is one in which there is no deal. */
export const seldomSigned: PlayedRemark = function* (played) {
  const { scenario, summary } = played;
  if (scenario.level === 'no-deal' || summary.games < THRESHOLDS.games) return;
  for (const [index, track] of scenario.tracks.entries()) {
    const of = summary.tracks[index];
    if (of === undefined || !isSeldom(countOf(of.rounds), summary.games)) continue;
    yield warning(whyUnsigned(played, track, of), ['tracks', index]);
  }
};

/** Few games show no more than that it is never signed. */
function isSeldom(signed: number, games: number): boolean {
  return signed === 0 || isSurelyLess(signed, games, THRESHOLDS.seldomSigned);
}

type Unsigned = 'seldom-signed.after' | 'seldom-signed.no-vote' | 'seldom-signed.against' | 'seldom-signed';
type WhyUnsigned = { [Code in Unsigned]: { readonly code: Code } & PlayedValues[Code] }[Unsigned];

function whyUnsigned({ scenario, summary }: Played, { id, after }: Track, of: PlayedTrack): WhyUnsigned {
  const { games } = summary;
  const told = { track: id, games, percent: inPercent(countOf(of.rounds), games) };
  const before = summary.tracks[scenario.tracks.findIndex((track) => track.id === after)];
  if (after !== undefined && before !== undefined && isSeldom(countOf(before.rounds), games)) {
    return { code: 'seldom-signed.after', ...told, after };
  }
  if (of.voted === 0) return { code: 'seldom-signed.no-vote', ...told };
  const most = Math.max(...of.against);
  const party = scenario.parties[of.against.indexOf(most)];
  if (party === undefined || most === 0) return { code: 'seldom-signed', ...told };
  return { code: 'seldom-signed.against', ...told, party: party.id, against: inPercent(most, of.voted) };
}

import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import type { TrackIndex } from '../model/moves.ts';
import { analyzeDeals } from './analyze-deals.ts';
import { leastPoints } from './least-points.ts';
import type { ScenarioAnalysis, TrackAnalysis, WalkAwayLevel } from './scenario-analysis.ts';
import { trackDomain } from './track-domain.ts';

/**
 * Analyses a scenario's deals, for each track and for all tracks together, at low, middle or high walk-aways of all
 * parties. Excludes chance and events, which move walk-aways in a game.
 */
export function analyzeScenario(game: Game, level: WalkAwayLevel): ScenarioAnalysis {
  const tracks = game.common.tracks.map((_, track) => analyzeTrack(game, track, level));
  const product = (of: (track: TrackAnalysis) => number) => tracks.reduce((all, track) => all * of(track), 1);
  return {
    scenario: game.scenario.id,
    level,
    whole: {
      outcomes: product(({ outcomes }) => outcomes),
      zopa: { count: product(({ zopa }) => zopa.count), share: product(({ zopa }) => zopa.share) },
    },
    notes: [],
    tracks,
  };
}

function analyzeTrack(game: Game, track: TrackIndex, level: WalkAwayLevel): TrackAnalysis {
  const { signatories } = at(game.common.tracks, track);
  const rounds = Array.from({ length: game.common.roundCount }, (_, index) => index + 1);
  return analyzeDeals(trackDomain(game, track, level), {
    id: at(game.scenario.tracks, track).id,
    columns: game.scenario.parties.map(({ id }, party) => {
      const { points } = at(at(game.secrets, party).sheets, track);
      return { name: id, near: (row) => at(points, row) / game.scale };
    }),
    lines: signatories.map((party) =>
      at(game.secrets, party)
        .redLines.filter((line) => line.track === track)
        .map((line) => meeting(game.common, track, [line])),
    ),
    rounds: rounds.map((round) => leastPoints(game, track, level, round)),
  });
}

import { at, type Game } from '#engine/model/game.ts';
import type { Clause, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { packageOf } from '#engine/model/packages.ts';
import type { Scenario } from '#engine/model/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { latePenalty } from '#engine/rounds/ending.ts';
import { signedOption } from '#engine/text/text.ts';
import type { Worth } from '../table-model.ts';

/** What a track's text is worth to a party as signed, or would be if it were signed now with some clauses changed. */
export function worthOf(
  game: Game,
  state: State,
  party: PartyIndex,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): Worth {
  const rules = at(game.common.tracks, track);
  const options = rules.issues.map(
    (issue) => changed.find((clause) => clause.issue === issue)?.option ?? signedOption(game.common, state, issue),
  );
  const sheet = at(at(game.secrets, party).sheets, track);
  const pack = packageOf(rules, options);
  const { since, walkAwaysThen } = at(state.tracks, track);
  const walkAway = walkAwaysThen[party] ?? at(at(state.parties, party).walkAway, track);
  const points = at(sheet.points, pack) - latePenalty(game, track, party, since || state.round);
  const redLine = sheet.forbidden[pack] === 1 ? crossedRedLine(game.scenario, party, rules.issues, options) : undefined;
  return worthIn(game, { points, walkAway, best: sheet.best, redLine });
}

/** Numbers of the game in points, with words. */
export function worthIn(
  game: Game,
  units: {
    readonly points: number;
    readonly walkAway: number;
    readonly best: number;
    readonly redLine?: string | undefined;
  },
): Worth {
  const { points, walkAway, best, redLine } = units;
  const words =
    redLine === undefined ? worthInWords(points - walkAway, best - walkAway) : 'Your delegation never signs this.';
  return {
    points: points / game.scale,
    walkAway: walkAway / game.scale,
    best: Math.max(best, walkAway) / game.scale,
    words,
    redLine,
  };
}

function worthInWords(gain: number, most: number): string {
  if (gain < 0) return 'Worth less to you than no deal.';
  if (gain === 0) return 'Worth the same to you as no deal.';
  if (gain * 10 < most) return 'Hardly better than no deal.';
  if (gain * 2 < most) return 'Better than no deal.';
  return 'Much better than no deal.';
}

/** The reason of the first of a party's red lines that a package crosses. */
function crossedRedLine(
  scenario: Scenario,
  party: PartyIndex,
  issues: readonly number[],
  options: readonly OptionIndex[],
): string | undefined {
  const chosen = new Map(
    issues.map((issue, place) => {
      const { id, options: list } = at(scenario.issues, issue);
      return [id, at(list, at(options, place)).id];
    }),
  );
  const { id } = at(scenario.parties, party);
  const crossed = scenario.redLines.find(
    (line) =>
      line.party === id && Object.entries(line.never).every(([issue, ids]) => ids.includes(chosen.get(issue) ?? '')),
  );
  return crossed?.because;
}

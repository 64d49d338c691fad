import { at } from '#engine/model/at.ts';
import type { Game, PackageIndex } from '#engine/model/game.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { signedPointsTo } from '#engine/rounds/conclude.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { lowestTrust } from '#engine/text/worth-of-readings.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { pointsOf } from '../../words/points-of.ts';
import type { Seat } from './chair.ts';

/** A value against the walk-away, in points with at most one decimal. */
export type Worth = RatedPoints<'never-signed' | 'not-yet' | ComparedWithNoDeal>;

/** A value against a walk-away, with what is to be said of it. */
export interface RatedPoints<Verdict> {
  readonly points: number;
  readonly walkAway: number;
  /** The most that the track can bring you. */
  readonly best: number;
  readonly verdict: Verdict;
  /** Sentence of the red line that the text crosses, if any. */
  readonly redLine: string | undefined;
}

/** Returns the worth of a track's text to the person as signed, or if it were signed now with some clauses changed. */
export function worthOf(
  { game, view }: Pick<Seat, 'game' | 'view'>,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): Worth {
  const { common, party, own } = view;
  const sheet = at(own.sheets, track);
  const then = own.atSignature[track];
  const walkAway = then?.walkAway ?? at(own.walkAway, track);
  const trust = then?.trust ?? lowestTrust(own.trust, at(common.tracks, track).signatories, party);
  const points = signedPointsTo({ party, sheet, trust }, common, view, track, changed);
  const crossingIn = (clauses: readonly Clause[]) =>
    readingsOf(common, view, track, clauses).find((pack) => sheet.forbidden[pack] === 1);
  const crossing = crossingIn(changed);
  const line = crossing === undefined ? undefined : crossedRedLine(game, party, track, crossing);
  const worth = worthIn(game, { points, walkAway, best: sheet.best, redLine: line?.because });
  const open = line === undefined ? [] : tabledOn(game, view, track, changed, line);
  if (open.length === 0 || crossingIn([...changed, ...open]) !== undefined) return worth;
  const issues = open.map(({ issue }) => issue);
  return {
    ...worth,
    verdict: 'not-yet',
    redLine: game.say('text.crossed-until', { issues, because: line?.because ?? '' }),
  };
}

/** Wording of the articles of a red line that is tabled and has not all its initials: until then the text is silent there. */
function tabledOn(
  { common, scenario }: LocalizedGame,
  { text }: Pick<Seat['view'], 'text'>,
  track: TrackIndex,
  changed: readonly Clause[],
  { never }: RedLine,
): Clause[] {
  return at(common.tracks, track).issues.flatMap((issue) => {
    const clause = at(text, issue);
    const isOpen =
      clauseStatusOf(common, clause, issue) === 'tabled' && !changed.some((other) => other.issue === issue);
    if (!isOpen || clause.current === undefined || !(at(scenario.issues, issue).id in never)) return [];
    return [{ issue, ...wordingOf(clause.current) }];
  });
}

/** Numbers of the game in points, with what is to be said of them: of what is seen, not of hundredths that nobody is told. */
export function worthIn(
  game: Pick<Game, 'scale'>,
  units: {
    readonly points: number;
    readonly walkAway: number;
    readonly best: number;
    readonly redLine?: string | undefined;
  },
): Worth {
  const { redLine } = units;
  const points = pointsOf(game, units.points);
  const walkAway = pointsOf(game, units.walkAway);
  const best = Math.max(pointsOf(game, units.best), walkAway);
  const verdict = redLine === undefined ? comparedWithNoDeal({ points, walkAway, best }) : 'never-signed';
  return { points, walkAway, best, verdict, redLine };
}

/** The first of a party's red lines that a package crosses. */
function crossedRedLine(
  { scenario, common }: Game,
  party: PartyIndex,
  track: TrackIndex,
  pack: PackageIndex,
): RedLine | undefined {
  const rules = at(common.tracks, track);
  const chosen = new Map(
    rules.issues.map((issue, place) => {
      const { id, options } = at(scenario.issues, issue);
      return [id, at(options, optionIn(rules, pack, place, options.length)).id];
    }),
  );
  const { id } = at(scenario.parties, party);
  return scenario.redLines.find(
    (line) =>
      line.party === id && Object.entries(line.never).every(([issue, ids]) => ids.includes(chosen.get(issue) ?? '')),
  );
}

/** From less than no deal to much better. */
export type ComparedWithNoDeal = 'less' | 'same' | 'hardly' | 'better' | 'much';

/**
 * Compares the worth of a text with no deal, in degrees. All values are in points as told, so that "less" agrees with
 * the numbers that are read; `best`: the most that any text is worth.
 */
export function comparedWithNoDeal({
  points,
  walkAway,
  best,
}: {
  readonly points: number;
  readonly walkAway: number;
  readonly best: number;
}): ComparedWithNoDeal {
  const [gain, most] = [points - walkAway, best - walkAway];
  if (gain < 0) return 'less';
  if (gain === 0) return 'same';
  if (gain * 10 < most) return 'hardly';
  return gain * 2 < most ? 'better' : 'much';
}

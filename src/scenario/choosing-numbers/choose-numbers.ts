import { trackDomain } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { own } from '#engine/model/own.ts';
import type { Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { Finding, Path } from '../diagnostic.ts';
import type { NumberAt } from '../editing/set-numbers.ts';
import { effectsOf } from '../effects-of.ts';
import { type Band, LEVEL_BANDS } from '../proofreading/level-bands.ts';
import { proofread } from '../proofreading/proofread.ts';
import type { Verdict } from '../proofreading/verdict.ts';
import { type NoPoints, POINTS_IN_ALL, pointsFromWishes } from './points-from-wishes.ts';
import { rangeOf } from './range-of.ts';
import { type NoWalkAways, walkAwaysFor } from './walk-aways-for.ts';
import type { Wishes } from './wishes.ts';

/** Numbers for a scenario, and what it is like with them; or why there are none, of which party or part. */
export type ChosenNumbers =
  | {
      readonly ok: true;
      /** With their paths in the file, those that are there already among them. */
      readonly numbers: readonly NumberAt[];
      /** The scenario with them. */
      readonly scenario: Scenario;
      readonly verdict: Verdict;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly why: NoPoints; readonly party: string }
  | { readonly ok: false; readonly why: NoWalkAways; readonly track: string };

/**
 * Chooses points and walk-aways for a scenario that has no errors, from what its parties want and how hard it is to be. All
 * else stays. The points of each party sum to 100; walk-aways leave as many texts that suit all as the level leads one to
 * expect, and all are about equally hard to please.
 */
export function chooseNumbers(scenario: Scenario, wishes: Wishes, level: Level): ChosenNumbers {
  const sheets = sheetNumbers(scenario, wishes);
  if (!sheets.ok) return sheets;
  const numbers: NumberAt[] = [...sheets.numbers];
  const game = compileGame(withNumbers(scenario, numbers));
  for (const track of scenario.tracks.keys()) {
    const found = walkAwayNumbers(game, track, levelOf(scenario, track, level));
    if (typeof found === 'string') return { ok: false, why: found, track: at(scenario.tracks, track).id };
    numbers.push(...found);
  }
  const changed = { ...withNumbers(scenario, numbers), level };
  return { ok: true, numbers, scenario: changed, ...proofread(changed) };
}

/** A part that another waits for is a step on the way, and so an easier one. */
function levelOf({ tracks }: Scenario, track: number, level: Level): Level {
  if (!tracks.some(({ after }) => after === at(tracks, track).id)) return level;
  return level === 'hard' ? 'standard' : 'beginner';
}

/** The band for the level `no-deal`: no text may suit all signatories. */
const NO_DEAL: Band = { least: 0, most: 0 };

function walkAwayNumbers(game: Game, track: number, level: Level): readonly NumberAt[] | NoWalkAways {
  const { scenario, scale } = game;
  const domain = trackDomain(game, track, 'middle');
  const later = scenario.rounds.count - 1;
  const changes = at(game.common.tracks, track).signatories.map((party, place) => {
    const most = at(domain.parties, place).ranks.reduce((best, points) => Math.max(best, points), 0) / scale;
    const { id } = at(scenario.tracks, track);
    const walkAway = at(scenario.parties, party).walkAway[id] as WalkAway;
    return { path: ['parties', party, 'walkAway', id], ...slowChanges(walkAway, most, scenario.rounds.count) };
  });
  const found = walkAwaysFor({
    domain,
    scale,
    // Nowhere may waiting make it too easy; where there is to be no deal, neither may a low walk-away that is drawn.
    below: changes.map(({ drift, spread }) =>
      Math.round((Math.max(0, -drift * later) + (level === 'no-deal' ? spread : 0)) * scale),
    ),
    aim: aimedShare(level, changes.length),
    allowed: level === 'no-deal' ? NO_DEAL : LEVEL_BANDS[level],
  });
  if (!found.ok) return found.why;
  return changes.flatMap(({ path, drift, spread }, place) => [
    { path: [...path, 'start'], number: at(found.starts, place) },
    { path: [...path, 'drift'], number: drift },
    { path: [...path, 'spread'], number: spread },
  ]);
}

/** A scenario with other numbers at some paths, each of which leads to a number already. */
function withNumbers(scenario: Scenario, numbers: readonly NumberAt[]): Scenario {
  return numbers.reduce<Scenario>(
    (changed, { path, number }) => withNumber(changed, path, number) as Scenario,
    scenario,
  );
}

/** The same data with another number: what lies on the path is made anew, all else is shared. */
function withNumber(part: unknown, [step, ...rest]: Path, number: number): unknown {
  if (step === undefined) {
    if (typeof part !== 'number') throw new RangeError('no number stands there');
    return number;
  }
  const below = withNumber(Object(part)[step], rest, number);
  if (Array.isArray(part)) return part.map((item, place) => (place === step ? below : item));
  return { ...Object(part), [step]: below };
}

/** For two who sign, for three, and for more. */
type ByCount = readonly [number, number, number];

/** Well within the bands of the levels (`LEVEL_BANDS`), and further up where fewer have to sign. */
const AIMED_SHARES: Readonly<Record<Level, ByCount>> = {
  beginner: [0.25, 0.15, 0.12],
  standard: [0.1, 0.03, 0.025],
  hard: [0.045, 0.01, 0.006],
  'no-deal': [0, 0, 0],
};

/**
 * Of all texts, the share that is to suit all who sign, 0 to 1. Two find a text at once among many that suit one of them,
 * and miss one among few, since each asks for all that it can get; with three or four there is more to trade.
 */
function aimedShare(level: Level, signatories: number): number {
  const [two, three, more] = AIMED_SHARES[level];
  if (signatories <= 2) return two;
  return signatories === 3 ? three : more;
}

/** The largest spread, and drift over all rounds, as a share of the most that a track is worth to the party. */
const MOST_SHARE = 0.2;
/** The same share for the spread and the total drift that replace values above `MOST_SHARE`. */
const USUAL_SHARE = 0.05;

/**
 * The drift and the spread of a walk-away, for a party to which a part is worth `most` at best. What the author has chosen
 * stays, unless it is far too much for the points: a walk-away that moves by half of them decides the game alone.
 */
export function slowChanges(
  { drift, spread }: WalkAway,
  most: number,
  rounds: number,
): Pick<WalkAway, 'drift' | 'spread'> {
  const later = Math.max(1, rounds - 1);
  const usual = most * USUAL_SHARE;
  return {
    drift: Math.abs(drift) * later > most * MOST_SHARE ? Math.sign(drift) * hundredths(usual / later) : drift,
    spread: spread > most * MOST_SHARE ? hundredths(usual) : spread,
  };
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Numbers of a file, or who they cannot be chosen for. */
type SheetNumbers =
  | { readonly ok: true; readonly numbers: readonly NumberAt[] }
  | { readonly ok: false; readonly party: string; readonly why: NoPoints };

/**
 * The points of all parties, by what they want; and what else is counted in points of one party, brought to the same scale.
 * A party that signs nothing and wants nothing has no points, which is as it should be for a mediator.
 */
function sheetNumbers(scenario: Scenario, wishes: Wishes): SheetNumbers {
  const numbers: NumberAt[] = [];
  for (const { id } of scenario.parties) {
    const points = pointsFromWishes(scenario.issues, (issue) => own(own(wishes, id) ?? {}, issue));
    if (points === 'nothing-matters' && !scenario.tracks.some(({ signatories }) => signatories.includes(id))) continue;
    if (typeof points === 'string') return { ok: false, party: id, why: points };
    numbers.push(...optionNumbers(scenario, id, (issue, option) => points[issue]?.[option] ?? 0));
    numbers.push(...otherNumbers(scenario, id, POINTS_IN_ALL / sumOfBest(scenario, id)));
  }
  return { ok: true, numbers };
}

function optionNumbers(
  { issues }: Scenario,
  party: string,
  pointsOf: (issue: string, option: string) => number,
): NumberAt[] {
  return issues.flatMap((issue, place) =>
    issue.options.map((option, index) => ({
      path: ['issues', place, 'options', index, 'points', party],
      number: pointsOf(issue.id, option.id),
    })),
  );
}

/** Returns the sum over all articles of a party's best answer minus its worst, in points. */
function sumOfBest({ issues }: Scenario, party: string): number {
  return issues.reduce((sum, issue) => sum + rangeOf(issue, party), 0);
}

/** Terms and what events do to a walk-away. Where the scale was right already, or there was none, they stay. */
function otherNumbers(scenario: Scenario, party: string, factor: number): NumberAt[] {
  if (!Number.isFinite(factor) || Math.abs(factor - 1) < 0.02) return [];
  const scaled = (points: number) => Math.round(points * factor * 10) / 10;
  const terms = scenario.terms.flatMap((term, place) =>
    term.party === party ? [{ path: ['terms', place, 'points'], number: scaled(term.points) }] : [],
  );
  const effects = effectsOf(scenario).flatMap(({ effect: { walkAway }, path }) =>
    walkAway?.party === party ? [{ path: [...path, 'walkAway', 'by'], number: scaled(walkAway.by) }] : [],
  );
  return [...terms, ...effects];
}

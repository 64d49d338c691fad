import { trackDomain } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { Finding } from '../diagnostic.ts';
import type { NumberAt } from '../editing/set-numbers.ts';
import { type Band, LEVEL_BANDS } from '../proofreading/level-bands.ts';
import { proofread } from '../proofreading/proofread.ts';
import type { Verdict } from '../proofreading/verdict.ts';
import { aimedShare } from './aimed-share.ts';
import type { NoPoints } from './points-from-wishes.ts';
import { sheetNumbers } from './sheet-numbers.ts';
import { slowChanges } from './slow-changes.ts';
import { type NoWalkAways, walkAwaysFor } from './walk-aways-for.ts';
import type { Wishes } from './wishes.ts';
import { withNumbers } from './with-numbers.ts';

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

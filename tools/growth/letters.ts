import { negotiate } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { atSizes, type Measured } from './measured.ts';
import { scenarioOf } from './scenario-at-limits.ts';

/** The greatest is about what a game of eight delegations and thirty days has. */
const SIZES = [2, 20, 200];

const SEEN = { reasons: new Map(), reveal: 'full', hints: 'always', draft: EMPTY_DRAFT } as const;

/** The table of a chair after so many letters, from the game as it is then to all that is shown. */
export function letterGrowth(): Measured[] {
  const game = longGame();
  return atSizes('letters: view and table of a chair', SIZES, (letters) => {
    const state = stateAfter(game, letters);
    return () => {
      const view = viewFor(game, state, 0, newSeatMemory());
      const seenUpTo = view.record.length;
      return tableModelOf({ game, view, you: 0, seenUpTo, actedUpTo: seenUpTo, ...SEEN });
    };
  });
}

function longGame(): LocalizedGame {
  const parsed = parseScenario(JSON.stringify(scenarioOf({ parties: 8, tracks: 1, issuesPerTrack: 5, options: 3 })));
  if (!parsed.ok) throw new Error(`the scenario has errors: ${JSON.stringify(parsed)}`);
  return inEnglish(compileGame(parsed.scenario));
}

function stateAfter(game: LocalizedGame, letters: number) {
  const seats = game.secrets.map(() => 'negotiator' as const);
  const { moves, state: end } = playGame({ game, seats, players: game.secrets.map(() => negotiate) }, 1, () => 0);
  const state = createGame(game, { seed: 1, seats: game.secrets.map(() => 'person' as const) });
  for (const move of moves) {
    if (state.offers.length >= letters) return state;
    applyTo(game, state, move);
  }
  throw new Error(`the game has ${end.offers.length} letters only`);
}

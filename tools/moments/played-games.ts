/** Games of the flagship in which a negotiator sits in for the person, at every moment. */

import { readFileSync } from 'node:fs';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { MailInstruction, Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { saveText } from '../../src/app/game-text.ts';

const FLAGSHIP = 'scenarios/white-house-2025.yaml';

/** A game up to one of its moments. */
export interface Played {
  readonly state: State;
  readonly moves: readonly Move[];
}

/** The flagship, made ready for play. */
export function flagship(): LocalizedGame {
  const parsed = parseScenario(readFileSync(FLAGSHIP, 'utf8'));
  if (!parsed.ok) throw new Error(`${FLAGSHIP} is no scenario.`);
  return inEnglish(compileGame(parsed.scenario));
}

/** The game after each of its moves, with a person in one chair, who wants to be asked about letters that it carries or not. */
export function playOn(game: Game, seed: number, chair: PartyIndex, mail: MailInstruction = 'pass'): Played[] {
  const seats = game.scenario.parties.map((_, party) =>
    party === chair ? ('person' as const) : ('negotiator' as const),
  );
  const memories = newSeatMemories(game);
  const games: Played[] = [{ state: createGame(game, { seed, seats }), moves: [] }];
  for (let now = games[0]; now?.state.toAct !== undefined; now = games.at(-1)) {
    const instruct = { type: 'instruct', party: chair, mail } as const;
    const instructs = decideIn(game, now.state, instruct) === undefined;
    const { party } = now.state.toAct;
    const move = instructs ? instruct : negotiate(viewFor(game, now.state, party, at(memories, party))).move;
    games.push({ state: apply(game, now.state, move), moves: [...now.moves, move] });
  }
  return games;
}

/** The text that the page keeps of a moment, with the usual settings. */
export function saveOf(game: Game, { state, moves }: Played): string {
  return saveText(game, state, moves, usualSettings(game.scenario));
}

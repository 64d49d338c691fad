import { afterAll, describe, expect, it } from 'vitest';
import { openBackground } from '#app/background/background.ts';
import { DEBRIEF_TASKS } from '#app/background/debrief-tasks.ts';
import { findReasons } from '#app/background/find-reasons-task.ts';
import { KeptGames } from '#app/background/kept-games.ts';
import { openPool } from '#app/background/task-pool.ts';
import { TASKS } from '#app/background/tasks.ts';
import { openLink } from '#app/open-link.ts';
import { readLink } from '#app/read-link.ts';
import type { Game } from '#engine/model/game.ts';
import type { Setup } from '#engine/model/setup.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { linkText } from '#record/link/link-text.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { finish } from '../../support/finish.ts';
import { playShared, type SharedGame } from '../../support/shared-game.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { SPEAKER } from '../../support/speaker.ts';
import { lineToWorker } from './line-to-worker.ts';

const catalogue = shippedCatalogue();
const pool = openPool(TASKS, () => lineToWorker(TASKS).worker);
const background = openBackground(pool, 'en-GB');
const games = new KeptGames(inEnglish);

afterAll(() => pool.workers.close());

/** Of two delegations and one part; of three; of four and two parts. */
const SCENARIOS = ['job-offer', 'village-water', 'white-house-2025'];

/** A shared game of each of them; in the second round of seeds it stops in the middle. */
function sharedGames(): { readonly game: Game; readonly setup: Setup; readonly played: SharedGame }[] {
  return SCENARIOS.flatMap((id) =>
    [1, 2].map((seed) => {
      const game = catalogue.find(id) as Game;
      const setup: Setup = {
        seed,
        seats: game.scenario.parties.map((_, party) => (party === 0 ? 'person' : 'negotiator')),
      };
      return { game, setup, played: playShared(game, setup, seed, seed === 1 ? Number.POSITIVE_INFINITY : 9) };
    }),
  );
}

describe('what a worker sends back', UNHURRIED, () => {
  it('of a link is what the page would have found, and tells each round once it is reached', async () => {
    for (const { game, played } of sharedGames()) {
      const read = readLink(SPEAKER, catalogue, linkText(game, played.state, played.moves));
      if (read.is !== 'game') throw new Error(read.is);
      const { scenario, code } = read;
      const linked = { scenario, code };
      const rounds = [...openLink(linked, games)];
      expect(rounds).toEqual([...rounds].sort((a, b) => a - b));
      expect(await background.start('openLink', linked).result).toEqual(finish(openLink(linked, games)));
    }
  });

  it('of the maps of deals is what the page would have found', async () => {
    for (const { game, setup, played } of sharedGames()) {
      if (played.state.ending === undefined) continue;
      const of = { scenario: game.scenario, setup, moves: played.moves, you: 0 };
      expect(await background.start('drawDealMaps', of).result).toEqual(finish(DEBRIEF_TASKS.drawDealMaps(of, games)));
    }
  });

  it('of what came of a preparation, and of days on which a part could be signed, is what the page would have found', async () => {
    for (const { game, setup, played } of sharedGames()) {
      if (played.state.ending === undefined) continue;
      const of = { scenario: game.scenario, setup, moves: played.moves, you: 0 };
      expect(await background.start('besidePreparation', of).result).toEqual(
        finish(DEBRIEF_TASKS.besidePreparation(of, games)),
      );
      expect(await background.start('whenSignable', of).result).toEqual(finish(DEBRIEF_TASKS.whenSignable(of, games)));
    }
  });

  it('of what there is to talk about is what the page would have found', async () => {
    for (const { game, setup, played } of sharedGames()) {
      if (played.state.ending === undefined) continue;
      const of = { scenario: game.scenario, setup, moves: played.moves, you: 0 };
      expect(await background.start('findTalk', of).result).toEqual(finish(DEBRIEF_TASKS.findTalk(of, games)));
    }
  });

  it('of moves is what the page would have found', async () => {
    for (const { game, setup, played } of sharedGames()) {
      const of = { scenario: game.scenario, setup, moves: played.moves };
      expect(await background.start('tellMoves', of).result).toEqual(finish(DEBRIEF_TASKS.tellMoves(of, games)));
    }
  });

  it('of decisions and of reasons is what the page would have found', async () => {
    for (const { game, setup, played } of sharedGames()) {
      const of = { scenario: game.scenario, setup, moves: played.moves };
      expect(await background.start('listDecisions', of).result).toEqual(
        finish(DEBRIEF_TASKS.listDecisions(of, games)),
      );
      for (const key of [0, Math.floor(played.moves.length / 2), played.moves.length - 1])
        expect(await background.start('openDecision', { ...of, key }).result).toEqual(
          finish(DEBRIEF_TASKS.openDecision({ ...of, key }, games)),
        );
      expect(await background.start('findReasons', { ...of, you: 0 }).result).toEqual(
        finish(findReasons({ ...of, you: 0 }, games)),
      );
    }
  });
});

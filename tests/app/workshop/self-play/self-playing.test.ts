import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openBackground } from '#app/background/background.ts';
import { playGames } from '#app/background/play-games.ts';
import type { TaskTable } from '#app/background/task.ts';
import { openPool } from '#app/background/task-pool.ts';
import { TASKS } from '#app/background/tasks.ts';
import { selfPlayModelOf } from '#app/workshop/self-play/self-play-model-of.ts';
import { SelfPlaying, type SelfPlayState } from '#app/workshop/self-play/self-playing.ts';
import { WORKSHOP_TASKS } from '#app/workshop/tasks/workshop-tasks.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { playingMany } from '#scenario/proofreading/played/playing-many.ts';
import { finish } from '../../../support/finish.ts';
import { lineToWorker } from '../../background/line-to-worker.ts';

const TEXT = readFileSync('scenarios/templates/two-parties.yaml', 'utf8');
const GAMES = 10;

const open: { close(): void }[] = [];

afterEach(() => {
  for (const workers of open.splice(0)) workers.close();
});

/** Without a worker the same is done on the page. */
function noWorker(): never {
  throw new Error('there is no worker here');
}

const reader = openBackground(openPool(WORKSHOP_TASKS, noWorker), 'en');

function table(size = 2, done: TaskTable = TASKS) {
  const pool = openPool(TASKS, () => lineToWorker(done).worker, { size });
  const states: SelfPlayState[] = [];
  let onEach = (_: SelfPlayState) => {};
  const playing = new SelfPlaying(openBackground(pool, 'en'), reader, (state) => {
    states.push(state);
    onEach(state);
  });
  open.push(pool.workers);
  const until = (isReached: (state: SelfPlayState) => boolean) =>
    new Promise<SelfPlayState>((resolve) => {
      onEach = (state) => isReached(state) && resolve(state);
    });
  return { playing, states, until };
}

/** Tasks that play the first games of a text, and the others once `isOpen` is set: however fast they are, some are left. */
function heldBack() {
  const gate = { isOpen: false };
  const held: typeof playGames = {
    open(input, games) {
      const play = playGames.open(input, games);
      return function* (piece) {
        while (piece.seed > 1 && !gate.isOpen) yield;
        return yield* play(piece);
      };
    },
  };
  return { gate, tasks: { ...TASKS, playGames: held } };
}

const isTold = ({ is, remarks }: SelfPlayState) => is !== 'playing' && remarks !== undefined;

function scenario() {
  const parsed = parseScenario(TEXT);
  if (!parsed.ok) throw new Error('the template cannot be played');
  return parsed.scenario;
}

describe('games of a text among negotiators', () => {
  it('are shared out, and come to what one would have found', async () => {
    const { playing, until } = table();
    const told = until(isTold);
    playing.begin({ text: TEXT, scenario: scenario() }, GAMES);
    const { is, wanted, summary } = await told;
    expect([is, wanted]).toEqual(['done', GAMES]);
    expect(summary).toEqual(finish(playingMany(scenario())({ games: GAMES, seed: 1 })));
  });

  it('can be stopped and gone on with, and none is played twice', async () => {
    const { gate, tasks } = heldBack();
    const { playing, until } = table(2, tasks);
    const begun = until(({ summary }) => (summary?.games ?? 0) > 0);
    playing.begin({ text: TEXT, scenario: scenario() }, GAMES);
    await begun;
    const stopped = until(({ is }) => is === 'stopped');
    playing.stop();
    expect((await stopped).summary?.games).toBeLessThan(GAMES);
    gate.isOpen = true;
    const told = until(({ is, remarks }) => is === 'done' && remarks !== undefined);
    playing.begin({ text: TEXT, scenario: scenario() }, GAMES);
    expect((await told).summary).toEqual(finish(playingMany(scenario())({ games: GAMES, seed: 1 })));
  });

  it('come to the same however many workers play, and where there is none', async () => {
    const sums = [1, 4].map(async (size) => {
      const { playing, until } = table(size);
      const told = until(isTold);
      playing.begin({ text: TEXT, scenario: scenario() }, 14);
      return (await told).summary;
    });
    const all = finish(playingMany(scenario())({ games: 14, seed: 1 }));
    for (const summary of await Promise.all(sums)) expect(summary).toEqual(all);
  });

  it('are told in numbers that can be shown', () => {
    const summary = finish(playingMany(scenario())({ games: GAMES, seed: 1 }));
    const state: SelfPlayState = { text: TEXT, wanted: GAMES, summary, is: 'done', remarks: [] };
    const model = selfPlayModelOf(scenario(), state, TEXT);
    expect(model.endings.reduce((sum, { percent }) => sum + percent, 0)).toBeGreaterThan(98);
    expect(model).toMatchObject({ played: GAMES, isCurrent: true, tracks: [{ title: undefined, rounds: 6 }] });
    expect(model.chairs.map(({ name }) => name)).toEqual(['Drama club', 'Chess club']);
    expect(selfPlayModelOf(scenario(), state, 'changed').isCurrent).toBe(false);
  });
});

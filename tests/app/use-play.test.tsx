import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { saveText } from '#app/game-text.ts';
import { beginGame } from '#app/games/begin-game.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { Library } from '#app/library.ts';
import { newSave } from '#app/new-save.ts';
import { usePlay } from '#app/use-play.tsx';
import type { Move } from '#engine/model/moves.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { linkText } from '#record/link/link-text.ts';
import type { Settings } from '#record/settings.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { passiveMove } from '../support/play.ts';
import { render } from '../support/render.tsx';
import { say } from '../support/speaker.ts';
import { memoryStore } from './memory-store.ts';

const library = new Library(inEnglish, ENGLISH);
const GAME = (await library.withShipped('job-offer')).find('job-offer') as LocalizedGame;
const SETTINGS = usualSettings(GAME.scenario);

/** A game of two persons after so many moves. */
function after(count: number, seed = 3) {
  const state = createGame(GAME, { seed, seats: ['person', 'person'] });
  const moves: Move[] = [];
  while (state.toAct !== undefined && moves.length < count) {
    const move = nextDecision(GAME, state)?.move ?? passiveMove(state.toAct);
    moves.push(move);
    applyTo(GAME, state, move);
  }
  return { state, moves, save: saveText(GAME, state, moves, SETTINGS) };
}

/** Goes on with a game where the device keeps another. */
async function goOn(kept: string, save: string) {
  const games = gameStoreIn({ store: memoryStore(), page: 'testpage' });
  const first = beginGame(games, kept, 'going');
  const begun: string[] = [];
  function Page() {
    const { goOn: go, question } = usePlay(games, (id) => begun.push(id));
    return (
      <>
        <button type="button" onClick={() => go(save)}>
          go on
        </button>
        {question}
      </>
    );
  }
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'go on' }));
  return { games, first, begun };
}

test('a game that is further on is the kept one from now on', async () => {
  const { games, first, begun } = await goOn(after(4).save, after(7).save);
  expect(begun).toEqual([first]);
  expect(games.list().map(({ id }) => games.read(id))).toEqual([after(7).save]);
});

test('where the kept one is further on, its person goes on with that', async () => {
  const { games, first, begun } = await goOn(after(7).save, after(4).save);
  expect(begun).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: say('notice.go-back-no') }));
  expect(begun).toEqual([first]);
  expect(games.list().map(({ id }) => games.read(id))).toEqual([after(7).save]);
});

test('or begins from where the link stands, and has both', async () => {
  const { games, first, begun } = await goOn(after(7).save, after(4).save);
  await userEvent.click(screen.getByRole('button', { name: say('notice.go-back-yes') }));
  expect(begun).toHaveLength(1);
  expect(games.read(begun[0] ?? '')).toBe(after(4).save);
  expect(games.read(first)).toBe(after(7).save);
});

test.each([
  ['of another number', after(7, 4).save],
  ['begun again', newSave(GAME, after(0).state.setup)],
])('another game lies beside the kept one: %s', async (_, save) => {
  const { games, first, begun } = await goOn(after(7).save, save);
  expect(games.read(begun[0] ?? '')).toBe(save);
  expect(games.read(first)).toBe(after(7).save);
});

test.each(['off', 'private'] as const)('a game that is passed on has its settings with it, points %s', (scores) => {
  const { state, moves } = after(5);
  const settings = { reveal: 'none', hints: 'off', scores } as const;
  const decoded = decodeGame(linkText(GAME, state, moves, undefined, settings));
  expect(decoded).toMatchObject({ ok: true, record: { settings, outcome: undefined } });
});

test('a game with points at its end, as usual, is passed on in a link that says nothing of them', () => {
  const { state, moves } = after(5);
  const told = { reveal: 'none', hints: 'off' } as const;
  const link = linkText(GAME, state, moves, undefined, { ...told, scores: 'after' });
  expect(decodeGame(link)).toMatchObject({ ok: true, record: { settings: told } });
  expect(link).toBe(linkText(GAME, state, moves, undefined, told as Settings));
});

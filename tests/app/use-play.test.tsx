import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { saveText } from '#app/game-text.ts';
import { Library } from '#app/library.ts';
import { linkText } from '#app/link-text.ts';
import { saveSlotIn } from '#app/save-slot.ts';
import { newSave } from '#app/saved-game.ts';
import { usePlay } from '#app/use-play.tsx';
import type { Move } from '#engine/model/moves.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import type { Settings } from '#record/settings.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { passiveMove } from '../support/play.ts';
import { render } from '../support/render.tsx';
import { memoryStore } from './memory-store.ts';

const library = new Library(inEnglish, ENGLISH);
const GAME = (await library.withShipped('job-offer')).find('job-offer') as ToldGame;
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
  const slot = saveSlotIn(memoryStore(), 'testpage');
  slot.take(kept);
  function Page() {
    const { goOn: go, question } = usePlay(library, slot, () => undefined);
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
  return slot;
}

test('a game that is further on takes the place of itself without a question', async () => {
  const slot = await goOn(after(4).save, after(7).save);
  await waitFor(() => expect(slot.read()).toBe(after(7).save));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one that is behind does not, before it is asked', async () => {
  const slot = await goOn(after(7).save, after(4).save);
  expect(await screen.findByText(/further on than the link/)).toBeTruthy();
  expect(slot.read()).toBe(after(7).save);
  await userEvent.click(screen.getByRole('button', { name: 'Go on from the link' }));
  expect(slot.read()).toBe(after(4).save);
});

test('another game is another, and so is the same one begun again', async () => {
  await goOn(after(7).save, after(7, 4).save);
  expect(await screen.findByText(/A game that you have not finished/)).toBeTruthy();
});

test('a game begun again goes nowhere back', async () => {
  await goOn(after(7).save, newSave(GAME, after(0).state.setup));
  expect(await screen.findByText(/A game that you have not finished/)).toBeTruthy();
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

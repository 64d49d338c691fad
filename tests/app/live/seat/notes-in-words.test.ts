import { expect, it } from 'vitest';
import { newsInWords, standingNotes } from '#app/live/seat/notes-in-words.ts';
import { connectionTrouble } from '#app/live/seat/use-connection-trouble.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { openSession } from '#session/running/local-session.ts';
import { AROUND } from '../../../session/live/around.ts';
import { smallGame } from '../../../support/scenarios.ts';

const GAME = smallGame();
const { store } = openSession(inEnglish(GAME), { seed: 1, seats: GAME.secrets.map(() => 'person' as const) }, 0);
const NEEDS = {
  game: inEnglish(GAME).withPerspective(0),
  you: 0,
  nickname: 'heron',
  around: AROUND,
  seen: store.getState(),
};

it.each([
  ['late', /came first/],
  ['paused', /paused/],
  ['not-begun', /not started/],
  ['over', /over/],
  ['seat-taken', /let the computer decide/],
  ['not-yours', /no longer yours/],
  ['too-fast', /too many/i],
  ['unreadable', /could not read/],
] as const)('a move that was not made is told with its reason (%s)', (why, words) => {
  expect(newsInWords(NEEDS, { kind: 'not-made', why }).words).toMatch(words);
});

it('a way that is refused is not told as a network that is missing', () => {
  const heading = (way: Parameters<typeof connectionTrouble>[0]) =>
    standingNotes(NEEDS, connectionTrouble(way, true)).map((note) => [note.heading, note.action?.label]);
  expect(heading('here')).toEqual([]);
  expect(heading('away')).toEqual([['No connection', undefined]]);
  expect(heading('full')).toEqual([['The server is full', undefined]]);
  expect(heading('other-version')).toEqual([['Another version', 'Load again']]);
});

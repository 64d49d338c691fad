import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FromHere, type FromHereCommands, type OtherGame } from '#panels/debrief/replay/from-here.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { endingWith } from '../../ending/ending-fixture.ts';
import { FOUR, RUSSIA, UKRAINE } from '../../parties.ts';

const INSTEAD = {
  move: { type: 'vote', party: RUSSIA.party, track: 0, yes: false, over: [] },
  words: 'Moscow votes no.',
} as const;

function fromHere(given: Partial<FromHereCommands> = {}, isEnd = false) {
  const branched: [number, number][] = [];
  const commands: FromHereCommands = {
    chairs: FOUR,
    you: UKRAINE.party,
    branches: [],
    branch: (...at) => branched.push(at),
    playInstead: () => ({ result: new Promise<never>(() => undefined), cancel: () => undefined }),
    addressOf: (code) => `#${code}`,
    ...given,
  };
  render(<FromHere commands={commands} moment={7} isEnd={isEnd} instead={INSTEAD} />);
  return branched;
}

test('a game is branched off in the chair that is chosen, first in one’s own', async () => {
  const branched = fromHere();
  const branch = screen.getByRole('button', { name: say('debrief-replay.branch') });
  await userEvent.click(branch);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: say('debrief-replay.chair') }), RUSSIA.name);
  await userEvent.click(branch);
  expect(branched).toEqual([
    [7, UKRAINE.party],
    [7, RUSSIA.party],
  ]);
});

test('at its end nothing is left to be played', () => {
  fromHere({}, true);
  expect(screen.queryByRole('button', { name: say('debrief-replay.branch') })).toBeNull();
});

test('another reply is played on from, and leads to what came of it', async () => {
  let finish: (game: OtherGame) => void = () => undefined;
  const result = new Promise<OtherGame>((resolve) => {
    finish = resolve;
  });
  fromHere({ playInstead: () => ({ result, cancel: () => undefined }) });
  await userEvent.click(screen.getByRole('button', { name: 'Moscow votes no.' }));
  expect(screen.getByRole('status').textContent).toContain(
    say('debrief-replay.instead-going', { round: 1 }).split(':')[0],
  );
  finish({ code: 'abc', model: endingWith(false) });
  expect((await screen.findByRole('link', { name: say('debrief-replay.instead-open') })).getAttribute('href')).toBe(
    '#abc',
  );
  expect(screen.getByRole('status').textContent).toContain('Nobody signed.');
});

import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { readyQuestions } from '#panels/talks/ask-at-rest.tsx';
import type { Speech } from '#session/speech.ts';
import { having } from '../../support/having.ts';
import { say } from '../../support/speaker.ts';
import { UKRAINE, US } from '../table/parties.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { sit } from './sit.tsx';

const ARTICLES = BARE_DESK.tracks.flatMap((track) => track.articles);
const asks = (what: 'could-live-with', issue: number, option: number): Speech => ({
  ...{ type: 'ask', what, to: US.party, issue, option },
});

it('a delegation that is chosen can be asked with one press', async () => {
  const session = sit(BARE_DESK);
  const delegations = screen.getByRole('navigation', { name: say('talks.delegations') });
  const badges = [...delegations.querySelectorAll('button')];
  await userEvent.click(badges.find(({ textContent }) => textContent?.includes(US.name)) as HTMLElement);
  const [first] = screen.getAllByRole('button', { name: having(say('talks.one-move')) });
  await userEvent.click(first as HTMLElement);
  expect(session.commands).toMatchObject([['say', { type: 'ask', to: US.party }]]);
});

it('asks nothing that is known, and the best answer for the person first', () => {
  const [article] = ARTICLES as [(typeof ARTICLES)[0]];
  const [first, second] = article.options as [(typeof article.options)[0], (typeof article.options)[0]];
  const options = [
    { ...first, points: 8, redLine: false, marks: [] },
    { ...second, points: 9, redLine: false, marks: [] },
  ];
  const open = { ...article, best: 9, state: 'unsettled' as const, options };
  const both = options.map(({ option }) => asks('could-live-with', article.issue, option));
  expect(readyQuestions(US.party, UKRAINE.party, [open], both)).toEqual([both[1]]);
  const redLine = options.map((one) => ({ ...one, redLine: one.points === 9 }));
  expect(readyQuestions(US.party, UKRAINE.party, [{ ...open, options: redLine }], both)).toEqual([both[0]]);
  expect(readyQuestions(US.party, UKRAINE.party, [{ ...open, state: 'initialled' }], both)).toEqual([]);
});

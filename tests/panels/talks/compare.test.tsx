import { act, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LetterClause, WaitingOffer } from '#session/table/desk/letter-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { say } from '../../support/speaker.ts';
import { RUSSIA, US } from '../table/parties.ts';
import { BARE_DESK, worth } from '../table/table-fixture.ts';
import { LETTER, LETTER_WAITS } from '../table/table-states.ts';
import { sit } from './sit.tsx';

const [MOSCOW, FORMAT] = LETTER.clauses as readonly [LetterClause, LetterClause];
const offerOf = (id: number, from: typeof US, venue: Partial<LetterClause>): WaitingOffer => ({
  ...{ offer: id, from, heading: `${from.name} proposes`, worth: worth(20, 13.7, 30) },
  clauses: [
    { ...MOSCOW, ...venue, differs: true },
    { ...FORMAT, differs: false },
  ],
});
const TWO: TableModel = {
  ...LETTER_WAITS,
  waiting: [offerOf(3, US, {}), offerOf(4, RUSSIA, { options: [2], label: 'Geneva', redLine: false })],
};

const button = (name: string) => screen.getByRole('button', { name });
const compare = () => userEvent.click(button(say('talks.compare-offers', { offers: 2 })));
const comparison = () => screen.getByRole('region', { name: say('talks.offers-differ') });
const column = (from: typeof US) => within(comparison()).getByRole('article', { name: `${from.name} proposes` });

describe('two offers that wait', () => {
  it('are laid beside each other, where they differ alone, with worth and red line', async () => {
    sit(TWO);
    await compare();
    expect(
      within(column(US))
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 Venue']);
    expect(column(US).textContent).toContain(say('talks.red-line'));
    expect(column(RUSSIA).querySelector('ins')?.textContent).toBe('Geneva');
    expect(column(RUSSIA).querySelector('del')?.textContent).toBe('Istanbul');
    expect(column(RUSSIA).textContent).toContain(
      say('worth.in-points-with-it', { points: 20, walkAway: 13.7, best: 30 }),
    );
    expect(within(comparison()).getByText(say('talks.answered-next', { who: US.party }))).toBeTruthy();
  });

  it('are left for the letter, which has focus', async () => {
    sit(TWO);
    await compare();
    await userEvent.click(button(say('talks.to-letter')));
    expect(button(say('desk.accept'))).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(LETTER.heading));
  });

  it('are no longer compared once the letter is answered', async () => {
    const session = sit(TWO);
    await compare();
    act(() => session.show(BARE_DESK));
    expect(screen.queryByRole('region', { name: say('talks.offers-differ') })).toBeNull();
  });

  it('are not compared where only one waits on the part', () => {
    sit(LETTER_WAITS);
    expect(screen.queryByRole('button', { name: say('talks.compare-offers', { offers: 1 }) })).toBeNull();
  });
});

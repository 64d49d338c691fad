import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { say } from '../../support/speaker.ts';
import { US } from '../table/parties.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { sit } from './sit.tsx';

const option = (index: number, label: string, barred?: 'red-line') => ({ option: index, label, barred });
const OPENING: OpeningModel = {
  articles: [
    {
      issue: 0,
      number: 1,
      title: 'Venue',
      own: 2,
      options: [option(1, 'Moscow', 'red-line'), option(2, 'Geneva')],
    },
    { issue: 1, number: 2, title: 'Format', own: undefined, options: [option(0, 'Two'), option(1, 'Three')] },
  ],
  never: [{ issue: 0, option: 1, title: 'Venue', label: 'Moscow' }],
  redLines: [
    {
      track: 0,
      sets: [
        { issue: 0, options: [2] },
        { issue: 1, options: [0] },
      ],
    },
  ],
};
const opening: TableModel = { ...BARE_DESK, asked: 'open', opening: OPENING };

const button = (name: string) => screen.getByRole('button', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('the opening statement of a person', () => {
  it('is its own public position, said with one press, and focus goes to the conversation', async () => {
    const session = sit(opening, () => BARE_DESK);
    button(say('desk.opening-say')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['open', [{ issue: 0, option: 2 }], [{ issue: 0, option: 1 }]]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('talks.with', { who: US.party })));
  });

  it('is changed word by word before it is said', async () => {
    const session = sit(opening);
    await userEvent.selectOptions(choice('Venue'), say('talks.opening-nothing'));
    await userEvent.selectOptions(choice('Format'), 'Three');
    await userEvent.click(screen.getByRole('button', { pressed: true }));
    await userEvent.click(button(say('desk.opening-say')));
    expect(session.commands).toEqual([['open', [{ issue: 1, option: 1 }], []]]);
  });

  it('cannot cross its own red line, by one answer or by two together', async () => {
    const session = sit(opening);
    const barred = say('desk.opening-barred-red-line', { answer: { issue: 0, option: 1 } });
    expect(screen.getByRole<HTMLOptionElement>('option', { name: barred }).disabled).toBe(true);
    await userEvent.selectOptions(choice('Format'), 'Two');
    await userEvent.click(button(say('desk.opening-say')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(say('desk.opening-crosses'))).toBeTruthy();
  });

  it('asks for something', async () => {
    const session = sit(opening);
    await userEvent.selectOptions(choice('Venue'), say('talks.opening-nothing'));
    await userEvent.click(screen.getByRole('button', { pressed: true }));
    await userEvent.click(button(say('desk.opening-say')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(say('desk.opening-empty'))).toBeTruthy();
  });

  it('can be left out', async () => {
    const session = sit(opening);
    await userEvent.click(button(say('desk.opening-say-nothing')));
    expect(session.commands).toEqual([['open', [], []]]);
  });
});

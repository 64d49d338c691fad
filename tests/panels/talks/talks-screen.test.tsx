import { act, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { WaysFromMap } from '#panels/talks/work.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { changesTold } from '../../support/changes-told.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FORMAT, position, VENUE } from '../table/articles.ts';
import { pageThatTurns } from '../table/page-that-is.ts';
import { US } from '../table/parties.ts';
import { recordingSession } from '../table/recording-session.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { LETTER, LETTER_WAITS, WAITING } from '../table/table-states.ts';
import { sit, tableOf } from './sit.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const CONVERSATION = say('talks.with', { who: US.party });
const nextDay: TableModel = {
  ...BARE_DESK,
  calendar: { ...BARE_DESK.calendar, round: BARE_DESK.calendar.round + 1, words: 'Day 5 of 8' },
};
const oneMoveLess: TableModel = { ...BARE_DESK, movesLeft: BARE_DESK.movesLeft - 1 };

/** Ends the day by its button, with the table as it is when the others are done. */
async function endDay(after: TableModel): Promise<HTMLElement> {
  const session = sit(BARE_DESK, (command) => (command === 'act' ? WAITING : undefined));
  const end = button(say('frame.end-day'));
  await userEvent.click(end);
  expect(session.commands).toEqual([['act', 'endDay']]);
  expect(document.activeElement).toBe(end);
  act(() => session.show(after));
  return end;
}

describe('after an act of the person’s own, focus', () => {
  it('goes to the letter that has come in', async () => {
    await endDay(LETTER_WAITS);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(LETTER.heading));
  });

  it('goes to the conversation when a day begins', async () => {
    await endDay(nextDay);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(CONVERSATION));
  });

  it('stays where it is when nothing waits and the control can be pressed again', async () => {
    const end = await endDay(oneMoveLess);
    await screen.findByText(say('frame.moves-left', { left: oneMoveLess.movesLeft }));
    await changesTold();
    expect(document.activeElement?.textContent).toBe(end.textContent);
  });

  it('goes to the conversation when the control can be pressed no more', async () => {
    const off = BARE_DESK.actions.map((action) => ({ ...action, unavailable: say('offer.once-a-round') }));
    await endDay({ ...oneMoveLess, actions: off });
    await waitFor(() => expect(document.activeElement?.textContent).toBe(CONVERSATION));
  });
});

describe('the regions of the table', () => {
  it('are gone around with F6: conversation, draft, moves', async () => {
    sit(BARE_DESK);
    const stops: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await userEvent.keyboard('{F6}');
      await waitFor(() => expect(document.activeElement?.matches('[data-focus-heading]')).toBe(true));
      stops.push(document.activeElement?.textContent);
    }
    const around = [CONVERSATION, say('talks.draft'), say('frame.moves')];
    expect(stops).toEqual([...around, CONVERSATION]);
  });

  it('are skipped to with the first stops of the Tab key', async () => {
    sit(LETTER_WAITS);
    await userEvent.click(button(say('skip.text')));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('talks.draft')));
    await userEvent.click(button(say('skip.letter')));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(LETTER.heading));
  });
});

describe('an article that is asked for on the stage', () => {
  it('is opened, with focus on its row, whatever is open', async () => {
    let ask: ((issue: number) => void) | undefined;
    const stage = ({ showArticle }: WaysFromMap) => {
      ask = showArticle;
      return undefined;
    };
    render(tableOf(recordingSession(BARE_DESK), { stage }));
    await userEvent.click(button(/^1 Venue/));
    act(() => ask?.(2));
    await waitFor(() => expect(document.activeElement).toBe(button(/^3 Guarantees/)));
    expect(button(/^3 Guarantees/).getAttribute('aria-expanded')).toBe('true');
    expect(screen.queryByRole('button', { expanded: true, name: /^1 Venue/ })).toBeNull();
  });
});

describe('the tutorial at the table', () => {
  /** Istanbul is worth little to the person, and the United States want it: something to trade for the format. */
  const tradable: ArticleModel = {
    ...VENUE,
    best: 2,
    options: VENUE.options.map((one) => ({
      ...one,
      points: one.option === 2 ? 2 : 0,
      marks: one.option === 4 ? [position(US, 'wants')] : one.marks,
    })),
  };
  const tracks = BARE_DESK.tracks.map((track, place) =>
    place === 0 ? { ...track, articles: [tradable, FORMAT] } : track,
  );

  it('leads to the row of its step, opens it, and is ended by its button', async () => {
    let isEnded = false;
    const tutorial = {
      isOn: true,
      end: () => {
        isEnded = true;
      },
    };
    render(tableOf(recordingSession({ ...BARE_DESK, tracks }), { tutorial }));
    await userEvent.click(button(say('tutorial.show-me')));
    const row = screen.getByRole('button', { expanded: true, name: /^2 Format/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
    await userEvent.click(button(say('tutorial.skip')));
    expect(isEnded).toBe(true);
  });
});

describe('the screen', () => {
  it.each([say('table.others'), say('page.rules')])(
    'keeps %s open when the page becomes narrow, as by zooming, and wide again',
    async (name) => {
      const turn = pageThatTurns();
      sit(BARE_DESK);
      await userEvent.click(button(name));
      const dialog = await screen.findByRole('dialog');
      for (const narrow of [true, false]) {
        turn(narrow);
        expect(screen.getByRole('dialog')).toBe(dialog);
      }
    },
  );

  it('shows the record of every round', async () => {
    sit(BARE_DESK);
    await userEvent.click(button(say('table.record-of-all')));
    const record = within(screen.getByRole('dialog', { name: say('table.record') }));
    expect(record.getByText('You tabled Geneva.')).toBeTruthy();
    await userEvent.click(record.getByRole('button', { name: say('page.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: say('table.record') })).toBeNull());
  });

  it('tells a screen reader what is asked once a letter comes in, and what is new', async () => {
    const session = sit(WAITING);
    act(() => session.show(LETTER_WAITS));
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join();
    await waitFor(() => expect(said()).toContain(say('asked.answer-letter', { heading: LETTER.heading })));
    expect(said()).toContain('Moscow says again: prepare first.');
  });

  it('has the news of this morning in a line, to be read again', async () => {
    const strike = { key: 1, title: 'Strike in Lviv', says: 'It is told.', inFull: false, effects: [], tag: undefined };
    sit({ ...LETTER_WAITS, thisMorning: [{ ...strike, source: 'AFP' }] });
    await userEvent.click(button(say('news.morning-read')));
    expect(screen.getByRole('dialog', { name: say('news.now-dawn') }).textContent).toContain('It is told.');
  });
});

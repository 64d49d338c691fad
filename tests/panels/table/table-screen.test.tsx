import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FORMAT, VENUE } from './articles.ts';
import { pageThatTurns } from './page-that-is.ts';
import { recordingSession } from './recording-session.ts';
import { BARE_DESK } from './table-fixture.ts';
import { DRAFTING, LETTER_WAITS } from './table-states.ts';

/** Something of a model, and how often it has been looked into: whoever draws it does. */
function watched<Thing extends object>(thing: Thing): { readonly thing: Thing; readonly looks: () => number } {
  let looks = 0;
  const get = (target: Thing, key: string | symbol, receiver: unknown): unknown => {
    looks += 1;
    return Reflect.get(target, key, receiver);
  };
  return { thing: new Proxy(thing, { get }), looks: () => looks };
}

it('a stroke of the pencil draws the article again that it is made in, and the offer', async () => {
  const session = recordingSession(BARE_DESK);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: say('grid.article', { title: 'Venue', number: 1 }) }));
  const geneva = () => screen.getByRole('button', { name: /^Geneva/ }).getAttribute('aria-pressed');
  expect(geneva()).toBe('false');
  act(() => session.show(DRAFTING));
  expect(geneva()).toBe('true');
  expect(screen.getByRole('button', { name: DRAFTING.draft.sendWords })).toBeTruthy();
});

it('a stroke of the pencil draws neither the desk again nor the calendar, the form, or another article', async () => {
  const can = watched(BARE_DESK.today.can);
  const leaves = watched(BARE_DESK.calendar.leaves);
  const sayable = watched(BARE_DESK.speech.sayable);
  const [meeting, settlement] = BARE_DESK.tracks as readonly [TrackModel, TrackModel];
  const options = watched(FORMAT.options);
  const format: ArticleModel = { ...FORMAT, options: options.thing };
  const before: TableModel = {
    ...BARE_DESK,
    today: { ...BARE_DESK.today, can: can.thing },
    calendar: { ...BARE_DESK.calendar, leaves: leaves.thing },
    speech: { ...BARE_DESK.speech, sayable: sayable.thing },
    tracks: [{ ...meeting, articles: [VENUE, format] }, settlement],
  };
  const session = recordingSession(before);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: say('speech.heading') }));
  const looks = () => [can, leaves, sayable, options].map((each) => each.looks());
  const drawnOnce = looks();
  expect(Math.min(...drawnOnce)).toBeGreaterThan(0);
  const tracks = [{ ...meeting, articles: [{ ...VENUE }, format] }, settlement];
  act(() => session.show({ ...before, tracks, draft: DRAFTING.draft }));
  expect(screen.getByRole('button', { name: DRAFTING.draft.sendWords })).toBeTruthy();
  expect(looks()).toEqual(drawnOnce);
});

it('the strip of the morning lies over the map as the desk does, and is kept free there', () => {
  const strike = { key: 1, title: 'Strike in Lviv', says: 'It is told.', inFull: false, effects: [], tag: undefined };
  const session = recordingSession({ ...LETTER_WAITS, thisMorning: [{ ...strike, source: 'AFP' }] });
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  // What asks for attention names it, too, and lies elsewhere.
  const covers = screen.getAllByText(/Strike in Lviv/).flatMap((told) => told.closest('[data-covers-stage]') ?? []);
  expect(covers.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Washington proposes')]);
});

it.each([say('table.others'), say('page.rules')])(
  'keeps %s open when the page becomes narrow, as by zooming, and wide again',
  async (name) => {
    const turn = pageThatTurns();
    render(<TableScreen session={recordingSession(BARE_DESK)} stage={undefined} onLeave={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name }));
    const dialog = await screen.findByRole('dialog');
    for (const narrow of [true, false]) {
      turn(narrow);
      expect(screen.getByRole('dialog')).toBe(dialog);
    }
  },
);

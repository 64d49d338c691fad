import { act, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { render as renderAtOnce } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InEnglish } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { pageThatIs } from '../table/page-that-is.ts';
import { recordingSession } from '../table/recording-session.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { DRAFTING } from '../table/table-states.ts';
import { sit, tableOf } from './sit.tsx';

afterEach(() => vi.unstubAllGlobals());

const places = () => within(screen.getByRole('navigation', { name: say('table.tabs') }));
const shown = () => document.querySelector<HTMLElement>('.talks-screen')?.dataset['place'];

describe('the places of a narrow page', () => {
  it('are shown one at a time', async () => {
    pageThatIs(true);
    sit(BARE_DESK);
    expect(shown()).toBe('talk');
    for (const place of ['draft', 'day', 'map', 'more', 'talk'] as const) {
      const button = places().getByRole('button', { name: say(`talks.to-${place}`) });
      await userEvent.click(button);
      expect([shown(), button.getAttribute('aria-current')]).toEqual([place, 'true']);
    }
  });

  it('change to the draft with an article that is asked for, and back with what is said', async () => {
    pageThatIs(true);
    sit(BARE_DESK);
    await userEvent.click(screen.getByRole('button', { name: /^1 Venue/ }));
    expect(shown()).toBe('draft');
    // What stands below the answers comes a frame later.
    const [ask] = await screen.findAllByRole('button', { name: say('talks.ask-now') });
    await userEvent.click(ask as HTMLElement);
    expect(shown()).toBe('talk');
  });

  it('mark the talk while a letter is not sent, since the way to send it is there', () => {
    pageThatIs(true);
    const session = sit(BARE_DESK);
    const talk = () => places().getByRole('button', { name: new RegExp(say('talks.to-talk')) }).textContent;
    expect(talk()).not.toContain(say('talks.not-sent'));
    act(() => session.show(DRAFTING));
    expect(talk()).toContain(say('talks.not-sent'));
  });

  it('are not there on a wide page', () => {
    pageThatIs(false);
    sit(BARE_DESK);
    expect(screen.queryByRole('navigation', { name: say('table.tabs') })).toBeNull();
  });
});

describe('the map', () => {
  it('is shown by F4 as soon as the table is there', async () => {
    pageThatIs(false);
    const page = document.body.appendChild(document.createElement('div'));
    // The library's own way would wait until everything is done that follows a frame later.
    renderAtOnce(<InEnglish>{tableOf(recordingSession(BARE_DESK))}</InEnglish>, page);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F4' }));
    await waitFor(() => expect(shown()).toBe('map'));
    renderAtOnce(null, page);
  });

  it('is shown by its button and by F4, and hidden again', async () => {
    pageThatIs(false);
    sit(BARE_DESK);
    const button = screen.getByRole('button', { name: say('talks.map') });
    await userEvent.click(button);
    expect([shown(), button.getAttribute('aria-pressed')]).toEqual(['map', 'true']);
    await userEvent.keyboard('{F4}');
    expect([shown(), button.getAttribute('aria-pressed')]).toEqual(['talk', 'false']);
    await userEvent.keyboard('{F4}');
    expect(shown()).toBe('map');
    await userEvent.keyboard('{Alt>}{F4}{/Alt}');
    expect(shown()).toBe('map');
  });
});

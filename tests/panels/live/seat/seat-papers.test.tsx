import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { at } from '#engine/model/at.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { SeatPapers } from '#panels/live/seat/seat-papers.tsx';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { render } from '../../../support/render.tsx';
import { smallGame } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

const briefing = briefingOf(inEnglish(smallGame()));
const chair = at(briefing.chairs, 1);

function show() {
  const done: string[] = [];
  render(
    <SeatPapers
      situation={briefing}
      chair={chair}
      preparation={BLANK_PREPARATION}
      onPrepare={() => done.push('prepare')}
      onRead={() => done.push('read')}
    />,
  );
  return done;
}

const open = () => screen.getByRole('button', { name: say('live-pupil.open-mandate') });
const secret = () => screen.queryByText(at(chair.mandate, 0).heading);

afterEach(() => vi.useRealTimers());

describe('the papers of a seat', () => {
  it('are covered at first: nothing of the mandate is on the page', () => {
    show();
    expect(screen.getByRole('heading', { name: say('live-pupil.eyes-only') })).toBeTruthy();
    expect(secret()).toBeNull();
  });

  it('are opened to be read, and then there is no cover in the reading order', async () => {
    const done = show();
    await userEvent.click(open());
    expect(secret()).toBeTruthy();
    expect(screen.queryByRole('heading', { name: say('live-pupil.eyes-only') })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: say('chairs.mandate') }));
    expect(done).toEqual(['read']);
  });

  it('are covered again on Escape', async () => {
    show();
    await userEvent.click(open());
    await userEvent.keyboard('{Escape}');
    expect(secret()).toBeNull();
    expect(screen.getByText(say('live-pupil.covered-again'))).toBeTruthy();
  });

  it('are covered again when the page is hidden', async () => {
    show();
    await userEvent.click(open());
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    hidden.mockRestore();
    expect(await screen.findByRole('heading', { name: say('live-pupil.eyes-only') })).toBeTruthy();
  });

  it('are covered again when they were left alone for two minutes', async () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(open());
    await vi.advanceTimersByTimeAsync(100_000);
    fireEvent.pointerMove(document.body);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(secret()).toBeTruthy();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(secret()).toBeNull();
  });

  it('have the situation with them, which everybody knows', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: say('chairs.situation') }));
    expect(screen.getByText(briefing.lead, { selector: '.situation-lead' })).toBeTruthy();
  });
});

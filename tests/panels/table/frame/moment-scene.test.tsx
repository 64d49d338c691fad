import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MomentScene } from '#panels/table/frame/moment-scene.tsx';
import type { SceneSteps } from '#panels/table/frame/scene-keys.ts';
import type { Moment } from '#session/table/frame/moment.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA } from '../parties.ts';
import { SIGNED } from './vote-signed.ts';

const nothing = () => {};

/** A scene with all its ballots open, unless fewer are given; `next` stands for what goes on. */
function shown(moment: Moment, next = nothing, isLast = false, open = 9, others: Partial<SceneSteps> = {}) {
  const steps = { next, end: next, openAll: nothing, voteAgain: nothing, ...others };
  return render(<MomentScene {...{ moment, open, isLast, steps }} />).container;
}

describe('a moment', () => {
  it('ends with any key, with a click, and with its button, once each', async () => {
    const onEnd = vi.fn();
    const scene = shown(SIGNED, onEnd);
    await userEvent.keyboard('a');
    expect(onEnd).toHaveBeenCalledTimes(1);
    await userEvent.click(scene.firstElementChild as Element);
    expect(onEnd).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole('button', { name: say('scene.take-seat') }));
    expect(onEnd).toHaveBeenCalledTimes(3);
  });

  it('keeps Enter and Space from the table below', async () => {
    const [onEnd, onPress] = [vi.fn(), vi.fn()];
    render(
      <button type="button" onClick={onPress}>
        Below the scene
      </button>,
    );
    screen.getByRole('button', { name: 'Below the scene' }).focus();
    shown(SIGNED, onEnd);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onEnd).toHaveBeenCalledTimes(2);
    expect(onPress).not.toHaveBeenCalled();
  });

  it('goes on with no key that is held down, and with none that zooms the page', async () => {
    const onEnd = vi.fn();
    shown(SIGNED, onEnd);
    await userEvent.keyboard('{Control>}+{/Control}{Shift}');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true }));
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('leads to its buttons with Tab, round and round, which then are pressed by keys', async () => {
    const [next, openAll] = [vi.fn(), vi.fn()];
    shown(SIGNED, next, false, 1, { openAll });
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe(say('scene.open-all'));
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe(say('scene.next-ballot'));
    await userEvent.keyboard('{Enter}');
    expect(next).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe(say('scene.open-all'));
    expect(openAll).not.toHaveBeenCalled();
  });

  it('is left at once by a key that is not its own and by a click on the table below', async () => {
    const [next, end] = [vi.fn(), vi.fn()];
    shown(SIGNED, next, false, 1, { end });
    await userEvent.keyboard('m');
    document.body.click();
    expect(end).toHaveBeenCalledTimes(2);
    expect(next).not.toHaveBeenCalled();
  });

  it('takes no focus, and shows what it says to nobody who hears it', () => {
    const scene = shown(SIGNED);
    expect(document.activeElement).toBe(document.body);
    expect(scene.querySelector('[aria-hidden="true"]')?.textContent).toContain(SIGNED.title);
    expect(scene.querySelector('[aria-hidden="true"] button')).toBeNull();
  });

  it('goes on where nothing was signed, too', () => {
    shown({ ...SIGNED, signed: false, gathers: false });
    expect(screen.getByRole('button', { name: say('scene.go-on') })).toBeTruthy();
  });

  it('is left at the end by a button that has focus, with a click that sends no key, once', () => {
    const onEnd = vi.fn();
    shown(SIGNED, onEnd, true);
    const way = screen.getByRole('button', { name: say('scene.to-ending') });
    expect(document.activeElement).toBe(way);
    way.click();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('ends with a click on the table below, such as screen readers make without a key', () => {
    const onEnd = vi.fn();
    shown(SIGNED, onEnd);
    document.body.click();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});

describe('the moment of a vote', () => {
  it('shows the paper with all its signatures, what it means, and what comes next', () => {
    const scene = shown(SIGNED);
    expect(scene.querySelectorAll('.pen')).toHaveLength(3);
    for (const words of [
      'The map becomes a table',
      'Venue Istanbul',
      ...SIGNED.changes,
      ...SIGNED.forYou,
      ...SIGNED.next,
    ])
      expect(scene.textContent).toContain(words);
    expect(scene.textContent).toContain(say('scene.take-seat'));
  });

  it('shows nothing of a ballot before it is opened, nor what has come of the vote', () => {
    const scene = shown(SIGNED, nothing, false, 1);
    expect(scene.querySelectorAll('.pen')).toHaveLength(1);
    expect(scene.querySelectorAll('[data-vote="closed"]')).toHaveLength(2);
    expect(scene.textContent).toContain(SIGNED.question);
    expect(scene.textContent).toContain('United States wanted it.');
    for (const words of ['Russia wanted it.', say('scene.signed-gathers'), ...SIGNED.forYou, ...SIGNED.next])
      expect(scene.textContent).not.toContain(words);
  });

  it('can be watched again once all ballots are open', async () => {
    const [next, voteAgain] = [vi.fn(), vi.fn()];
    shown(SIGNED, next, false, 3, { voteAgain });
    await userEvent.click(screen.getByRole('button', { name: say('scene.vote-again') }));
    expect(voteAgain).toHaveBeenCalledTimes(1);
    expect(next).not.toHaveBeenCalled();
  });

  it('shows who said no to what, and why', () => {
    const ballots = [{ party: RUSSIA, yes: false, over: ['1 Venue'], reasons: ['Not there.'], said: '' }];
    const scene = shown({ ...SIGNED, signed: false, gathers: false, ballots });
    expect(scene.textContent).toContain(say('scene.not-signed'));
    expect(scene.textContent).toContain(say('scene.over', { over: ['1 Venue'] }));
    expect(scene.textContent).toContain('Not there.');
    expect(scene.querySelector('.pen')).toBeNull();
  });
});

describe('a morning', () => {
  it('shows the day that begins, what has changed by numbers, and how many days are left', () => {
    const changes = ['An event', 'Moscow initials the place.'].map((words) => ({
      ...{ key: words, at: undefined, about: undefined, words, notes: ['That changes something.'] },
    }));
    const [over, begins] = [
      { above: 'Tue Aug', short: '19' },
      { above: 'Wed Aug', short: '20' },
    ];
    const scene = shown({
      ...{ key: 3, kind: 'morning', said: '', tells: [], over, begins, changes },
      ...{ day: 'Wednesday, 20 August', words: ['7 days are left.'] },
    });
    expect([...scene.querySelectorAll('.moment-leaf')].map(({ textContent }) => textContent)).toEqual([
      'Wed Aug20',
      'Tue Aug19',
    ]);
    expect([...scene.querySelectorAll('.morning-changes li')].map(({ textContent }) => textContent?.trim())).toEqual([
      '1 An eventThat changes something.',
      '2 Moscow initials the place.That changes something.',
    ]);
    expect(scene.textContent).toContain('7 days are left.');
    expect(screen.getByRole('button', { name: say('scene.begin-day') })).toBeTruthy();
  });
});

describe('a date that has passed', () => {
  it('shows the days that are left, what it costs each, and what is still possible', () => {
    const scene = shown({
      ...{ key: 4, kind: 'date', said: '', tells: [4], headline: 'The date has passed.', status: 'Not agreed: Venue.' },
      over: { above: 'Sat Aug', short: '23' },
      ahead: [{ above: 'Sun Aug', short: '24', announced: undefined }],
      costs: [{ party: RUSSIA, pays: true, words: 'Moscow gets less.' }],
      possible: ['It can still be signed.'],
    });
    for (const words of ['The date has passed.', 'Sun Aug24', 'Moscow gets less.', 'It can still be signed.'])
      expect(scene.textContent).toContain(words);
  });
});

describe('the moment in which somebody leaves', () => {
  it('shows who, and what can no longer be signed', () => {
    const hall = { scene: 'left', seats: [], floor: undefined, inBrackets: true } as const;
    const scene = shown({
      key: 9,
      kind: 'left',
      said: 'Moscow has left.',
      tells: [9],
      who: RUSSIA,
      hall,
      falls: ['The meeting'],
    });
    expect(scene.textContent).toContain(say('scene.left', { who: RUSSIA.party }));
    expect(scene.querySelector('s')?.textContent).toBe('The meeting');
  });
});

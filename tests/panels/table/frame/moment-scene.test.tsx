// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MomentScene } from '#panels/table/frame/moment-scene.tsx';
import type { Moment } from '#session/table/frame/moment.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA } from '../parties.ts';
import { SIGNED } from './vote-signed.ts';

function shown(moment: Moment, onEnd = () => {}, isLast = false) {
  return render(<MomentScene moment={moment} isLast={isLast} onEnd={onEnd} />).container;
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

  it('shows who said no to what', () => {
    const ballots = [{ party: RUSSIA, yes: false, over: ['1 Venue'] }];
    const scene = shown({ ...SIGNED, signed: false, gathers: false, ballots });
    expect(scene.textContent).toContain(say('scene.not-signed'));
    expect(scene.textContent).toContain('over 1 Venue');
    expect(scene.querySelector('.pen')).toBeNull();
  });
});

describe('a dusk', () => {
  it('shows the day that is over, the next one, and how many are left', () => {
    const [over, begins] = [
      { above: 'Tue Aug', short: '19' },
      { above: 'Wed Aug', short: '20' },
    ];
    const scene = shown({ key: 3, kind: 'dusk', said: '', tells: [], over, begins, words: ['7 days are left.'] });
    expect([...scene.querySelectorAll('.dusk-leaf')].map(({ textContent }) => textContent)).toEqual([
      'Wed Aug20',
      'Tue Aug19',
    ]);
    expect(scene.textContent).toContain('7 days are left.');
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

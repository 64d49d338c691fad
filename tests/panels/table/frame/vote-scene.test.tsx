// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VoteScene } from '#panels/table/frame/vote-scene.tsx';
import type { VoteMoment } from '#session/table/frame/vote-moment.ts';
import { render } from '../../../support/render.tsx';
import { RUSSIA, UKRAINE, US } from '../parties.ts';

const SIGNED: VoteMoment = {
  key: 40,
  title: 'The meeting',
  words: 'All who had to sign have signed the meeting.',
  signed: true,
  ballots: [US, UKRAINE, RUSSIA].map((party) => ({ party, yes: true, over: [] })),
  clauses: [{ number: 1, title: 'Place', label: 'Istanbul' }],
  changes: ['Everybody can now talk directly.'],
  reasons: [],
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the moment of a vote', () => {
  it('shows the paper with all its signatures, and what that changes', () => {
    const { container } = render(<VoteScene moment={SIGNED} onEnd={() => undefined} />);
    expect(container.textContent).toContain('1 Place Istanbul');
    expect(container.querySelectorAll('.pen')).toHaveLength(3);
    expect(container.textContent).toContain('Everybody can now talk directly.');
  });

  it('shows who said no to what', () => {
    const ballots = [{ party: RUSSIA, yes: false, over: ['1 Place'] }];
    const { container } = render(<VoteScene moment={{ ...SIGNED, signed: false, ballots }} onEnd={() => undefined} />);
    expect(container.textContent).toContain('Not signed.');
    expect(container.textContent).toContain('over 1 Place');
    expect(container.querySelector('.pen')).toBeNull();
  });

  it('ends with any key, with a click, or by itself within six seconds', async () => {
    const onEnd = vi.fn();
    const { container } = render(<VoteScene moment={SIGNED} onEnd={onEnd} />);
    await userEvent.keyboard('a');
    expect(onEnd).toHaveBeenCalledTimes(1);
    await userEvent.click(container.firstElementChild as Element);
    expect(onEnd).toHaveBeenCalledTimes(2);
    cleanup();
    vi.useFakeTimers();
    render(<VoteScene moment={SIGNED} onEnd={onEnd} />);
    // The time starts once it has been drawn.
    vi.advanceTimersByTime(200);
    vi.advanceTimersByTime(6000);
    expect(onEnd).toHaveBeenCalledTimes(3);
  });
});

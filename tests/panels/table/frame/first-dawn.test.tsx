import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FirstDawn } from '#panels/table/frame/first-dawn.tsx';
import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { UKRAINE } from '../parties.ts';
import { DAWN } from './dawn.ts';

function show(over: Partial<DawnModel> = {}): { begun: number } {
  const told = { begun: 0 };
  const begin = () => {
    told.begun += 1;
  };
  render(<FirstDawn dawn={{ ...DAWN, ...over }} you={UKRAINE} onBegin={begin} />);
  return told;
}

const dawn = () => screen.getByRole('region', { name: say('dawn.heading') });
const ticks = () => [...dawn().querySelectorAll<HTMLElement>('.dawn-line-tick')].map(({ style }) => style.left);

describe('the first minute', () => {
  it('begins at its heading, and has one thing to do', async () => {
    const told = show();
    expect(document.activeElement?.textContent).toBe(say('dawn.heading'));
    const [begin, ...others] = within(dawn()).getAllByRole('button');
    expect(others).toEqual([]);
    expect(begin?.textContent).toBe(say('dawn.begin-open'));
    await userEvent.click(begin as HTMLElement);
    expect(told.begun).toBe(1);
  });

  it('keeps the map free from its heading down, so that nothing of it lies under what was said', () => {
    show();
    expect(screen.getByRole('heading', { name: say('dawn.heading') }).matches('[data-covers-stage]')).toBe(true);
  });

  it('says who one is, what to sign with whom by when, and what others have said', () => {
    show();
    const { textContent } = dawn();
    for (const words of [DAWN.speaksFor, ...DAWN.goals.map(({ words }) => words), 'Moscow wants “Moscow”']) {
      expect(textContent).toContain(words);
    }
    const [goal] = DAWN.goals;
    const signs = within(screen.getByText(having(goal?.words ?? ''))).getAllByRole('img');
    expect(signs.map((one) => one.getAttribute('aria-label'))).toEqual(['United States', 'Ukraine', 'Russia']);
  });

  it('draws no deal where it is worth so much, and not at all for who signs nothing', () => {
    show();
    expect(ticks()).toEqual(['50%']);
    expect(dawn().textContent).toContain(say('dawn.no-deal-at', { points: 15 }));
    // The mandate has just told it in words.
    expect(dawn().textContent).not.toContain(DAWN.ifNoDeal);
    cleanup();
    show({ worth: undefined });
    expect(ticks()).toEqual([]);
    expect(dawn().textContent).toContain(DAWN.ifNoDeal);
  });

  it('leads to the table where no statement is asked for', () => {
    show({ first: 'talk' });
    expect(screen.getByRole('button').textContent).toBe(say('dawn.begin-talk'));
  });
});

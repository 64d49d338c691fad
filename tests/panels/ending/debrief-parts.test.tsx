import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DurabilityTable } from '#panels/ending/durability-table.tsx';
import { RatificationPanel } from '#panels/ending/ratification-panel.tsx';
import { Results } from '#panels/ending/results.tsx';
import type { RatificationModel } from '#session/screens/aftermath-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { UKRAINE } from '../parties.ts';
import { endingWith } from './ending-fixture.ts';

describe('the results', () => {
  it('are told of each delegation by its own mandate, the person’s own marked', () => {
    render(<Results results={endingWith(true).results} />);
    const own = screen.getByRole('article', { name: 'Ukraine you' });
    expect(own.textContent).toContain('Words for Ukraine.');
    expect(own.textContent).toContain('The meetingsigned');
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it('say of what was signed and not ratified that it was not', () => {
    const results = endingWith(true).results.map((one) => ({
      ...one,
      perTrack: one.perTrack.map((track) => ({ ...track, unratified: true })),
    }));
    render(<Results results={results} />);
    expect(screen.getByRole('article', { name: 'Ukraine you' }).textContent).toContain(say('debrief.unratified'));
  });
});

describe('a ratification', () => {
  const RATIFICATION: RatificationModel = {
    ...UKRAINE,
    key: '0-1',
    title: 'The meeting',
    ratified: true,
    support: 62,
    needed: 50,
    words: 'Ratified: 62 of 100, 50 were needed.',
    why: say('aftermath.why', { party: UKRAINE.party }),
    reasons: ['Most are for it.'],
  };

  it('has its support as a bar with the mark of what was needed, and its reasons', () => {
    const { container } = render(<RatificationPanel ratification={RATIFICATION} />);
    const [support, needed] = container.querySelectorAll<HTMLElement>('.after-bar > span');
    expect([support?.style.width, needed?.style.left]).toEqual(['62%', '50%']);
    expect(screen.getByText('Most are for it.').closest('details')?.textContent).toContain(
      say('aftermath.why', { party: UKRAINE.party }),
    );
  });

  it('has nothing to be opened without reasons', () => {
    const { container } = render(<RatificationPanel ratification={{ ...RATIFICATION, reasons: [] }} />);
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('the durability of a text', () => {
  it('is added up line by line, with a sign to each, and drawn as boxes', () => {
    const row = (key: number, points: number) => ({
      key,
      title: `Line ${key}`,
      because: 'So it is.',
      points,
      source: undefined,
    });
    const rows = [row(1, 12), row(2, -7), row(3, 0)];
    const durability = { rows, score: 55, tenths: 6, chanceWords: 'Six in ten.', drawWords: 'It held.', held: true };
    const { container } = render(<DurabilityTable durability={durability} />);
    const cells = within(screen.getByRole('table'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['+12', '−7', '0', '55']);
    expect(container.querySelectorAll('.ten-box--filled')).toHaveLength(6);
    expect(container.textContent).toContain('Six in ten.It held.');
  });
});

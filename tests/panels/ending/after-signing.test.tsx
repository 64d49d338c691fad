import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Homes, WhyItLasts } from '#panels/ending/after-signing.tsx';
import type { AftermathModel, DurabilityModel } from '#session/screens/aftermath-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { RUSSIA, UKRAINE } from '../parties.ts';

const HOMES: AftermathModel['ratifications'] = [
  {
    ...UKRAINE,
    key: '1-1',
    title: 'The settlement',
    ratified: true,
    support: 58,
    needed: 50,
    words: 'Ratified: 58.',
    why: say('aftermath.why', { party: UKRAINE.party }),
    reasons: ['Parliament: for it.'],
  },
  {
    ...RUSSIA,
    key: '1-2',
    title: 'The settlement',
    ratified: false,
    support: 41,
    needed: 50,
    words: 'Not ratified: 41.',
    why: say('aftermath.why', { party: RUSSIA.party }),
    reasons: [],
  },
];
const DURABILITY: DurabilityModel = {
  rows: [
    { key: 0, title: say('durability.base'), points: 35, because: 'It starts here.', source: undefined },
    {
      key: 1,
      title: say('durability.last-day'),
      points: -6,
      because: 'It was the last day.',
      source: 'Werner and Yuen 2005',
    },
  ],
  score: 29,
  tenths: 2,
  chanceWords: say('aftermath.holds-in', { tenths: 2 }),
  held: false,
  drawWords: 'In this one it broke.',
};

test('each home has its verdict in words and its reasons', () => {
  render(<Homes ratifications={HOMES} />);
  expect(screen.getByText('Not ratified: 41.')).toBeTruthy();
  expect(screen.getByText('Parliament: for it.')).toBeTruthy();
  expect(screen.getByText('Parliament: for it.').closest('details')?.open).toBe(false);
  expect(screen.getAllByText(say('debrief.home-why'))).toHaveLength(1);
});

test('the durability is a table of reasons, points and sources, with its sum, chance and draw, and is no forecast', () => {
  const { container } = render(<WhyItLasts durability={DURABILITY} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.querySelector('td')?.textContent).filter(Boolean)).toEqual(['+35', '−6', '29']);
  expect(screen.getByText('Werner and Yuen 2005')).toBeTruthy();
  expect(container.querySelectorAll('.ten-box')).toHaveLength(10);
  expect(container.querySelectorAll('.ten-box--filled')).toHaveLength(2);
  expect(screen.getByText('In this one it broke.')).toBeTruthy();
  expect(document.body.textContent).toContain(say('debrief.lasts-about'));
  expect(screen.queryByText(/won|lost|score/i)).toBeNull();
});

import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PointsSheet } from '#panels/chairs/points-sheet.tsx';
import type { SheetTrack } from '#session/screens/briefing-model.ts';
import { weightOf } from '#session/weight.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

type Issue = SheetTrack['issues'][number];

const option = (label: string, points: number, more: Partial<Issue['options'][number]> = {}) => ({
  label,
  points,
  weight: weightOf(points, 12),
  redLine: false,
  bridging: false,
  ...more,
});
const SHEET: readonly SheetTrack[] = [
  {
    track: 0,
    title: 'The meeting',
    walkAway: 'No meeting is worth 14 to you.',
    issues: [
      { number: 1, title: 'Venue', options: [option('Geneva', 12), option('Moscow', -4, { redLine: true })] },
      { number: 2, title: 'Format', options: [option('Two, then three', 6, { bridging: true })] },
    ],
  },
];

const issues = () => [...document.querySelectorAll<HTMLDetailsElement>('details')];

describe('the sheet of points', () => {
  it('has the most that each question can bring, and what no deal is worth', () => {
    render(<PointsSheet tracks={SHEET} />);
    const meeting = within(screen.getByRole('region', { name: 'The meeting' }));
    expect(meeting.getByText('No meeting is worth 14 to you.')).toBeTruthy();
    expect(issues().map((one) => one.querySelector('summary')?.textContent)).toEqual([
      '1Venue12 points',
      '2Format6 points',
    ]);
  });

  it('draws each bar by the longest, and none for what takes points away', () => {
    render(<PointsSheet tracks={SHEET} />);
    const bars = [...document.querySelectorAll<HTMLElement>('.points-bar > span')].map(({ style }) => style.width);
    expect(bars).toEqual(['100%', '100%', '0%', '50%', '50%']);
  });

  it('says of an answer that it crosses a red line, or that nobody had proposed it', () => {
    render(<PointsSheet tracks={SHEET} />);
    const [moscow, format] = ['Moscow', 'Two, then three'].map((label) => screen.getByText(label).closest('li'));
    expect(moscow?.textContent).toContain(say('chairs.red-line'));
    expect(format?.textContent).toContain(say('chairs.bridging'));
  });

  it('opens all answers at once, and closes them again', async () => {
    render(<PointsSheet tracks={SHEET} />);
    expect(issues().map(({ open }) => open)).toEqual([false, false]);
    await userEvent.click(screen.getByRole('button', { name: say('chairs.show-answers') }));
    expect(issues().map(({ open }) => open)).toEqual([true, true]);
    await userEvent.click(screen.getByRole('button', { name: say('chairs.hide-answers') }));
    expect(issues().map(({ open }) => open)).toEqual([false, false]);
  });
});

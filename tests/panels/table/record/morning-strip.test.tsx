import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MorningStrip } from '#panels/table/record/morning-strip.tsx';
import type { EventModel } from '#session/table/record/event-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const event = (key: number, title: string): EventModel => ({
  key,
  title,
  says: `${title} is told.`,
  inFull: false,
  effects: ['Time presses more.'],
  source: 'AFP, 22 August 2025',
  tag: 'reported',
});
const EVENTS = [event(1, 'A strike on Kharkiv'), event(2, 'A new ruling')];

it('is a line with the first event and how many more, which opens all of them', async () => {
  render(<MorningStrip model={{ thisMorning: EVENTS, quietMorning: undefined }} />);
  expect(screen.getByText(/A strike on Kharkiv\. 1 more item/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('news.morning-read') }));
  const sheet = within(screen.getByRole('dialog', { name: say('news.now-dawn') }));
  expect(sheet.getByText('A new ruling is told.')).toBeTruthy();
  expect(sheet.getAllByText('Time presses more.')).toHaveLength(2);
  expect(sheet.getAllByText('(reported) AFP, 22 August 2025')).toHaveLength(2);
});

it('is not there where nothing has happened', () => {
  const { container } = render(<MorningStrip model={{ thisMorning: [], quietMorning: undefined }} />);
  expect(container.textContent).toBe('');
});

it('marks a day on which nothing has changed by a line', () => {
  const quietMorning = 'No news this morning. 3 days are left.';
  render(<MorningStrip model={{ thisMorning: [], quietMorning }} />);
  expect(screen.getByText(quietMorning)).toBeTruthy();
});

import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HandOverScreen } from '#panels/hand-over/hand-over-screen.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { RUSSIA } from '../parties.ts';

test('the device is handed to a delegation, which uncovers the table itself', async () => {
  const done: string[] = [];
  const user = userEvent.setup();
  render(
    <HandOverScreen
      party={RUSSIA}
      day="Day 3 of 8"
      onTake={() => done.push('take')}
      onLeave={() => done.push('leave')}
    />,
  );
  expect(
    screen.getByRole('heading', { level: 1, name: say('notice.hand-over', { party: RUSSIA.party }) }),
  ).toBeTruthy();
  expect(screen.getByText('Day 3 of 8')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('notice.speak-for', { party: RUSSIA.party }) }));
  await user.click(screen.getByRole('button', { name: say('page.home') }));
  expect(done).toEqual(['take', 'leave']);
});

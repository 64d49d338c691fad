import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import { Callers } from '#panels/live/lead/callers.tsx';
import { render } from '../../../support/render.tsx';

it('shows each raised hand, which can be taken down', async () => {
  const done: LeaderCommand[] = [];
  const callers = ['Heron', 'Kestrel'].map((name, at) => ({ id: `p${at}`, name, words: `${name} needs your help` }));
  render(<Callers callers={callers} lead={(led) => done.push(led)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: /Take down.*Kestrel/ }));
  expect(done).toEqual([{ act: 'lower-hand', pupil: 'p1' }]);
});

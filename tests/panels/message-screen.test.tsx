import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MessageScreen } from '#panels/message-screen.tsx';
import { render } from '../support/render.tsx';
import { say } from '../support/speaker.ts';

test('a screen with one message has one heading and one way on', async () => {
  const done: string[] = [];
  render(
    <MessageScreen
      heading="This link cannot be read"
      words="It is cut off. Ask for it again, or paste it whole."
      action={{ label: say('debrief-replay.start'), onAct: () => done.push('start') }}
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'This link cannot be read' })).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: say('debrief-replay.start') }));
  expect(done).toEqual(['start']);
});

test('a screen with two ways on has the first one first', async () => {
  const done: string[] = [];
  const way = (label: string) => ({ label, onAct: () => done.push(label) });
  render(<MessageScreen heading="It broke" words="Nothing is lost." action={way('Again')} other={way('Elsewhere')} />);
  const user = userEvent.setup();
  for (const button of screen.getAllByRole('button')) await user.click(button);
  expect(done).toEqual(['Again', 'Elsewhere']);
});

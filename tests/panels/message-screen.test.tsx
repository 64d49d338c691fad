import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { MessageScreen } from '#panels/message-screen.tsx';

afterEach(cleanup);

test('a screen with one message has one heading and one way on', async () => {
  const done: string[] = [];
  render(
    <MessageScreen
      heading="This link cannot be read"
      words="It is cut off. Ask for it again, or paste it whole."
      action={{ label: 'To the start', onAct: () => done.push('start') }}
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'This link cannot be read' })).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'To the start' }));
  expect(done).toEqual(['start']);
});

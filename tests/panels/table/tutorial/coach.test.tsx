import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Coach } from '#panels/table/tutorial/coach.tsx';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { READ } from './step-read.ts';

function coached(step: StepNow) {
  const { called, tell } = recordedCommands<object>();
  render(<Coach step={step} onAct={tell('act')} onSkip={tell('skip')} />);
  return called;
}

it('says which step it is, and what to do', () => {
  coached(READ);
  expect(screen.getByRole('region', { name: 'The tutorial Step 1 of 7' }).textContent).toContain('Read your task');
});

it('does not count on while the last step, the signature, is still on its way', () => {
  coached({ ...READ, step: 7, sentence: 'offer', region: 'text' });
  expect(screen.getByRole('region', { name: `The tutorial ${say('tutorial.last-place')}` })).toBeTruthy();
  expect(screen.queryByText(/7 of 7/)).toBeNull();
});

it('is left by its buttons, and not by Escape', async () => {
  const called = coached(READ);
  screen.getByRole('button', { name: say('tutorial.got-it') }).focus();
  await userEvent.keyboard('{Escape}');
  expect(called).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: say('tutorial.skip') }));
  expect(called.map(([name]) => name)).toEqual(['act', 'skip']);
});

it('shows where something is to be done', () => {
  coached({ ...READ, step: 5, sentence: 'send', region: 'send' });
  expect(screen.getByRole('button', { name: say('tutorial.show-me') })).toBeTruthy();
  expect(screen.queryByRole('button', { name: say('tutorial.got-it') })).toBeNull();
});

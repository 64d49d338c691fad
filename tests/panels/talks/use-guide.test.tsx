import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Guide } from '#panels/talks/use-guide.tsx';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { READ } from '../table/tutorial/step-read.ts';

/** The guide at a step, and a list of what it tells. */
function show(step: StepNow | undefined) {
  const { called, tell } = recordedCommands<object>();
  const ways = {
    onTurn: tell('turn'),
    onShow: tell('show'),
    onBegin: () => tell('begin')(),
    onSkip: () => tell('skip')(),
  };
  render(<Guide step={step} note="A note." {...ways} />);
  return called;
}

const STEP: StepNow = { ...READ, step: 2, sentence: 'choose', region: 'text', article: 'want' };

describe('the guide', () => {
  it('leads from what was read to the table', async () => {
    const called = show(READ);
    await userEvent.click(screen.getByRole('button', { name: say('tutorial.got-it') }));
    expect(called).toEqual([['begin']]);
  });

  it.each([
    ['the article that is wanted', STEP, ['turn', READ.about.want]],
    ['the article that is given', { ...STEP, sentence: 'give', article: 'give' }, ['turn', READ.about.give]],
    ['the article to ask about', { ...READ, sentence: 'ask', region: 'say' }, ['turn', READ.about.give]],
    ['the letter that is not sent yet', { ...READ, sentence: 'send', region: 'send' }, ['show', 'desk']],
    ['the letter that waits', { ...READ, sentence: 'hold', region: 'desk' }, ['show', 'desk']],
    ['the end of the day', { ...READ, sentence: 'end-day', region: 'end-day' }, ['show', 'moves']],
    ['a vote', { ...READ, sentence: 'call-vote', region: 'call-vote' }, ['show', 'moves']],
  ] as const)('leads to %s', async (_, step, leads) => {
    const called = show(step);
    await userEvent.click(screen.getByRole('button', { name: say('tutorial.show-me') }));
    expect(called).toEqual([leads]);
  });

  it('can be skipped', async () => {
    const called = show(STEP);
    await userEvent.click(screen.getByRole('button', { name: say('tutorial.skip') }));
    expect(called).toEqual([['skip']]);
  });

  it('is a note on what is new where there is no step', () => {
    show(undefined);
    expect(screen.getByText('A note.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

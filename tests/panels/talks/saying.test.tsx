import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Saying } from '#panels/talks/saying.tsx';
import type { Speech } from '#session/speech.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';

function show(speech: Speech, unsayable?: string) {
  const { called, tell } = recordedCommands<object>();
  const ways = { onSay: () => tell('say')(), onDrop: () => tell('drop')() };
  render(<Saying words="Could you accept it?" {...{ speech, unsayable, ...ways }} />);
  return called;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what the person is about to say', () => {
  it.each([
    [say('talks.ask', { to: US.party }), { type: 'ask', what: 'matters', to: US.party, issue: 0 }],
    [say('talks.tell', { to: US.party }), { type: 'tell', what: 'matters', to: US.party, issue: 0 }],
    [say('talks.say-publicly'), { type: 'declare', what: 'never', issue: 0, option: 1 }],
  ] as const)('is said by a button that names its hearer: %s', async (name, speech) => {
    const called = show(speech);
    await press(name);
    await press(say('talks.not-now'));
    expect(called).toEqual([['say'], ['drop']]);
  });

  it('is shown as not sent yet, with its price', () => {
    show({ type: 'declare', what: 'never', issue: 0, option: 1 });
    const region = screen.getByRole('region', { name: say('talks.your-reply') });
    for (const words of ['Could you accept it?', say('talks.not-sent'), say('talks.one-move')]) {
      expect(region.textContent).toContain(words);
    }
  });

  it('says why it cannot be said now', async () => {
    const called = show({ type: 'ask', what: 'matters', to: US.party, issue: 0 }, 'No moves are left.');
    await press(say('talks.ask', { to: US.party }));
    expect(called).toEqual([]);
    expect(screen.getByText('No moves are left.')).toBeTruthy();
  });
});

import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ActionBar, type OpenTool } from '#panels/table/offer/action-bar.tsx';
import type { ActionModel } from '#session/table/frame/action.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';
import { DRAFTING, LETTER_WAITS, WAITING } from '../table-states.ts';

interface Shown {
  readonly tool?: OpenTool;
  readonly hints?: boolean;
}

/** The bar, with words for what lies in each of its tools; and what it tells. */
function show(model: TableModel = BARE_DESK, { tool, hints = true }: Shown = {}): readonly (readonly unknown[])[] {
  const { called, tell } = recordedCommands<object>();
  render(
    <ActionBar
      model={model}
      tool={tool}
      onTool={tell('tool')}
      say="The form."
      suggestion={hints ? 'The suggestion.' : undefined}
      matters={hints ? 'What matters.' : undefined}
      onAct={tell('act')}
      onSend={() => tell('send')()}
      onPut={() => tell('put')()}
    />,
  );
  return called;
}

const button = (name: string) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());
const bar = () => screen.getByRole('region', { name: say('frame.moves') });
/** The fixture’s actions, with this about each of those that it is said of. */
const actionsWith = (more: (action: ActionModel) => Partial<ActionModel>): TableModel => ({
  ...BARE_DESK,
  actions: BARE_DESK.actions.map((action) => ({ ...action, ...more(action) })),
});

describe('how many moves are left', () => {
  it('is said on one’s own turn', () => {
    show({ ...BARE_DESK, movesLeft: 2 });
    expect(bar().textContent).toContain(say('frame.moves-left', { left: 2 }));
    cleanup();
    show({ ...BARE_DESK, movesLeft: 1 });
    expect(bar().textContent).toContain(say('frame.moves-left', { left: 1 }));
  });

  it('does not matter to an answer, and is not said while others are at it', () => {
    show(LETTER_WAITS);
    expect(bar().textContent).toContain(say('frame.answer-costs-none'));
    expect(bar().textContent).not.toContain(say('frame.moves-left', { left: LETTER_WAITS.movesLeft }));
    cleanup();
    show(WAITING);
    expect(bar().textContent).not.toContain(say('frame.moves-left', { left: WAITING.movesLeft }));
    expect(bar().textContent).not.toContain(say('frame.answer-costs-none'));
  });
});

describe('the moves of the bar', () => {
  it('are gone through from what one came for: the offer, the end of the day, the vote, then the tools', () => {
    show(DRAFTING);
    expect(names()).toEqual([
      'Send to US and Russia',
      say('frame.end-day'),
      'Call a vote: the meeting',
      say('speech.heading'),
      say('hints.suggestion-question'),
      say('frame.more-moves'),
    ]);
  });

  it('are done at once where nothing is lost', async () => {
    const called = show();
    await userEvent.click(button(say('frame.end-day')));
    await userEvent.click(button('Call a vote: the meeting'));
    expect(called).toEqual([
      ['act', 'endDay'],
      ['act', 'callVote:0'],
    ]);
  });

  it('say to each one’s reader why it cannot be made', async () => {
    const because = 'Answer the letter first.';
    const called = show(actionsWith(() => ({ unavailable: because })));
    const described = button(say('frame.end-day')).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(because);
    await userEvent.click(button(say('frame.end-day')));
    expect(called).toEqual([]);
  });

  it('have the vote that can be called, else the first that may be later', () => {
    show(actionsWith(({ key }) => ({ unavailable: key === 'callVote:1' ? undefined : 'Not yet.' })));
    expect(names()).toContain('Call a vote: the settlement');
    cleanup();
    show(actionsWith(() => ({ unavailable: 'Not yet.' })));
    expect(names()).toContain('Call a vote: the meeting');
    expect(names()).not.toContain('Call a vote: the settlement');
  });

  it('mark the one that is next', () => {
    show(actionsWith(({ key }) => ({ isNext: key === 'endDay' })));
    expect(button(say('frame.end-day')).className).toContain('button--primary');
    expect(button('Call a vote: the meeting').className).not.toContain('button--primary');
  });

  it('send the offer, and put it as the single text where the person mediates', async () => {
    const called = show({ ...DRAFTING, draft: { ...DRAFTING.draft, single: { unavailable: undefined } } });
    await userEvent.click(button('Send to US and Russia'));
    await userEvent.click(button(say('draft.single-text')));
    expect(called).toEqual([['send'], ['put']]);
  });

  it('ask before an offer is sent that crosses one’s own red line', async () => {
    const crossing = worth(11, 13.7, 30, 'It names Moscow.');
    const called = show({ ...DRAFTING, draft: { ...DRAFTING.draft, worth: crossing } });
    await userEvent.click(button('Send to US and Russia'));
    expect(called).toEqual([]);
    expect(screen.getByRole('dialog', { name: say('draft.send-question') })).toBeTruthy();
  });
});

describe('the tools of the bar', () => {
  it.each([
    [say('speech.heading'), 'say', 'The form.'],
    [say('hints.suggestion-question'), 'suggestion', 'The suggestion.'],
    [say('frame.more-moves'), 'more', 'What matters.'],
  ] as const)('open above it, one at a time: %s', async (name, tool, words) => {
    const opening = show();
    expect(bar().textContent).not.toContain(words);
    await userEvent.click(button(name));
    expect(opening).toEqual([['tool', tool]]);
    cleanup();
    const closing = show(BARE_DESK, { tool });
    expect(within(bar()).getByRole('group', { name }).textContent).toContain(words);
    expect(within(bar()).getAllByRole('group')).toHaveLength(1);
    await userEvent.click(button(name));
    expect(closing).toEqual([['tool', undefined]]);
  });

  it('have no hints where these are off, and no rarer moves where there are none', () => {
    show({ ...BARE_DESK, actions: BARE_DESK.actions.filter(({ key }) => key === 'endDay') }, { hints: false });
    expect(names()).toEqual(['Send the offer', say('frame.end-day'), say('speech.heading')]);
  });

  it('keep the rarer moves, which ask before something is lost', async () => {
    const called = show(BARE_DESK, { tool: 'more' });
    await userEvent.click(button(say('frame.walk-out')));
    const question = await screen.findByRole('dialog', { name: 'Walk out?' });
    await userEvent.click(within(question).getByRole('button', { name: say('page.cancel') }));
    expect(called).toEqual([]);
    await userEvent.click(button(say('frame.walk-out')));
    const again = await screen.findByRole('dialog', { name: 'Walk out?' });
    await userEvent.click(within(again).getByRole('button', { name: say('frame.walk-out') }));
    expect(called).toEqual([['act', 'walkOut']]);
  });
});

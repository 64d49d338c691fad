import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OpenTool } from '#panels/table/offer/open-tool.ts';
import { Foot } from '#panels/talks/foot.tsx';
import type { ActionModel } from '#session/table/frame/action.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { LETTER_WAITS, WAITING } from '../table/table-states.ts';

interface Shown {
  readonly tool?: OpenTool;
  readonly hasAdvice?: boolean;
}

/** The foot, with words for what lies in each of its tools; and a list of what it tells. */
function show(model: TableModel = BARE_DESK, { tool, hasAdvice = true }: Shown = {}) {
  const { called, tell } = recordedCommands<object>();
  render(
    <Foot
      {...{ model, tool }}
      onTool={tell('tool')}
      advice={hasAdvice ? 'The advice.' : undefined}
      say="The form."
      onAct={tell('act')}
    />,
  );
  return called;
}

const button = (name: string) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent.trim());
const foot = () => screen.getByRole('region', { name: say('frame.moves') });
/** The actions of the fixture, with more about each. */
const actionsWith = (more: (action: ActionModel) => Partial<ActionModel>): TableModel => ({
  ...BARE_DESK,
  actions: BARE_DESK.actions.map((action) => ({ ...action, ...more(action) })),
});
const VOTE = 'Call a vote: the meeting';

describe('the moves that are left', () => {
  it.each([1, 2])('are counted on the person’s own turn: %s', (left) => {
    show({ ...BARE_DESK, movesLeft: left });
    expect(foot().textContent).toContain(say('frame.moves-left', { left }));
  });

  const inRound = (model: TableModel, round: number) => ({ ...model, calendar: { ...model.calendar, round } });

  it('do not matter to an answer, which is said on the first day, and are not counted while others talk', () => {
    show(inRound(LETTER_WAITS, 1));
    expect(foot().textContent).toContain(say('frame.answer-costs-none'));
    for (const model of [inRound(LETTER_WAITS, 2), inRound(WAITING, 1)]) {
      cleanup();
      show(model);
      expect(foot().textContent).not.toContain(say('frame.answer-costs-none'));
      expect(foot().textContent).not.toContain(say('frame.moves-left', { left: model.movesLeft }));
    }
  });
});

describe('the foot', () => {
  it('has the tools first, then the vote that can be called, and last the end of the day', () => {
    show();
    const tools = [say('talks.advice'), say('speech.heading'), say('frame.more-moves')];
    expect(names()).toEqual([...tools, VOTE, say('frame.end-day')]);
  });

  it('makes a move at once where nothing is lost', async () => {
    const called = show();
    await userEvent.click(button(say('frame.end-day')));
    await userEvent.click(button(VOTE));
    expect(called).toEqual([
      ['act', 'endDay'],
      ['act', 'callVote:0'],
    ]);
  });

  it('says why a move cannot be made', async () => {
    const because = 'Answer the letter first.';
    const called = show(actionsWith(() => ({ unavailable: because })));
    const described = button(say('frame.end-day')).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(because);
    await userEvent.click(button(say('frame.end-day')));
    expect(called).toEqual([]);
  });

  it('keeps a vote that cannot be called yet among the rarer moves', () => {
    show(actionsWith(() => ({ unavailable: 'Not yet.' })));
    expect(names()).not.toContain(VOTE);
    cleanup();
    show(
      actionsWith(() => ({ unavailable: 'Not yet.' })),
      { tool: 'more' },
    );
    expect(names()).toContain(VOTE);
  });

  it('marks the move that is next', () => {
    show(actionsWith(({ key }) => ({ isNext: key === 'endDay' })));
    expect(button(say('frame.end-day')).className).toContain('button--primary');
    expect(button(VOTE).className).not.toContain('button--primary');
  });
});

describe('the tools of the foot', () => {
  it.each([
    [say('speech.heading'), 'say', 'The form.'],
    [say('talks.advice'), 'suggestion', 'The advice.'],
    [say('frame.more-moves'), 'more', say('frame.walk-out')],
  ] as const)('open above it, one at a time: %s', async (name, tool, words) => {
    const opening = show();
    expect(foot().textContent).not.toContain(words);
    await userEvent.click(button(name));
    expect(opening).toEqual([['tool', tool]]);
    cleanup();
    const closing = show(BARE_DESK, { tool });
    expect(within(foot()).getByRole('group', { name }).textContent).toContain(words);
    expect(within(foot()).getAllByRole('group')).toHaveLength(1);
    await userEvent.click(button(name));
    expect(closing).toEqual([['tool', undefined]]);
  });

  it('are none where there is neither advice nor a rarer move, but for the form', () => {
    show({ ...BARE_DESK, actions: BARE_DESK.actions.filter(({ key }) => key === 'endDay') }, { hasAdvice: false });
    expect(names()).toEqual([say('speech.heading'), say('frame.end-day')]);
  });

  it('have the rarer moves, levers among them, which ask before something is lost', async () => {
    const confirm = 'Washington sets a day for tariffs. All delegations will know.';
    const lever: ActionModel = {
      ...{ key: 'useLever:0', label: 'Announce new tariffs', icon: 'speakerphone', unavailable: undefined, confirm },
    };
    const called = show({ ...BARE_DESK, actions: [lever] }, { tool: 'more' });
    await userEvent.click(button(lever.label));
    expect(called).toEqual([]);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain(confirm);
    await userEvent.click(within(dialog).getByRole('button', { name: lever.label }));
    expect(called).toEqual([['act', 'useLever:0']]);
  });
});

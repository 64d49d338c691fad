import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Badges } from '#panels/talks/badges.tsx';
import type { BadgeModel } from '#session/table/talks/badges.ts';
import type { ThreadEntry } from '#session/table/talks/thread-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { LETTER_ENTRY, threadsWith } from '../table/table-states.ts';

interface Shown {
  readonly waiting?: Partial<Record<number, number>>;
  /** Conversation with this delegation, with these lines. */
  readonly written?: readonly [party: number, entries: readonly ThreadEntry[]];
}

/** The badges with the conversation with the United States open, and a list of what they tell. */
function show({ waiting = {}, written = [US.party, []] }: Shown = {}) {
  const { called, tell } = recordedCommands<object>();
  const badges: readonly BadgeModel[] = BARE_DESK.badges.map((one) => ({ ...one, waiting: waiting[one.party] ?? 0 }));
  render(<Badges badges={badges} threads={threadsWith(...written)} chosen={US.party} onChoose={tell('choose')} />);
  return called;
}

const badges = () => within(screen.getByRole('navigation', { name: say('talks.delegations') })).getAllByRole('button');
const badge = (party: number) => badges()[party] as HTMLElement;

describe('the delegations above the conversation', () => {
  it('are one stop of the Tab key, at the one that is chosen, with arrow keys from one to the next', async () => {
    const called = show();
    await userEvent.tab();
    expect(document.activeElement).toBe(badge(US.party));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(document.activeElement).toBe(badge(RUSSIA.party));
    expect(called).toEqual([['choose', RUSSIA.party]]);
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('say what waits for the person', () => {
    show({ waiting: { [RUSSIA.party]: 2 } });
    expect(badge(RUSSIA.party).textContent).toContain(say('talks.badge', { who: RUSSIA.party, waiting: 2 }));
    expect(badge(COALITION.party).textContent).toContain(say('talks.badge', { who: COALITION.party, waiting: 0 }));
  });

  it('say in a word how each stands towards the person, and who carries letters to it', () => {
    show();
    const mood = say('talks.mood-little');
    expect(badge(RUSSIA.party).textContent).toContain(`${mood}, ${say('talks.through', { via: US.party })}`);
    expect(badge(COALITION.party).textContent).toContain(mood);
    expect(badge(UKRAINE.party).textContent).toContain(say('talks.you'));
    expect(badge(UKRAINE.party).textContent).not.toContain(mood);
  });

  it('mark one that has written since the person last acted, until its conversation is open', () => {
    show({ written: [RUSSIA.party, [LETTER_ENTRY]] });
    const isMarked = (party: number) => badge(party).textContent.includes(say('talks.has-written'));
    expect([US, UKRAINE, RUSSIA, COALITION].map(({ party }) => isMarked(party))).toEqual([false, false, true, false]);
  });

  it('do not mark what the person itself has said, nor news', () => {
    const own = { ...LETTER_ENTRY, by: 'you' } as const;
    show({ written: [RUSSIA.party, [own, { ...own, key: 32, by: 'news' }]] });
    expect(screen.queryByText(say('talks.has-written'))).toBeNull();
  });
});

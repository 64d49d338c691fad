import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Deed } from '#session/table/text/deeds-on.ts';
import { say } from '../../../support/speaker.ts';
import { sit } from '../../talks/sit.tsx';
import { US } from '../parties.ts';
import { BALLOT } from '../table-states.ts';

const button = (name: string) => screen.getByRole('button', { name });

describe('a vote', () => {
  it('is confirmed before one signs below one’s walk-away', async () => {
    const session = sit(BALLOT);
    expect(button(say('desk.vote-yes')).className).not.toContain('primary');
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    const question = await screen.findByRole('dialog', { name: say('desk.sign-below-ask') });
    expect(question.textContent).toContain(say('desk.below-no-deal', { points: 31, walkAway: 33 }));
    await userEvent.click(within(question).getByRole('button', { name: say('desk.sign-anyway') }));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('begins with no where the others agreed on an article without the voter', () => {
    const ballot = BALLOT.ballot && { ...BALLOT.ballot, below: false };
    const names = () => screen.getAllByRole('button').map((each) => each.textContent);
    const isFirst = (name: string, than: string) => names().indexOf(name) < names().indexOf(than);
    sit({ ...BALLOT, ballot });
    expect(isFirst(say('desk.vote-yes'), say('desk.vote-no'))).toBe(true);
    cleanup();
    const [first, ...rest] = ballot?.clauses ?? [];
    sit({ ...BALLOT, ballot: ballot && first && { ...ballot, clauses: [{ ...first, withoutYours: true }, ...rest] } });
    expect(isFirst(say('desk.vote-no'), say('desk.vote-yes'))).toBe(true);
    expect(button(say('desk.vote-yes')).className).not.toContain('primary');
    expect(screen.getByText(say('desk.without-yours'))).toBeTruthy();
  });

  it('is confirmed before one goes back on what one has said in public', async () => {
    const goesBack = 'In public you have ruled out “Moscow”.';
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, below: false, goesBack } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    const question = await screen.findByRole('dialog', { name: say('desk.sign-anyway-ask') });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: say('desk.sign-anyway') }));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('signs at once what is worth more than no deal', async () => {
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, below: false } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('cannot be a yes across one’s own red line', async () => {
    const forbidden = 'It crosses your red line on NATO.';
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, forbidden } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    expect(screen.getAllByText(forbidden)).toHaveLength(1);
  });

  it('lists the changes of position before the text, until a no names its articles', async () => {
    const at = { party: 0, issue: 0, wording: { option: 0 }, how: 'asked', round: 2, line: 9 } as Deed;
    const moves = [{ by: US, at, words: 'Washington on the venue: Geneva instead of Budapest.' }];
    sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, moves } });
    const changes = () => screen.queryByRole('list', { name: say('talks.stood-before') });
    expect(changes()?.textContent).toContain('Geneva instead of Budapest');
    await userEvent.click(button(say('desk.vote-no')));
    expect(changes()).toBeNull();
  });

  it('needs an article for a no, and takes two at most, settled or silent', async () => {
    const session = sit(BALLOT);
    await userEvent.click(button(say('desk.vote-no')));
    await userEvent.click(button(say('desk.vote-no-now')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(say('desk.vote-no-none'))).toBeTruthy();
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: (name: string) => name.startsWith('3 Guarantees') && name.includes(say('desk.loses-initials')),
      }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^6 NATO silent, which means: Not mentioned 6 for you$/ }),
    );
    expect(screen.getByRole('checkbox', { name: /^4 Ground forces/ }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(button(say('desk.vote-no-now')));
    expect(session.commands).toEqual([['vote', false, [2, 5]]]);
  });
});

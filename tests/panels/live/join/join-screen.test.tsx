import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JoinScreen, type JoinScreenProps } from '#panels/live/join/join-screen.tsx';
import type { JoinTrouble } from '#session/live/join-trouble.ts';
import type { LobbyModel } from '#session/live/lobby-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, UKRAINE } from '../../parties.ts';

const TABLE = {
  table: 0,
  name: 'Table Birch',
  chairs: [
    { party: UKRAINE, summary: 'You were invaded.', who: ['Robin'] },
    { party: RUSSIA, summary: 'You want a treaty.', who: [] },
  ],
};
const LOBBY: LobbyModel = {
  title: 'After the White House',
  seating: 'by-chance',
  isOpen: true,
  tables: [TABLE],
  card: undefined,
};

function show(given: Partial<JoinScreenProps>) {
  const done: unknown[] = [];
  const props: JoinScreenProps = {
    typed: 'DOVE4217',
    lobby: LOBBY,
    isLooking: false,
    trouble: undefined,
    names: [
      { nickname: 'badger', words: 'Badger' },
      { nickname: 'otter', words: 'Otter' },
    ],
    nickname: 'badger',
    chosen: undefined,
    shares: false,
    isSitting: false,
    seats: [],
    own: undefined,
    isElsewhere: false,
    onSeat: (classId) => done.push(['seat', classId]),
    onSomebodyElse: () => done.push('somebody else'),
    onForget: (classId) => done.push(['forget', classId]),
    onType: (typed) => done.push(['type', typed]),
    onName: (name) => done.push(['name', name]),
    onAnother: () => done.push('another'),
    onChoose: (chair) => done.push(['choose', chair]),
    onShare: (shares) => done.push(['share', shares]),
    onSit: () => done.push('sit'),
    onReload: () => done.push('reload'),
    onHome: () => done.push('home'),
    ...given,
  };
  render(<JoinScreen {...props} />);
  return { done, user: userEvent.setup() };
}

const sitDown = () => screen.getByRole('button', { name: say('live-pupil.sit') });

describe('where a pupil joins a live class', () => {
  it('asks for the code first, of which each box takes only its kind', async () => {
    const { done, user } = show({ typed: '', lobby: undefined });
    expect(screen.queryByRole('heading', { name: say('live-pupil.your-seat') })).toBeNull();
    await user.click(sitDown());
    await user.type(screen.getByRole('textbox', { name: say('live-pupil.code') }), 'd');
    expect(done).toEqual([['type', 'D']]);
  });

  it('leads back to the seat that the device has in this class, and asks for no name', async () => {
    const own = { classId: 'abc', title: 'After the White House', name: 'Heron' };
    const { done, user } = show({ own, seats: [own] });
    expect(screen.getByText(/you are Heron/)).toBeTruthy();
    expect(screen.getByText(say('live-pupil.has-seat'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('live-pupil.sit') })).toBeNull();
    expect(screen.queryByRole('combobox', { name: say('live-pupil.your-name') })).toBeNull();
    await user.click(screen.getByRole('button', { name: say('live-pupil.to-seat') }));
    await user.type(screen.getByRole('textbox', { name: say('live-pupil.code') }), '{Enter}');
    await user.click(screen.getByRole('button', { name: say('live-pupil.somebody-else') }));
    expect(done).toEqual([['seat', 'abc'], ['seat', 'abc'], 'somebody else']);
  });

  it('says before that whoever comes by a device that has had a seat is seated at another table', () => {
    show({ isElsewhere: true });
    expect(screen.getByText(say('live-pupil.at-another-table'))).toBeTruthy();
  });

  it('seats whoever has a code and a name, with the key that ends an input, too', async () => {
    const { done, user } = show({});
    expect(screen.getByText('After the White House')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: say('live-pupil.your-name') }), 'Otter');
    await user.click(screen.getByRole('button', { name: say('live-pupil.another') }));
    await user.type(screen.getByRole('textbox', { name: say('live-pupil.code') }), '{Enter}');
    expect(done).toEqual([['name', 'otter'], 'another', 'sit']);
  });

  it.each<[JoinTrouble, string, string]>([
    ['no-such-code', say('live-pupil.no-such-code'), say('live-pupil.no-such-code-words', { code: 'DOVE 4217' })],
    ['door-closed', say('live-pupil.door-closed'), say('live-pupil.door-closed-words')],
    ['seat-taken', say('live-pupil.seat-taken'), say('live-pupil.seat-taken-words')],
    ['no-network', say('live-pupil.no-network'), say('live-pupil.no-network-words')],
    ['wrong-card', say('live-pupil.wrong-card'), say('live-pupil.wrong-card-words')],
    ['full', say('live-pupil.full'), say('live-pupil.full-words')],
  ])('says of %s what to do', (trouble, heading, words) => {
    show({ trouble, lobby: undefined });
    expect(screen.getByText(heading)).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('can be loaded again where it is of another version', async () => {
    const { done, user } = show({ trouble: 'other-version', lobby: undefined });
    await user.click(screen.getByRole('button', { name: say('live-pupil.load-again') }));
    expect(done).toEqual(['reload']);
  });

  it('lets a chair be chosen where they may, one that is taken only to be shared', async () => {
    const { done, user } = show({ lobby: { ...LOBBY, seating: 'they-choose' } });
    const chair = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(chair(/Ukraine/).disabled).toBe(true);
    await user.click(sitDown());
    await user.click(chair(/Russia/));
    await user.click(screen.getByRole('checkbox', { name: having(say('live-pupil.share')) }));
    expect(done).toEqual([
      ['choose', { table: 0, party: RUSSIA.party }],
      ['share', true],
    ]);
  });

  it('shows the chair of a card, and who else is there', () => {
    const card = {
      party: RUSSIA,
      summary: 'You want a treaty.',
      who: [],
      table: 'Table Birch',
      others: [TABLE.chairs[0]],
    };
    show({ lobby: { ...LOBBY, seating: 'by-card', card: card as LobbyModel['card'] } });
    expect(screen.getByText('You want a treaty.')).toBeTruthy();
    expect(screen.getByText('Robin')).toBeTruthy();
    expect(sitDown().getAttribute('aria-disabled')).toBeNull();
  });

  it('leads back to a seat that this device has, or forgets it', async () => {
    const { done, user } = show({ seats: [{ classId: 'c1', title: 'A job offer', name: 'Badger' }] });
    await user.click(screen.getByRole('button', { name: say('live-pupil.to-seat') }));
    await user.click(screen.getByRole('button', { name: say('live-pupil.forget-seat') }));
    expect(done).toEqual([
      ['seat', 'c1'],
      ['forget', 'c1'],
    ]);
  });
});

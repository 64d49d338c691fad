// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { CarryModel, MailModel } from '#session/table/desk/carry-model.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { VagueModel } from '#session/table/text/article-model.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { DRAFTING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

afterEach(cleanup);

const CLAUSE: DraftClause = {
  issue: 0,
  number: 1,
  title: 'Venue',
  option: 2,
  label: 'Geneva',
  points: 10,
  second: {
    now: undefined,
    options: [
      { option: 1, label: 'Moscow' },
      { option: 3, label: 'Istanbul' },
    ],
    suggested: 3,
    unavailable: undefined,
  },
};
const madeVague = (by: number, clause = CLAUSE): DraftClause => ({
  ...clause,
  or: by,
  pointsOr: 4,
  second: { ...clause.second, now: by },
});
const withClause = (clause: DraftClause, exact?: boolean): TableModel => ({
  ...DRAFTING,
  draft: { ...DRAFTING.draft, clauses: [clause], exact },
});

const CARRY: CarryModel = {
  offer: 5,
  from: UKRAINE,
  to: RUSSIA,
  heading: 'Kyiv asks you to carry this to Moscow',
  about: 'The meeting',
  clauses: [{ issue: 0, number: 1, title: 'Venue', option: 2, label: 'Geneva', replaces: undefined, redLine: false }],
  unblurrable: undefined,
  blurs: [{ issue: 0, title: 'Venue', label: 'Geneva', options: [{ option: 3, label: 'Istanbul' }] }],
};
const carrying = (carry: CarryModel): TableModel => ({ ...BARE_DESK, asked: 'carry', carry });

describe('the wording of a draft', () => {
  it('is firm until a second answer makes it vague', async () => {
    const vague = withClause(madeVague(3));
    const session = sit(withClause(CLAUSE), () => vague);
    const segment = within(screen.getByRole('group', { name: 'Firm or vague: Venue' }));
    expect(screen.queryByRole('combobox', { name: 'The other answer: Venue' })).toBeNull();
    await userEvent.click(segment.getByRole('radio', { name: 'vague' }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'The other answer: Venue' }), 'Moscow');
    await userEvent.click(segment.getByRole('radio', { name: 'firm' }));
    expect(session.commands).toEqual([
      ['reword', 0, 3],
      ['reword', 0, 1],
      ['reword', 0, undefined],
    ]);
  });

  it('names no second answer by itself where none is suggested', async () => {
    const unsuggested = { ...CLAUSE, second: { ...CLAUSE.second, suggested: undefined } };
    const session = sit(withClause(unsuggested));
    await userEvent.click(screen.getByRole('radio', { name: 'vague' }));
    expect(session.commands).toEqual([]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The other answer: Venue' }), 'Istanbul');
    expect(session.commands).toEqual([['reword', 0, 3]]);
  });

  it('says why a clause cannot be made vague', () => {
    const unavailable = 'Only one article of a part can be vague.';
    sit(withClause({ ...CLAUSE, second: { ...CLAUSE.second, unavailable } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'vague' }).disabled).toBe(true);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });

  it('shows the points of both readings, and is rubbed out with both', async () => {
    const session = sit(withClause({ ...madeVague(3), label: 'Geneva or Istanbul' }));
    expect(screen.getByText('10 or 4 for you')).toBeTruthy();
    await userEvent.click(button('Remove Venue: Geneva or Istanbul'));
    expect(session.commands).toEqual([
      ['pencil', 0, 2],
      ['pencil', 0, 3],
    ]);
  });

  it('is asked to be carried exactly where it is carried', async () => {
    const session = sit(withClause(CLAUSE, false));
    await userEvent.click(screen.getByRole('checkbox', { name: /Ask to be exact/ }));
    expect(session.commands).toEqual([['askExact', true]]);
    cleanup();
    sit(withClause(CLAUSE));
    expect(screen.queryByRole('checkbox', { name: /Ask to be exact/ })).toBeNull();
  });
});

describe('a vague version in the text', () => {
  const version: VagueModel = {
    option: 2,
    or: 3,
    label: 'Geneva or Istanbul',
    wording: 'Geneva or Istanbul',
    note: 'each side reads it its own way',
    standing: 'current',
    initials: [US],
    canInitial: true,
  };

  it('is said to be read by each in its own way, and is accepted as it stands', async () => {
    const session = sit({
      ...BARE_DESK,
      tracks: BARE_DESK.tracks.map((track) => ({
        ...track,
        articles: track.articles.map((article) => (article.issue === 0 ? { ...article, vague: [version] } : article)),
      })),
    });
    const venue = screen.getByRole('region', { name: 'Article 1: Venue.' });
    expect(venue.textContent).toContain('Geneva or Istanbul, each side reads it its own way');
    await userEvent.click(within(venue).getByRole('button', { name: 'Accept for now: Geneva or Istanbul' }));
    expect(session.commands).toEqual([['initial', 0, 2, 3]]);
  });
});

describe('the letters that one carries', () => {
  const withMail = (mail: MailModel): TableModel => ({ ...BARE_DESK, mail });
  const radio = (name: string) =>
    within(screen.getByRole('group', { name: 'Letters that we carry' })).getByRole('radio', { name });

  it('are passed on until one asks to be asked', async () => {
    const session = sit(withMail({ now: 'pass', unchangeable: undefined }));
    expect(radio('pass them on')).toHaveProperty('checked', true);
    radio('pass them on').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(session.commands).toEqual([['instruct', 'ask']]);
  });

  it('say why nothing can be changed about them now', () => {
    sit(withMail({ now: 'ask', unchangeable: 'You have changed this already. Once a day is all.' }));
    expect(radio('pass them on')).toHaveProperty('disabled', true);
    expect(screen.getByText(/Once a day is all/)).toBeTruthy();
  });

  it('are not spoken of where nobody talks through one, or while a paper waits', () => {
    sit(BARE_DESK);
    expect(screen.queryByRole('group', { name: 'Letters that we carry' })).toBeNull();
    cleanup();
    sit({ ...carrying(CARRY), mail: { now: 'ask', unchangeable: 'First say what becomes of it.' } });
    expect(screen.queryByRole('group', { name: 'Letters that we carry' })).toBeNull();
  });
});

describe('a letter to carry', () => {
  it('is passed on with one press, and focus stays on the desk', async () => {
    const session = sit(carrying(CARRY), () => BARE_DESK);
    expect(screen.getByRole('article', { name: CARRY.heading }).textContent).toContain('1 Venue Geneva');
    button('Pass it on').focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['carry', 'pass']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Since your last move'));
  });

  it('is held back, which everybody learns', async () => {
    const session = sit(carrying(CARRY));
    await userEvent.click(button('Hold it back'));
    const question = within(screen.getByRole('dialog', { name: 'Hold it back?' }));
    expect(question.getByText(/Everybody learns that you did/)).toBeTruthy();
    await userEvent.click(question.getByRole('button', { name: 'Hold it back' }));
    expect(session.commands).toEqual([['carry', 'hold']]);
  });

  it('is made vague by a choice of answers, or not after all', async () => {
    const session = sit(carrying(CARRY));
    await userEvent.click(button('Make a clause vague'));
    await userEvent.click(button('Back'));
    await userEvent.click(button('Make a clause vague'));
    await userEvent.click(button('Venue: Geneva or Istanbul'));
    expect(session.commands).toEqual([['blur', 0, 3]]);
  });

  it('cannot be made vague where the sender has asked to be exact', async () => {
    const session = sit(carrying({ ...CARRY, unblurrable: 'The sender has asked for it.', blurs: [] }));
    await userEvent.click(button('Make a clause vague'));
    expect(session.commands).toEqual([]);
    expect(screen.getByText('The sender has asked for it.')).toBeTruthy();
  });
});

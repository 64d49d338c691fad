// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { DRAFTING } from '../table-states.ts';

const button = (name: RegExp | string) => screen.getByRole('button', { name });
/** The table, with the first article open. */
const sit = async (
  table: TableModel,
  after?: (command: string) => TableModel | undefined,
): Promise<RecordingSession> => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  await userEvent.click(button(say('grid.article', { title: 'Venue', number: 1 })));
  return session;
};

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

describe('the wording of a draft', () => {
  it('is firm until a second answer makes it vague', async () => {
    const vague = withClause(madeVague(3));
    const session = await sit(withClause(CLAUSE), () => vague);
    const segment = within(screen.getByRole('group', { name: say('draft.firm-or-vague', { title: 'Venue' }) }));
    expect(screen.queryByRole('combobox', { name: say('draft.other-answer', { title: 'Venue' }) })).toBeNull();
    await userEvent.click(segment.getByRole('radio', { name: 'vague' }));
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: say('draft.other-answer', { title: 'Venue' }) }),
      'Moscow',
    );
    await userEvent.click(segment.getByRole('radio', { name: 'firm' }));
    expect(session.commands).toEqual([
      ['reword', 0, 3],
      ['reword', 0, 1],
      ['reword', 0, undefined],
    ]);
  });

  it('names no second answer by itself where none is suggested', async () => {
    const unsuggested = { ...CLAUSE, second: { ...CLAUSE.second, suggested: undefined } };
    const session = await sit(withClause(unsuggested));
    await userEvent.click(screen.getByRole('radio', { name: 'vague' }));
    expect(session.commands).toEqual([]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: say('draft.other-answer', { title: 'Venue' }) }),
      'Istanbul',
    );
    expect(session.commands).toEqual([['reword', 0, 3]]);
  });

  it('says why a clause cannot be made vague', async () => {
    const unavailable = 'Only one article of a part can be vague.';
    await sit(withClause({ ...CLAUSE, second: { ...CLAUSE.second, unavailable } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'vague' }).disabled).toBe(true);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });

  it('that is vague shows both readings as pencilled, and each is rubbed out by itself', async () => {
    const vague = withClause({ ...madeVague(4), label: 'Geneva or Istanbul' });
    const tracks = vague.tracks.map((track) => ({
      ...track,
      articles: track.articles.map((article) => ({
        ...article,
        options: article.options.map((one) => ({
          ...one,
          pencilled: article.issue === 0 && [2, 4].includes(one.option),
        })),
      })),
    }));
    const session = await sit({ ...vague, tracks });
    const answers = within(screen.getByRole('toolbar', { name: say('grid.wordings', { title: 'Venue' }) }));
    expect(answers.getAllByRole('button', { pressed: true })).toHaveLength(2);
    await userEvent.click(answers.getByRole('button', { name: /^Geneva/ }));
    await userEvent.click(answers.getByRole('button', { name: /^Istanbul/ }));
    expect(session.commands).toEqual([
      ['pencil', 0, 2],
      ['pencil', 0, 4],
    ]);
  });

  it('is asked to be carried exactly where it is carried', async () => {
    const session = await sit(withClause(CLAUSE, false));
    await userEvent.click(screen.getByRole('checkbox', { name: say('draft.exact') }));
    expect(session.commands).toEqual([['askExact', true]]);
    cleanup();
    await sit(withClause(CLAUSE));
    expect(screen.queryByRole('checkbox', { name: say('draft.exact') })).toBeNull();
  });
});

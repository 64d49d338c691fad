import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TextCommands } from '#panels/table/text/text-commands.ts';
import { TextPanel, type Turned } from '#panels/table/text/text-panel.tsx';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { heard } from '../heard.ts';
import { UKRAINE } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { DRAFTING, LETTER_WAITS, MEETING_SIGNED, WAITING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
/** The name of the button of an article that is called by its number and title, as in "1 Venue". */
function articleNamed(name: string): string {
  const [number = '', ...title] = name.split(' ');
  return say('grid.article', { number: Number(number), title: title.join(' ') });
}
/** What the names of all articles begin with. */
const ANY_ARTICLE = having(articleNamed('0').replace(/0.*/, ''));
const text = () => screen.getByRole('region', { name: say('text.heading') });
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const article = (name: string) => screen.getByRole('region', { name: articleNamed(name) });
/** Presses the title of an article, which opens it or closes it. */
const toggle = (name: string) => userEvent.click(button(articleNamed(name)));
const opened = () =>
  screen.queryAllByRole('button', { name: ANY_ARTICLE, expanded: true }).map((one) => one.textContent);

describe('the text', () => {
  it('pencils a wording into the draft, and shows what is pencilled', async () => {
    const session = sit(BARE_DESK, () => DRAFTING);
    await toggle('1 Venue');
    const geneva = within(article('1 Venue')).getByRole('button', { name: /^Geneva/ });
    expect(geneva.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(geneva);
    expect(session.commands).toEqual([['pencil', 0, 2]]);
    await waitFor(() => expect(button(/^Geneva/).getAttribute('aria-pressed')).toBe('true'));
  });

  it('names who wants and who never signs a wording, and the person’s own red line', async () => {
    sit(BARE_DESK);
    await toggle('1 Venue');
    const moscow = within(article('1 Venue')).getByRole('button', { name: /^Moscow/ });
    expect(heard(moscow)).toBe(
      `Moscow. Russia wants it ${say('grid.stated')}. Ukraine rules it out ${say('grid.stated')}. ${say('grid.red-line')}`,
    );
  });

  it('says in words what is only inferred', async () => {
    sit(BARE_DESK);
    await toggle('1 Venue');
    const budapest = heard(within(article('1 Venue')).getByRole('button', { name: /^Budapest/ }));
    expect(budapest).toContain(`United States can live with it ${say('grid.inferred')}`);
  });

  it('lists who says what, with tag and source, without a pointer that hovers', async () => {
    sit(BARE_DESK);
    await toggle('1 Venue');
    await userEvent.click(button(say('grid.voices')));
    const venue = article('1 Venue').textContent;
    expect(venue).toContain(`Ukraine can live with it (${say('tag.reported')}). AFP, 19 August 2025`);
    expect(venue).toContain(say('text.position-inferred', { words: 'United States can live with it' }));
    expect(venue).toContain(say('worth.for-you', { points: 10 }));
    expect(venue).toContain(say('text.note-red-line'));
  });

  it('shows accepted wording without brackets, with the initials of those who accepted it', async () => {
    sit(BARE_DESK);
    const format = article('2 Format');
    expect(format.textContent).toContain('United States has accepted for now: Ukraine and Russia meet first');
    expect(format.querySelectorAll('.stand .pen')).toHaveLength(3);
    await toggle('2 Format');
    expect(format.textContent).toContain('Ukraine and Russia meet first, then both with the United States.');
    expect(format.textContent).not.toContain('[');
    for (const name of ['United States', 'Ukraine', 'Russia']) {
      expect(within(format).getByRole('img', { name: `Initial of ${name}` })).toBeTruthy();
    }
  });

  it('opens accepted wording again to propose another', async () => {
    const session = sit(BARE_DESK);
    await toggle('2 Format');
    await userEvent.click(within(article('2 Format')).getByRole('button', { name: /^All three countries/ }));
    expect(session.commands).toEqual([['pencil', 1, 2]]);
  });

  it('says what silence means, and who refuses what others have agreed', async () => {
    sit(BARE_DESK);
    expect(article('4 Ground forces').textContent).toContain('Russia has ruled it out.');
    await toggle('1 Venue');
    expect(article('1 Venue').textContent).not.toContain('must be settled');
    await toggle('1 Venue');
    await toggle('3 Guarantees');
    const guarantees = within(article('3 Guarantees'));
    expect(guarantees.getByRole('button', { name: /^Assurances only/ }).textContent).toContain(say('grid.silent'));
    await toggle('7 End of hostilities');
    expect(article('7 End of hostilities').textContent).toContain('must be settled');
  });

  it('gives and takes back the person’s initial', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })));
    expect(session.commands).toEqual([['initial', 0, 4, undefined]]);
    const format = within(article('2 Format'));
    expect(format.queryByRole('button', { name: say('text.withdraw-mine') })).toBeNull();
    await toggle('2 Format');
    await userEvent.click(format.getByRole('button', { name: say('text.withdraw-mine') }));
    expect(session.commands).toHaveLength(1);
    const question = within(screen.getByRole('dialog', { name: say('text.withdraw-ask', { number: 2 }) }));
    await userEvent.click(question.getByRole('button', { name: say('text.withdraw') }));
    expect(session.commands.at(-1)).toEqual(['withdraw', 1]);
  });

  it('keeps focus at the article when the button that was pressed has gone', async () => {
    const settled: TableModel = {
      ...BARE_DESK,
      tracks: BARE_DESK.tracks.map((track) => ({
        ...track,
        articles: track.articles.map((one) => ({ ...one, canInitial: [] })),
      })),
    };
    sit(BARE_DESK, () => settled);
    button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe(say('grid.article', { title: 'Venue', number: 1 })),
    );
  });

  it('offers no initials while others talk, and no wording to pencil in what is signed', async () => {
    sit(WAITING);
    expect(screen.queryByRole('button', { name: say('introduction.accept') })).toBeNull();
    cleanup();
    sit(MEETING_SIGNED);
    await toggle('1 Venue');
    const venue = article('1 Venue');
    expect(venue.textContent).toContain('The leaders meet in Istanbul.');
    expect(within(venue).queryByRole('button', { name: /^Geneva/ })).toBeNull();
  });
});

describe('the articles', () => {
  it('are open one at a time', async () => {
    sit(BARE_DESK);
    expect(opened()).toEqual([]);
    await toggle('1 Venue');
    expect(opened()).toEqual([say('grid.article', { title: 'Venue', number: 1 })]);
    await toggle('2 Format');
    expect(opened()).toEqual([say('grid.article', { title: 'Format', number: 2 })]);
    await toggle('2 Format');
    expect(opened()).toEqual([]);
  });

  it('of another part fold to a line while one is open, and unfold by it', async () => {
    sit(BARE_DESK);
    await toggle('3 Guarantees');
    expect(screen.queryByRole('region', { name: say('grid.article', { title: 'Venue', number: 1 }) })).toBeNull();
    await userEvent.click(button(/^2 articles/));
    expect(opened()).toEqual([]);
    expect(article('1 Venue')).toBeTruthy();
    expect(article('3 Guarantees')).toBeTruthy();
  });

  it('leave focus in the text when they unfold', async () => {
    sit(BARE_DESK);
    await toggle('3 Guarantees');
    await userEvent.click(button(/^2 articles/));
    await waitFor(() => expect(text().contains(document.activeElement)).toBe(true));
  });

  it('stay open when a stroke of the pencil changes them', async () => {
    const session = sit(BARE_DESK);
    await toggle('1 Venue');
    act(() => session.show(DRAFTING));
    expect(opened()).toEqual([say('grid.article', { title: 'Venue', number: 1 })]);
  });
});

/** The text at the table of these delegations, turned to an article as often as one is asked for. */
function show(delegations: readonly DelegationModel[], turned?: Turned) {
  const { commands } = recordedCommands<TextCommands>();
  const panel = (next?: Turned) => (
    <TextPanel
      tracks={BARE_DESK.tracks}
      delegations={delegations}
      reactions={[]}
      you={UKRAINE}
      clauses={[]}
      about={undefined}
      turned={next}
      talking
      commands={commands}
    />
  );
  const { rerender } = render(panel(turned));
  return { turn: (issue: number) => rerender(panel({ issue })) };
}

describe('an article that is asked for elsewhere', () => {
  it('is opened, also when it is asked for again', async () => {
    const { turn } = show(BARE_DESK.delegations);
    turn(0);
    await waitFor(() => expect(opened()).toEqual([say('grid.article', { title: 'Venue', number: 1 })]));
    await toggle('1 Venue');
    expect(opened()).toEqual([]);
    turn(0);
    await waitFor(() => expect(opened()).toEqual([say('grid.article', { title: 'Venue', number: 1 })]));
  });

  it('is opened in another part than the one that is open', async () => {
    const { turn } = show(BARE_DESK.delegations);
    await toggle('1 Venue');
    turn(2);
    await waitFor(() => expect(opened()).toEqual([say('grid.article', { title: 'Guarantees', number: 3 })]));
  });

  it('on the stage has focus, whatever is open', async () => {
    let ask: ((issue: number) => void) | undefined;
    const stage = (turnTo: (issue: number) => void) => {
      ask = turnTo;
      return undefined;
    };
    render(<TableScreen session={recordingSession(BARE_DESK)} stage={stage} onLeave={() => undefined} />);
    await toggle('1 Venue');
    act(() => ask?.(2));
    await waitFor(() => expect(opened()).toEqual([say('grid.article', { title: 'Guarantees', number: 3 })]));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe(say('grid.article', { title: 'Guarantees', number: 3 })),
    );
  });
});

describe('the rows', () => {
  it('are one stop of the Tab key, at the one that is open, and arrow keys go from one to the next', async () => {
    show(BARE_DESK.delegations);
    const rows = () => screen.getAllByRole('button', { name: ANY_ARTICLE });
    const stops = () => rows().filter((row) => row.tabIndex === 0);
    await waitFor(() => expect(stops()).toEqual([rows()[0]]));
    rows()[1]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(opened()).toHaveLength(1);
    await waitFor(() => expect(stops()).toEqual([rows()[1]]));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(/^5 articles/));
  });
});

describe('the columns of the text', () => {
  const columns = () => text().dataset['columns'];
  const many = [
    ...BARE_DESK.delegations,
    { ...(BARE_DESK.delegations[0] as DelegationModel), party: 4, name: 'Turkey' },
  ];

  it('are one for each delegation, up to four', () => {
    show(BARE_DESK.delegations);
    expect(columns()).toBe('4');
    cleanup();
    show(BARE_DESK.delegations.slice(0, 2));
    expect(columns()).toBe('2');
  });

  it('are none where there are more: each article lists what they stand for, with tags', () => {
    show(many);
    expect(columns()).toBe('none');
    expect(article('1 Venue').querySelectorAll('.stand-tag .tag')).toHaveLength(4);
  });

  it('say how each delegation stands towards the person', () => {
    show(BARE_DESK.delegations);
    const heads = within(screen.getByRole('list', { name: say('table.delegations') })).getAllByRole('listitem');
    expect(heads.map(heard)).toEqual(
      BARE_DESK.delegations.map(({ called, towardsYou }) => expect.stringContaining(`${called} ${towardsYou}`)),
    );
  });
});

describe('what waits on the desk', () => {
  it('opens no article by itself', () => {
    sit(LETTER_WAITS);
    expect(opened()).toEqual([]);
  });
});

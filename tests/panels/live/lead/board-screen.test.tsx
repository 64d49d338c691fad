import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { BoardScreen } from '#panels/live/lead/board-screen.tsx';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { standingIn } from '#session/live/lead/pupils-in-words.ts';
import { tableCardOf } from '#session/live/lead/table-card-model.ts';
import { havingTagged } from '../../../support/having.ts';
import { board, leading, pupil, table } from '../../../support/live-leading.ts';
import { render } from '../../../support/render.tsx';
import { SPEAKER, say } from '../../../support/speaker.ts';

let done: (LeaderCommand | { readonly observe: number })[];
beforeEach(() => {
  done = [];
});

function show(shown: Board, some: Partial<Parameters<typeof BoardScreen>[0]> = {}) {
  render(screenOf(shown, some));
}

function screenOf(shown: Board, some: Partial<Parameters<typeof BoardScreen>[0]> = {}) {
  const of = leading({ board: shown });
  const ground = { speaker: SPEAKER, leading: of, board: shown, since: 0, long: 180_000 };
  return (
    <BoardScreen
      head={boardHeadOf(SPEAKER, of, shown, 0)}
      cards={shown.tables.flatMap((_, at) => tableCardOf(ground, at) ?? [])}
      standing={standingIn(SPEAKER, shown)}
      phase={shown.phase}
      hasClock={shown.lesson !== undefined}
      isLate={false}
      limit={shown.settings.limit}
      announced={undefined}
      namesHidden={false}
      onNamesHidden={() => {}}
      long={180}
      onLong={() => {}}
      told=""
      commands={{ lead: (led) => done.push(led), observe: (at) => done.push({ observe: at }) }}
      {...some}
    />
  );
}

/** The board, and the same one after the server has told of a change. */
function showThen(first: Board, name: string, next: Board) {
  const { rerender } = render(screenOf(first));
  const button = screen.getByRole('button', { name });
  button.focus();
  rerender(screenOf(next));
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const TWO = [table(), table({ name: 'hazel', over: { ending: 'held', code: 'x' } })];

describe('the board of a live class', () => {
  it('keeps the focus when what was pressed is there no more', async () => {
    showThen(board(), say('live-board.end-all'), board({ tables: TWO.slice(1) }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  it('acts on the table that is chosen, and on no other', async () => {
    show(board({ tables: TWO }));
    expect(screen.queryByRole('button', { name: say('live-board.nudge') })).toBeNull();
    await press('Table Alder');
    await press(say('live-board.nudge'));
    await press(say('live-board.pause'));
    await press(say('live-board.observe'));
    expect(done).toEqual([{ act: 'nudge', table: 0 }, { act: 'pause', table: 0, paused: true }, { observe: 0 }]);
    await press('Table Hazel');
    expect(screen.queryByRole('button', { name: say('live-board.nudge') })).toBeNull();
  });

  it('writes to a table or to one student, from the table that is chosen', async () => {
    show(board({ tables: TWO }));
    await press('Table Alder');
    for (const to of ['Everyone at Table Alder', 'Heron']) {
      await press(say('live-board.tell'));
      const dialog = within(screen.getByRole('dialog'));
      await userEvent.selectOptions(dialog.getByRole('combobox'), to);
      await userEvent.type(dialog.getByRole('textbox'), ' Read article 2 ');
      await userEvent.click(dialog.getByRole('button', { name: say('live-board.tell-now') }));
    }
    expect(done).toEqual([
      { act: 'tell-table', table: 0, words: 'Read article 2' },
      { act: 'tell-pupil', pupil: expect.any(String), words: 'Read article 2' },
    ]);
  });

  it.each([
    [say('live-board.end-day'), { act: 'end-day', table: 0 }],
    [say('live-board.end-game'), { act: 'end-game', table: 0 }],
    [say('live-board.debrief'), { act: 'debrief', open: true, ends: true }],
    [say('live-board.end-all'), { act: 'end-game' }],
  ])('asks once before: %s', async (name, led) => {
    show(board({ tables: TWO }));
    await press('Table Alder');
    await press(name);
    expect(done).toEqual([]);
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: say('page.cancel') }));
    expect(done).toEqual([]);
    await press(name);
    const [yes] = within(screen.getByRole('dialog')).getAllByRole('button');
    await userEvent.click(yes as HTMLElement);
    expect(done).toEqual([led]);
  });

  it('takes a table back to a morning, with a sentence for the table, and not while the clock lets days pass', async () => {
    show(board({ tables: TWO }));
    await press('Table Alder');
    await press(say('live-board.take-back'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: say('live-board.take-back-day') }), '2');
    await userEvent.type(dialog.getByRole('textbox', { name: say('live-board.take-back-why') }), ' What if? ');
    await userEvent.click(dialog.getByRole('button', { name: say('live-board.take-back-now') }));
    expect(done).toEqual([{ act: 'take-back', table: 0, round: 2, line: 0, why: 'What if?' }]);
    cleanup();
    show(board({ tables: TWO }), { isLate: true });
    await press('Table Alder');
    await press(say('live-board.take-back'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stops the games as they stand where the teacher wants that, and asks of no table where nobody ever sat', async () => {
    show(board({ tables: [...TWO, table({ name: 'elm', used: false })] }));
    await press(say('live-board.debrief'));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(say('live-board.debrief-words', { unfinished: 1 }));
    expect(
      within(dialog)
        .getAllByRole('button')
        .map(({ className }) => className.includes('primary')),
    ).toEqual([true, false, false]);
    await userEvent.click(within(dialog).getByRole('button', { name: say('live-board.debrief-stop') }));
    expect(done).toEqual([{ act: 'debrief', open: true }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks nothing about games where all have ended', async () => {
    show(board({ tables: [table({ over: { ending: 'held', code: 'x' } }), table({ name: 'elm', used: false })] }));
    expect(screen.queryByRole('button', { name: say('live-board.end-all') })).toBeNull();
    await press(say('live-board.debrief'));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: say('live-board.debrief-yes') }),
    );
    expect(done).toEqual([{ act: 'debrief', open: true, ends: true }]);
  });

  it('still ends games once the debrief has stopped them', async () => {
    show(board({ phase: 'debrief', tables: TWO }));
    await press(say('live-board.end-all'));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: say('live-board.end-all-yes') }),
    );
    await press('Table Alder');
    await press(say('live-board.end-game'));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: say('live-board.end-game-yes') }),
    );
    expect(done).toEqual([{ act: 'end-game' }, { act: 'end-game', table: 0 }]);
  });

  it('puts a negotiator in a chair in which somebody sits, and takes it out again', async () => {
    const put = { pupils: [pupil('p2', 'lynx')], negotiator: true, put: true };
    const [alder] = TWO;
    show(board({ tables: [table({ chairs: [alder?.chairs[0] ?? put, put] })] }));
    await press('Table Alder');
    await press(say('live-board.stand-in'));
    await press(havingTagged('live-board.stand-in-at', { party: 'Ada' }));
    await press(havingTagged('live-board.stand-in-out', { party: 'Ben' }));
    expect(done).toEqual([
      { act: 'stand-in', table: 0, party: 0, sits: true },
      { act: 'stand-in', table: 0, party: 1, sits: false },
    ]);
  });

  it('gives a student another chair, or none', async () => {
    show(board({ tables: TWO, standing: [pupil('p9', 'newt')] }));
    await press('Table Alder');
    await press(say('live-board.move-pupil'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('live-board.move-who') }), 'Newt');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('live-board.move-to') }), '1/1');
    await press(say('live-board.move-now'));
    await press(say('live-board.move-pupil'));
    await press(say('live-board.take-seat'));
    expect(done).toEqual([
      { act: 'move', pupil: 'p9', to: { table: 1, party: 1 } },
      { act: 'move', pupil: 'p1' },
    ]);
  });

  it('announces what is written, and nothing else', async () => {
    show(board());
    await press(say('live-board.announce'));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: say('live-board.announce') }));
    expect(done).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), ' Five minutes left ');
    await userEvent.click(within(dialog).getByRole('button', { name: say('live-board.announce') }));
    expect(done).toEqual([{ act: 'announce', words: say('live-board.time-left', { time: 'Five minutes' }) }]);
  });

  it('gives no time where none is limited', async () => {
    show(board());
    await press('Table Alder');
    await press(say('live-board.more-minutes', { minutes: 2 }));
    expect(done).toEqual([]);
  });

  it('tells a long wait from others, and whose chair a negotiator has', () => {
    const waits = { parties: [1], kind: 'vote', waited: 250_000, left: undefined } as const;
    show(board({ tables: [table({ waits })] }));
    const strip = screen.getByText('4:10').closest('.live-strip');
    expect(strip?.classList.contains('sheet')).toBe(true);
    expect(screen.getByText('negotiator')).toBeTruthy();
  });
});

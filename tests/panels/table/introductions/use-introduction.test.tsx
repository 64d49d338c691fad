import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import { INTRODUCTION_IDS, type IntroductionId } from '#session/introductions/introduction-ids.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { COUNTERING, DRAFTING, LETTER_WAITS } from '../table-states.ts';

const FIRST_DAY: TableModel = {
  ...BARE_DESK,
  calendar: { ...BARE_DESK.calendar, round: 1 },
  tracks: BARE_DESK.tracks.map((track) => ({ ...track, voteToday: false })),
};

interface TableOfProps {
  /** What has been told of before; nothing is ever told of without it. */
  readonly had: readonly IntroductionId[] | undefined;
  readonly table: TableModel;
  readonly marked: IntroductionId[];
}

function TableOf({ had, table, marked }: TableOfProps) {
  const [session] = useState(() => recordingSession(table));
  const [, redraw] = useState({});
  const mark = (id: IntroductionId): void => {
    marked.push(id);
    redraw({});
  };
  const introductions = had && { had: [...had, ...marked], mark };
  return <TableScreen session={session} stage={undefined} introductions={introductions} onLeave={() => undefined} />;
}

/** A table of somebody who has been told of some things already; gives back what it is told of then. */
function sitDown(had: readonly IntroductionId[] | undefined, table = FIRST_DAY): readonly IntroductionId[] {
  const marked: IntroductionId[] = [];
  render(<TableOf {...{ had, table, marked }} />);
  return marked;
}

const note = (name: string) => screen.queryByRole('region', { name: say('introduction.named', { title: name }) });
const aloud = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('what is new at the table', () => {
  it('is told of on a small paper beside it, read out, and takes no focus', async () => {
    sitDown([]);
    expect(note(say('text.heading'))?.textContent).toContain('Open an article');
    const words = say('introduction.aloud', { title: say('introduction.text'), words: say('introduction.text-words') });
    expect(aloud()).not.toContainEqual(words);
    await waitFor(() => expect(aloud()).toContainEqual(words), { timeout: 3000 });
    expect(note(say('text.heading'))?.contains(document.activeElement)).toBe(false);
    expect(document.querySelector('[data-introduced]')?.classList).toContain('text-panel');
  });

  it('is understood once, and nothing else is told of at that moment', async () => {
    const marked = sitDown([]);
    await userEvent.click(screen.getByRole('button', { name: say('introduction.got-it') }));
    expect(marked).toEqual(['text']);
    expect(document.querySelector('.introduction, [data-introduced]')).toBeNull();
  });

  it('is told of where a paper lies, too', () => {
    sitDown(['text'], { ...LETTER_WAITS, calendar: FIRST_DAY.calendar });
    expect(note(say('introduction.accept'))).toBeTruthy();
  });

  it('needs no telling of once somebody has found it', async () => {
    const marked = sitDown(INTRODUCTION_IDS.filter((id) => id !== 'say'));
    expect(note(say('speech.heading'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: say('speech.heading') }));
    await waitFor(() => expect(note(say('speech.heading'))).toBeNull());
    expect(marked).toEqual(['say']);
  });

  it('is found by whoever has written a counter of its own, too', () => {
    const countering = (unsendable: string | undefined) => ({
      ...COUNTERING,
      draft: { ...COUNTERING.draft, clauses: DRAFTING.draft.clauses, unsendable },
    });
    expect(sitDown(['accept'], countering(say('refusal.counter-same')))).toEqual([]);
    cleanup();
    expect(sitDown(['accept'], countering(undefined))).toEqual(['text']);
  });

  it('is not told of while the others act', () => {
    sitDown([], { ...FIRST_DAY, asked: 'wait' });
    expect(screen.queryByRole('button', { name: say('introduction.got-it') })).toBeNull();
  });
});

describe('what the first day can do without', () => {
  const quiet = () => [...document.querySelectorAll('[data-quiet]')].map(({ textContent }) => textContent.trim());

  it('is drawn back, and a part that waits takes a line until it is opened', async () => {
    sitDown([]);
    expect(quiet()).toContain(say('speech.heading'));
    expect(screen.queryByRole('button', { name: /^Article 3 / })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /, The settlement/ }));
    expect(screen.getByRole('button', { name: /^Article 3 / })).toBeTruthy();
  });

  it('lies open where nothing is told of', () => {
    sitDown(undefined);
    expect(quiet()).toEqual([]);
    expect(screen.getByRole('button', { name: /^Article 3 / })).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('introduction.got-it') })).toBeNull();
  });

  it('lies open from the second day on', () => {
    sitDown([], { ...FIRST_DAY, calendar: BARE_DESK.calendar });
    expect(quiet()).toEqual([]);
    expect(screen.getByRole('button', { name: /^Article 3 / })).toBeTruthy();
  });
});

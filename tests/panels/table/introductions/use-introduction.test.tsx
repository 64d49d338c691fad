import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { tableOf } from '../../talks/sit.tsx';
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
  return <>{tableOf(session, { introductions })}</>;
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
  it('is told of on a small paper over the conversation, read out, and takes no focus', async () => {
    sitDown([]);
    expect(note(say('introduction.text'))?.textContent).toContain(say('introduction.text-words'));
    const words = say('introduction.aloud', { title: say('introduction.text'), words: say('introduction.text-words') });
    expect(aloud()).not.toContainEqual(words);
    await waitFor(() => expect(aloud()).toContainEqual(words), { timeout: 3000 });
    expect(note(say('introduction.text'))?.contains(document.activeElement)).toBe(false);
  });

  it('is understood once, and nothing else is told of at that moment', async () => {
    const marked = sitDown([]);
    await userEvent.click(screen.getByRole('button', { name: say('introduction.got-it') }));
    expect(marked).toEqual(['text']);
    expect(screen.queryByRole('button', { name: say('introduction.got-it') })).toBeNull();
  });

  it('is told of where a paper lies, too', () => {
    sitDown(['text'], { ...LETTER_WAITS, calendar: FIRST_DAY.calendar });
    expect(note(say('introduction.accept'))).toBeTruthy();
  });

  it('is marked as known after the person has written a counter of its own', () => {
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

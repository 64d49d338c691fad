import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LiveNotes } from '#panels/live/seat/live-notes.tsx';
import { LiveStrip, type LiveStripProps } from '#panels/live/seat/live-strip.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

function show(given: Partial<LiveStripProps> = {}) {
  const done: unknown[] = [];
  render(
    <LiveStrip
      line={{ kind: 'others', words: 'Russia thinks', waited: 42_000, left: undefined }}
      toldAt={performance.now()}
      who={['Swift']}
      trouble={undefined}
      calling={false}
      onCall={(calling) => done.push(['call', calling])}
      onMoreTime={() => done.push('more time')}
      onLeave={() => done.push('leave')}
      {...given}
    />,
  );
  return done;
}

describe('the line above a live table', () => {
  it('says who thinks, and for how long', () => {
    show();
    expect(screen.getByRole('region', { name: say('live-pupil.how-it-stands') }).textContent).toContain(
      'Russia thinksSwiftfor 0:42',
    );
  });

  it('says how much time is left, and aloud when that is little', () => {
    show({ line: { kind: 'yours', words: say('live-pupil.line-yours'), waited: 1000, left: 25_000 }, who: [] });
    expect(screen.getByText(/0:2[45] left/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^You have 30 seconds left/);
  });

  it('gives more time to whoever has a limit and is asked, and to nobody else', async () => {
    const done = show({
      line: { kind: 'yours', words: say('live-pupil.line-yours'), waited: 1000, left: 25_000 },
      who: [],
    });
    await userEvent.click(screen.getByRole('button', { name: say('live-pupil.more-time') }));
    expect(done).toEqual(['more time']);
    cleanup();
    show({ line: { kind: 'others', words: 'Russia thinks', waited: 1000, left: 25_000 } });
    show({ line: { kind: 'yours', words: say('live-pupil.line-yours'), waited: undefined, left: undefined } });
    expect(screen.queryByRole('button', { name: say('live-pupil.more-time') })).toBeNull();
  });

  it('says that there is no network, and no time then', () => {
    show({ trouble: 'away' });
    expect(screen.getByText(say('live-pupil.lost-network'))).toBeTruthy();
    expect(screen.queryByText(/0:42/)).toBeNull();
  });

  it('calls the teacher, and gives the seat back when that was asked', async () => {
    const done = show();
    await userEvent.click(screen.getByRole('button', { name: say('live-pupil.ask-teacher') }));
    await userEvent.click(screen.getByRole('button', { name: say('live-pupil.leave-class') }));
    expect(done).toEqual([['call', true]]);
    await userEvent.click(screen.getByRole('button', { name: say('live-pupil.leave-yes') }));
    expect(done).toEqual([['call', true], 'leave']);
  });
});

describe('news of a class', () => {
  it('stay until they were understood', async () => {
    const done: string[] = [];
    const note = {
      key: 'a',
      sign: 'speakerphone',
      heading: say('live-pupil.announced'),
      words: 'Five minutes',
    } as const;
    render(
      <LiveNotes
        notes={[
          { ...note, onClose: () => done.push('closed') },
          { ...note, key: 'b' },
        ]}
      />,
    );
    expect(screen.getAllByText('Five minutes')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: say('live-pupil.understood') }));
    expect(done).toEqual(['closed']);
  });
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { EventModel } from '#session/table/record/event-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { havingTagged } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { LETTER_WAITS } from '../table-states.ts';

const sit = (table: TableModel): RecordingSession => {
  const session = recordingSession(table);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};

const CHIEFS: EventModel = {
  key: 1,
  title: 'The chiefs confer',
  says: 'They give advice and decide nothing.',
  inFull: false,
  source: 'LaPresse, 20 August 2025: a candid discussion.',
  tag: 'reported',
  effects: ['The Coalition trusts Washington more than before.'],
};

describe('what happened this morning', () => {
  const onDesk = (event: EventModel): TableModel => {
    const dawn = {
      key: '4-dawn',
      part: 'dawn',
      heading: say('news.now-dawn'),
      events: [event],
      dispatches: [],
      folded: [],
    } as const;
    return { ...BARE_DESK, thisMorning: [event], news: [dawn, ...BARE_DESK.news] };
  };

  it('stands on the desk with what it changes; the rest, its source and tag can be unfolded', async () => {
    sit(onDesk(CHIEFS));
    const morning = within(screen.getByRole('region', { name: say('news.now-dawn') }));
    expect(morning.getByText(CHIEFS.title, { selector: 'p' })).toBeTruthy();
    expect(morning.getByText('The Coalition trusts Washington more than before.')).toBeTruthy();
    const more = morning.getByText(CHIEFS.says).closest('details');
    expect(more?.open).toBe(false);
    await userEvent.click(morning.getByText(say('chairs.read-on'), { exact: false }));
    expect(more?.open).toBe(true);
    expect(more?.textContent).toContain('(reported) LaPresse, 20 August 2025');
  });

  it('is read in full at once where people come before what it changes; its source can be unfolded', async () => {
    sit(onDesk({ ...CHIEFS, inFull: true }));
    const morning = within(screen.getByRole('region', { name: say('news.now-dawn') }));
    expect(morning.getByText(CHIEFS.says).closest('details')).toBeNull();
    await userEvent.click(morning.getByText(havingTagged('news.who-says-so', { title: '' })));
    expect(morning.getByText(/\(reported\) LaPresse, 20 August 2025/)).toBeTruthy();
  });

  it('is a line over the offer once something else lies on the desk, and can be read all the same', async () => {
    sit({ ...LETTER_WAITS, thisMorning: [CHIEFS] });
    await userEvent.click(screen.getByRole('button', { name: say('news.morning-read') }));
    const dialog = within(screen.getByRole('dialog', { name: say('news.now-dawn') }));
    expect(dialog.getByText(CHIEFS.says)).toBeTruthy();
  });

  it('takes no place where nothing happened', () => {
    sit(BARE_DESK);
    expect(screen.queryByText(say('news.now-dawn'))).toBeNull();
  });
});

describe('a wording that is off the table', () => {
  it('stays in reach, says why, and cannot be pencilled', async () => {
    const off = 'Geneva is off the table: a strike.';
    const withoutGeneva = (article: ArticleModel): ArticleModel => ({
      ...article,
      options: article.options.map((one) => (one.label === 'Geneva' ? { ...one, unavailable: off } : one)),
    });
    const tracks = BARE_DESK.tracks.map((track) => ({ ...track, articles: track.articles.map(withoutGeneva) }));
    const session = sit({ ...BARE_DESK, tracks });
    await userEvent.click(screen.getByRole('button', { name: say('grid.article', { title: 'Venue', number: 1 }) }));
    const geneva = screen.getByRole('button', { name: /^Geneva/ });
    expect(geneva.getAttribute('aria-disabled')).toBe('true');
    expect(geneva.textContent).toContain(off);
    await userEvent.click(geneva);
    expect(session.commands).toEqual([]);
  });
});

describe('a lever', () => {
  it('stands among the other moves, and is used only when confirmed', async () => {
    const confirm = 'Washington sets a day for tariffs. Everybody will know.';
    const lever = {
      key: 'useLever:0',
      label: 'Announce new tariffs',
      icon: 'speakerphone',
      unavailable: undefined,
      confirm,
    };
    const session = sit({ ...BARE_DESK, actions: [lever] });
    await userEvent.click(screen.getByRole('button', { name: say('frame.more-moves') }));
    await userEvent.click(screen.getByRole('button', { name: 'Announce new tariffs' }));
    expect(session.commands).toEqual([]);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(confirm);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Announce new tariffs' }));
    expect(session.commands).toEqual([['act', 'useLever:0']]);
  });
});

describe('whether the time is ripe', () => {
  it('is told of the own delegation only', async () => {
    const hurt = say('frame.hurt-little');
    sit({
      ...BARE_DESK,
      ripeness: [{ track: 0, title: 'The meeting', hurt, wayOut: 'A way out stands in the text.' }],
    });
    await userEvent.click(screen.getByRole('button', { name: say('table.others') }));
    expect(screen.getByText(say('others.moment'))).toBeTruthy();
    expect(screen.getByText(hurt)).toBeTruthy();
    expect(screen.getByText(say('others.moment-of-others'))).toBeTruthy();
  });
});

describe('what a delegation says in the news', () => {
  it('stands without quotation marks of its own: the words are the game’s', () => {
    sit(BARE_DESK);
    expect(screen.getByText('Rather “Moscow”.')).toBeTruthy();
  });
});

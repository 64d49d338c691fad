import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { havingTagged } from '../../support/having.ts';
import { say } from '../../support/speaker.ts';
import { RUSSIA } from '../table/parties.ts';
import { BARE_DESK, worth } from '../table/table-fixture.ts';
import { DRAFTING, LETTER_WAITS } from '../table/table-states.ts';
import { sit } from './sit.tsx';

const draft = () => screen.getByRole('region', { name: say('talks.draft') });
const part = (name: string) => within(draft()).getByRole('region', { name });
const row = (name: string) => within(draft()).getByRole('button', { name: new RegExp(`^${name}`) });
const rows = () => [...draft().querySelectorAll<HTMLElement>('.draft-row')];
const opened = () => rows().flatMap((one) => (one.getAttribute('aria-expanded') === 'true' ? [one.id] : []));
const [MEETING, SETTLEMENT] = BARE_DESK.tracks as readonly [TrackModel, TrackModel];

/** The table with other facts about the first part. */
const sitWith = (more: Partial<TrackModel>) => sit({ ...BARE_DESK, tracks: [{ ...MEETING, ...more }, SETTLEMENT] });
const meeting = () => part(MEETING.title).textContent;

describe('the rows of the draft', () => {
  it('are one stop of the Tab key in all parts together, with arrow keys from one to the next', async () => {
    sit(BARE_DESK);
    const stops = () => rows().filter(({ tabIndex }) => tabIndex === 0);
    await waitFor(() => expect(stops()).toEqual([rows()[0]]));
    rows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(row('3 Guarantees'));
    expect(stops()).toEqual([row('3 Guarantees')]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(rows().at(-1));
  });

  it('have their stop at the one that is open', async () => {
    sit(BARE_DESK);
    await userEvent.click(row('2 Format'));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('2 Format')]);
  });

  it('are open one at a time, and closed by the same press', async () => {
    sit(BARE_DESK);
    expect(opened()).toEqual([]);
    await userEvent.click(row('1 Venue'));
    await userEvent.click(row('2 Format'));
    expect(opened()).toEqual(['row-1']);
    await userEvent.click(row('2 Format'));
    expect(opened()).toEqual([]);
  });

  it('stay open when a change of the letter changes them', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(row('1 Venue'));
    act(() => session.show(DRAFTING));
    expect(opened()).toEqual(['row-0']);
  });

  it('are drawn again only where something has changed', () => {
    let drawn = 0;
    const [venue, format, ...more] = MEETING.articles as [ArticleModel, ArticleModel];
    const watched = Object.defineProperty({ ...format }, 'cells', {
      get: () => {
        drawn += 1;
        return format.cells;
      },
    });
    const tableWith = (first: ArticleModel) => ({
      ...BARE_DESK,
      tracks: [{ ...MEETING, articles: [first, watched, ...more] }, SETTLEMENT],
    });
    const session = sit(tableWith(venue));
    expect(drawn).toBeGreaterThan(0);
    drawn = 0;
    act(() => session.show(tableWith({ ...venue, isChanged: true })));
    expect(row('1 Venue').dataset['changed']).toBe('true');
    expect(drawn).toBe(0);
  });

  it('of another part fold while one is open, until they are asked for', async () => {
    sit(BARE_DESK);
    await userEvent.click(row('3 Guarantees'));
    expect(within(part(MEETING.title)).queryByRole('listitem')).toBeNull();
    await userEvent.click(within(part(MEETING.title)).getByRole('button', { name: say('talks.show-part') }));
    expect(row('1 Venue')).toBeTruthy();
    expect(opened()).toEqual([]);
  });

  it('show what a letter that waits would write', () => {
    sit(LETTER_WAITS);
    expect(row('1 Venue').textContent).toContain(say('talks.proposes-here', { who: 0 }));
    expect(row('3 Guarantees').textContent).not.toContain(say('talks.proposes-here', { who: 0 }));
    expect(opened()).toEqual([]);
  });
});

describe('a part of the draft', () => {
  it('says who signs it, what stands in the way, and what is agreed so far is worth', () => {
    sit(BARE_DESK);
    for (const words of [MEETING.signing, MEETING.obstacle ?? '', say('worth.now-less')]) {
      expect(meeting()).toContain(words);
    }
  });

  it('is not weighed while nothing of it is agreed', () => {
    sitWith({ articles: MEETING.articles.map((article) => ({ ...article, state: 'tabled' as const })) });
    expect(part(MEETING.title).querySelector('.draft-worth')).toBeNull();
  });

  it('explains what no deal is if it is the first that is weighed', () => {
    const explained = (name: string) => part(name).querySelectorAll('.draft-worth button').length;
    sitWith({});
    expect([explained(MEETING.title), explained(SETTLEMENT.title)]).toEqual([1, 0]);
    cleanup();
    sitWith({ articles: MEETING.articles.map((article) => ({ ...article, state: 'tabled' as const })) });
    expect(explained(SETTLEMENT.title)).toBe(1);
  });

  it('is not weighed for a delegation that does not sign it', () => {
    sitWith({ youSign: false, worth: worth(20, 13.7, 30, 'It names Moscow.') });
    expect(meeting()).not.toContain(say('worth.now-better'));
    expect(meeting()).not.toContain('It names Moscow.');
  });

  it('names the mediator, the vote of today, the red line, and a no at home', () => {
    const home = { ratifies: false, isOpen: false, words: 'Home would not ratify it.', reasons: [] };
    sitWith({ mediator: RUSSIA.party, voteToday: true, worth: worth(20, 13.7, 30, 'It names Moscow.'), home });
    expect(meeting()).toMatch(havingTagged('text.mediates', { mediator: RUSSIA.party }));
    expect(meeting()).toContain(say('asked.voted', { title: MEETING.title }));
    expect(meeting()).toContain(say('worth.red-line', { because: 'It names Moscow.' }));
    expect(meeting()).toContain(home.words);
  });

  it('that is signed says since when, and nothing else', () => {
    sitWith({ status: 'signed', statusWords: 'Signed on Thursday, 21 August.' });
    expect(meeting()).toContain('Signed on Thursday, 21 August.');
    for (const words of [MEETING.signing, MEETING.obstacle ?? '', say('worth.now-less')]) {
      expect(meeting()).not.toContain(words);
    }
  });
});

import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TextCommands } from '#panels/table/text/text-commands.ts';
import { TrackText } from '#panels/table/text/track-text.tsx';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, UKRAINE } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';

const [MEETING, SETTLEMENT] = BARE_DESK.tracks as readonly [TrackModel, TrackModel];
const VENUE = 0;
const GUARANTEES = 2;

/** A part of the text with the article of this number open, if any; and what it is told to do. */
function show(track: TrackModel, opened?: number) {
  const { commands, called, tell } = recordedCommands<TextCommands>();
  render(
    <TrackText
      track={track}
      you={UKRAINE}
      clauses={[]}
      canAct
      isFirst
      isFolded={opened !== undefined && !track.articles.some(({ issue }) => issue === opened)}
      opened={opened}
      commands={commands}
      onUnfold={tell('unfold')}
      onToggle={tell('toggle')}
    />,
  );
  return { region: screen.getByRole('region', { name: track.heading }), called };
}

const textOf = (track: TrackModel): string => show(track).region.textContent;

describe('a part of the text', () => {
  it('says who must sign, what stands in the way, and what it is worth now', () => {
    const text = textOf(MEETING);
    expect(text).toContain('Part 1, the meeting');
    expect(text).toContain('Washington, you and Moscow sign');
    expect(text).toContain('The venue must be settled first.');
    expect(text).toContain(say('worth.now-less'));
    expect(text).toContain(say('worth.in-points-text', { best: 30, walkAway: 13.7, points: 13 }));
  });

  it('is not weighed while nothing of it is agreed', () => {
    const articles = MEETING.articles.map((article) => ({ ...article, state: 'tabled' as const }));
    const text = textOf({ ...MEETING, articles });
    expect(text).toContain(say('worth.now-nothing'));
    expect(text).not.toContain('Agreed so far');
  });

  it('names the mediator', () => {
    expect(textOf({ ...MEETING, mediator: RUSSIA.party })).toContain('sign (Russia mediates)');
  });

  it('says which red line it crosses as it stands', () => {
    const text = textOf({ ...MEETING, worth: worth(20, 13.7, 30, 'It names Moscow.') });
    expect(text).toContain(say('worth.red-line', { because: 'It names Moscow.' }));
  });

  it('is not weighed for a delegation that does not sign it', () => {
    const text = textOf({ ...MEETING, youSign: false, worth: worth(20, 13.7, 30, 'It names Moscow.') });
    expect(text).not.toContain('In points');
    expect(text).not.toContain(say('glossary.red-line'));
  });

  it('says that it is put to the vote today, and why nothing of it goes into a counter', () => {
    const undraftable = 'You are countering on the settlement: nothing here goes into that.';
    const { region } = show({ ...MEETING, voteToday: true, undraftable }, VENUE);
    expect(region.textContent).toContain(say('text.voted-today'));
    expect(region.textContent).toContain(undraftable);
    const answers = within(within(region).getByRole('toolbar')).getAllByRole('button');
    expect(answers.map((one) => one.getAttribute('aria-disabled'))).not.toContain('false');
  });

  it('that is signed says since when, is weighed no more, and has nothing left to do', () => {
    const statusWords = 'Signed on Thursday, 21 August.';
    const signed = {
      ...MEETING,
      status: 'signed',
      signing: 'Signed by Washington, you and Moscow',
      statusWords,
    } as const;
    const { region } = show(signed, VENUE);
    expect(region.textContent).toContain('Signed by Washington');
    expect(region.textContent).toContain(statusWords);
    expect(region.textContent).not.toContain('In points');
    expect(within(region).queryByRole('toolbar')).toBeNull();
    expect(within(region).queryByRole('button', { name: say('glossary.initial') })).toBeNull();
  });

  it('says whether home would stand behind it, and why', () => {
    const home = {
      ratifies: false,
      isOpen: false,
      words: 'Home would probably not ratify it.',
      reasons: ['Farmers are against it.'],
    };
    const line = within(show({ ...MEETING, home }).region)
      .getByText(home.words)
      .closest('details');
    expect(line?.textContent).toContain('Farmers are against it.');
  });

  it('has its articles, of which at most one is open', () => {
    const expanded = (opened?: number) =>
      within(show(MEETING, opened).region)
        .getAllByRole('button', { name: /^Article/ })
        .map((one) => one.getAttribute('aria-expanded'));
    expect(expanded()).toEqual(['false', 'false']);
    cleanup();
    expect(expanded(VENUE)).toEqual(['true', 'false']);
  });
});

describe('a part of the text while an article of another one is open', () => {
  it('is a line that says how many articles it has', () => {
    const { region } = show({ ...MEETING, worth: worth(20, 13.7, 30, 'It names Moscow.') }, GUARANTEES);
    expect(within(region).getByRole('button', { name: /^2 articles/ }).textContent).toContain(MEETING.title);
    expect(region.textContent).toContain('Washington, you and Moscow sign');
    expect(region.textContent).not.toContain('The venue must be settled first.');
    expect(region.textContent).not.toContain('In points');
    expect(region.textContent).not.toContain(say('glossary.red-line'));
    expect(within(region).queryByRole('heading', { level: 4 })).toBeNull();
  });

  it('is unfolded by closing that', async () => {
    const { called, region } = show(MEETING, GUARANTEES);
    await userEvent.click(within(region).getByRole('button', { name: /^2 articles/ }));
    expect(called.map(([name]) => name)).toEqual(['unfold']);
  });

  it('that has only one article says so', () => {
    const { region } = show({ ...SETTLEMENT, articles: SETTLEMENT.articles.slice(0, 1) }, VENUE);
    expect(within(region).getByRole('button', { name: having(say('grid.part-folded', { articles: 1 })) })).toBeTruthy();
  });
});

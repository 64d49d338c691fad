import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TextCommands } from '#panels/table/text/text-commands.ts';
import { TrackText } from '#panels/table/text/track-text.tsx';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { render } from '../../../support/render.tsx';
import { UKRAINE } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';

afterEach(cleanup);

const [MEETING] = BARE_DESK.tracks as readonly [TrackModel];

function show(track: TrackModel, part?: number): HTMLElement {
  const { commands } = recordedCommands<TextCommands>();
  render(<TrackText track={track} you={UKRAINE} canAct part={part} isFirst={part === 1} commands={commands} />);
  return screen.getByRole('region', { name: track.title });
}

describe('a part of the text', () => {
  it('says who must sign, what stands in the way, and what it is worth now', () => {
    const text = show(MEETING, 1).textContent;
    expect(text).toContain('part 1, to sign:');
    expect(text).toContain('The venue must be settled first.');
    expect(text).toContain('Now worth less to you than no deal.');
    expect(text).toContain('In points, this text: 13; no deal: 13.7; at best: 30.');
  });

  it('is not numbered where it is the only one', () => {
    expect(show(MEETING).textContent).not.toContain('part');
  });

  it('names the mediator', () => {
    expect(show({ ...MEETING, mediator: 0 }).textContent).toContain('(United States mediates)');
  });

  it('says which red line it crosses as it stands', () => {
    const text = show({ ...MEETING, worth: worth(20, 13.7, 30, 'It names Moscow.') }).textContent;
    expect(text).toContain('Red line: It names Moscow.');
  });

  it('is not weighed for a delegation that does not sign it', () => {
    const text = show({ ...MEETING, youSign: false, worth: worth(20, 13.7, 30, 'It names Moscow.') }).textContent;
    expect(text).not.toContain('In points');
    expect(text).not.toContain('Red line');
  });

  it('says that it is put to the vote today, and why nothing of it goes into a counter', () => {
    const undraftable = 'You are countering on the settlement: nothing here goes into that.';
    const region = show({ ...MEETING, voteToday: true, undraftable });
    expect(region.textContent).toContain('It is put to the vote at dusk today.');
    expect(region.textContent).toContain(undraftable);
    const wordings = within(within(region).getByRole('toolbar')).getAllByRole('button');
    expect(wordings.map((one) => one.getAttribute('aria-disabled'))).not.toContain('false');
  });

  it('that is signed says since when, is weighed no more, and has nothing left to do', () => {
    const region = show({ ...MEETING, status: 'signed', statusWords: 'Signed on Thursday, 21 August.' });
    expect(region.textContent).toContain('signed by');
    expect(region.textContent).toContain('Signed on Thursday, 21 August.');
    expect(region.textContent).not.toContain('In points');
    expect(within(region).queryByRole('toolbar')).toBeNull();
    expect(within(region).queryByRole('button', { name: /^Accept for now/ })).toBeNull();
  });

  it('says whether home would stand behind it, and why', () => {
    const home = { ratifies: false, words: 'Home would probably not ratify it.', reasons: ['Farmers are against it.'] };
    const line = within(show({ ...MEETING, home }))
      .getByText(home.words)
      .closest('details');
    expect(line?.textContent).toContain('Farmers are against it.');
  });
});

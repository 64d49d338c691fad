import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DispatchList, VoteResult } from '#panels/table/record/dispatch-list.tsx';
import type { DispatchModel } from '#session/table/record/news-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';
import { NEWS } from '../table-fixture.ts';

const line = (key: number): DispatchModel => ({ key, about: US, words: `Line ${key}.`, reasons: [], weight: 'strong' });
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('lines of the record', () => {
  it('stand with the delegation that each is about and with its reasons, without quotation marks', () => {
    render(<DispatchList dispatches={NEWS.slice(0, 1)} />);
    expect(lines()).toEqual([
      'USWashington accepts your offer on the format.Two first, then three: it is what we came for.',
    ]);
  });

  it('that are all small are folded under how many they are', () => {
    render(<DispatchList dispatches={[]} folded={NEWS} />);
    expect(screen.getByText(say('news.small-matters', { lines: 3 })).closest('details')?.open).toBe(false);
  });

  it('one that is small stands there itself where it is alone', () => {
    const { container } = render(<DispatchList dispatches={[]} folded={NEWS.slice(0, 1)} />);
    expect(lines()).toHaveLength(1);
    expect(container.querySelector('details')).toBeNull();
  });

  it('that tell of a vote show its ballots', () => {
    const ballots = [{ party: UKRAINE, yes: true, over: [] }];
    render(<DispatchList dispatches={[{ ...line(1), vote: { title: 'The meeting', signed: true, ballots } }]} />);
    expect(screen.getByText('The meeting', { exact: false })).toBeTruthy();
    expect(screen.getByRole('img', { name: say('text.initial', { party: UKRAINE.party }) })).toBeTruthy();
  });
});

describe('the slip of a vote', () => {
  it('has a signature for each yes, and says over what the others have said no', () => {
    const ballots = [
      { party: UKRAINE, yes: true, over: [] },
      { party: RUSSIA, yes: false, over: ['1 Venue', '2 Format'] },
    ];
    render(<VoteResult vote={{ title: 'The meeting', signed: false, ballots }} />);
    expect(screen.getByText('Not signed:')).toBeTruthy();
    expect(lines()[0]).toContain('yes');
    expect(lines()[1]).toContain('no: 1 Venue and 2 Format');
    expect(screen.getAllByRole('img', { name: having(say('text.initial', { party: UKRAINE.party })) })).toHaveLength(1);
  });
});

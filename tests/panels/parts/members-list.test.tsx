import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { MembersList } from '#panels/parts/members-list.tsx';
import type { MemberStandModel } from '#session/table/parts/member-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

const STAND: MemberStandModel = {
  key: '3 0 0',
  about: 'Foreign forces: “Reassurance force”',
  stand: 'undecided',
  words: say('member.one-undecided'),
  because: 'Its parliament would have to agree.',
  tag: 'stated',
  source: undefined,
  isPrivate: true,
};

it('what a member has told one alone is said to be known to nobody else, and has no source to open', () => {
  const { container } = render(<MembersList members={[{ key: 0, name: 'Germany', stands: [STAND] }]} />);
  expect(
    screen.getByText(
      say('members.because', { isPrivate: true, tag: 'stated', because: 'Its parliament would have to agree.' }),
    ),
  ).toBeTruthy();
  expect(container.querySelector('details')).toBeNull();
});

it('why a member stands where it does in public is there to be unfolded, with its source', () => {
  const stand = { ...STAND, isPrivate: false, source: 'AFP, 19 August 2025' };
  render(<MembersList members={[{ key: 0, name: 'Germany', stands: [stand] }]} />);
  const more = screen.getByText('Its parliament would have to agree. (stated)').closest('details');
  expect(more?.open).toBe(false);
  expect(more?.textContent).toContain('AFP, 19 August 2025');
});

it('a member that has said nothing is listed all the same', () => {
  render(<MembersList members={[{ key: 1, name: 'Spain', stands: [] }]} />);
  expect(screen.getByRole('listitem').textContent).toBe(`Spain${say('members.silent')}`);
});

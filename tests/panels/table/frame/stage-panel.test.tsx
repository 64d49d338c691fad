import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { StagePanel } from '#panels/table/frame/stage-panel.tsx';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { render } from '../../../support/render.tsx';
import { BARE_DESK } from '../table-fixture.ts';

const DESCRIPTION = 'A map of Europe.';

/** What is said of each delegation. */
function said(delegations: readonly DelegationModel[]): readonly (string | null)[] {
  render(<StagePanel delegations={delegations} description={DESCRIPTION} stage={undefined} />);
  const region = screen.getByRole('region', { name: 'Who talks with whom' });
  expect(within(region).getByText(DESCRIPTION)).toBeTruthy();
  return within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

it('says how each delegation is reached', () => {
  expect(said(BARE_DESK.delegations)).toEqual([
    expect.stringContaining('you talk directly'),
    expect.stringContaining('Ukraine you'),
    expect.stringContaining('United States carries your words'),
    expect.stringContaining('you talk directly'),
  ]);
});

it('says who has left, who is about to, and whom no channel reaches', () => {
  const statuses = ['gone', 'leaving', 'present', 'leaving'] as const;
  const delegations = BARE_DESK.delegations.map(
    (one, place): DelegationModel => ({
      ...one,
      status: statuses[place] ?? 'present',
      ...(one.reach === 'relayed' ? { reach: 'none', via: undefined } : {}),
    }),
  );
  expect(said(delegations)).toEqual([
    expect.stringContaining('has left'),
    expect.stringContaining('you, about to leave'),
    expect.stringContaining('no channel'),
    expect.stringContaining('is about to leave; you talk directly'),
  ]);
});

it('takes no focus under the painted stage, which is explained by nothing that could', () => {
  const { container } = render(
    <StagePanel delegations={BARE_DESK.delegations} description={DESCRIPTION} stage={<canvas />} />,
  );
  expect(container.querySelector('.stage-host canvas')).toBeTruthy();
  expect(container.querySelectorAll('button, a, [tabindex]')).toHaveLength(0);
});

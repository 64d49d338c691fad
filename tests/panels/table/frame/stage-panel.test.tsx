import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { StagePanel } from '#panels/table/frame/stage-panel.tsx';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { US } from '../parties.ts';
import { BARE_DESK } from '../table-fixture.ts';

const DESCRIPTION = 'A map of Europe.';

/** What is said of each delegation. */
function said(delegations: readonly DelegationModel[]): readonly (string | null)[] {
  render(<StagePanel delegations={delegations} description={DESCRIPTION} stage={undefined} />);
  const region = screen.getByRole('region', { name: say('others.who-talks') });
  expect(within(region).getByText(DESCRIPTION)).toBeTruthy();
  return within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

it('says how each delegation is reached', () => {
  expect(said(BARE_DESK.delegations)).toEqual([
    expect.stringContaining(say('others.direct', { leaving: false })),
    expect.stringContaining('Ukraine you'),
    expect.stringContaining(say('others.relayed', { leaving: false, via: US.party })),
    expect.stringContaining(say('others.direct', { leaving: false })),
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
    expect.stringContaining(say('others.gone')),
    expect.stringContaining(say('others.self', { leaving: true })),
    expect.stringContaining(say('map.no-channel')),
    expect.stringContaining(say('others.direct', { leaving: true })),
  ]);
});

it('takes no focus under the painted stage, which is explained by nothing that could', () => {
  const { container } = render(
    <StagePanel delegations={BARE_DESK.delegations} description={DESCRIPTION} stage={<canvas />} />,
  );
  expect(container.querySelector('.stage-host canvas')).toBeTruthy();
  // What narrow pages show until it is painted.
  expect(container.querySelectorAll('.stage-still .mark')).toHaveLength(BARE_DESK.delegations.length);
  expect(container.querySelectorAll('button, a, [tabindex]')).toHaveLength(0);
});

import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BarModel } from '#panels/table/frame/bar-model.ts';
import { MorePanel } from '#panels/table/frame/more-panel.tsx';
import { TableBar } from '#panels/table/frame/table-bar.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { sit } from '../../talks/sit.tsx';
import { RUSSIA, UKRAINE } from '../parties.ts';
import { BARE_DESK } from '../table-fixture.ts';

const nothing = (): void => undefined;

function showBar(more: Partial<BarModel> = {}): void {
  const model = { ...BARE_DESK, ...more };
  render(<TableBar model={model} mandate={undefined} narrow={false} onShow={nothing} onLeave={nothing} />);
}

/** The whole table, whose bar opens dialogs. */
function showTable(more: Partial<TableModel> = {}): void {
  sit({ ...BARE_DESK, ...more });
}

describe('the bar of the table', () => {
  it('has a leaf for each day, today’s marked, and what the game sets for one', () => {
    showBar();
    expect(screen.getByText('Day 4 of 8, Friday, 22 August 2025')).toBeTruthy();
    const leaves = within(screen.getByRole('list', { name: say('table.calendar') })).getAllByRole('listitem');
    expect(leaves).toHaveLength(8);
    expect(leaves.map((leaf) => leaf.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
      'date',
      null,
      null,
      null,
      null,
    ]);
    expect(leaves[4]?.textContent).toContain('the date that this game sets for the meeting');
  });

  it.each([
    ['talk', `${say('phase.asked-talk')}: ${say('frame.moves-left', { left: 1 })}`, 1],
    ['answer', say('phase.asked-answer'), 1],
    ['reply', say('phase.asked-reply'), 1],
    ['carry', say('phase.asked-carry'), 1],
    ['review', say('phase.asked-review'), 1],
    ['wait', say('phase.asked-wait'), 1],
    ['vote', say('phase.asked-vote'), 2],
    ['ended', say('phase.asked-ended'), 2],
  ] as const)('says in which part of the day one is, and what is asked: %s', (asked, words, place) => {
    showBar({ asked, movesLeft: 1 });
    const phases = within(screen.getByRole('list', { name: say('phase.parts') })).getAllByRole('listitem');
    const now = phases.findIndex((phase) => phase.getAttribute('aria-current') === 'step');
    expect([now, phases[now]?.textContent]).toEqual([place, words]);
    expect(screen.getByText(/Day \d of \d · Ukraine/)).toBeTruthy();
  });

  it('opens what is known of the others: limits, changes with their causes, trust, and whether the time is ripe', async () => {
    const ripe = { track: 0, title: 'The meeting', hurt: 'It hurts more than at first.', wayOut: 'A way out is seen.' };
    const change = {
      issue: 0,
      title: 'Place',
      words: 'opened with Moscow; Istanbul since Tuesday',
      cause: 'It is nearer.',
    };
    const way = {
      party: RUSSIA.party,
      asks: [],
      priorities: undefined,
      never: [
        { title: 'NATO', label: 'Open door' },
        { title: 'NATO', label: 'A pause' },
      ],
      unchanged: undefined,
    };
    showTable({ ripeness: [ripe], ways: [{ ...way, changes: [change] }] });
    await userEvent.click(screen.getByRole('button', { name: say('table.others') }));
    const others = screen.getByRole('dialog', { name: say('others.heading') });
    expect(within(others).getByText(say('others.you', { who: UKRAINE.party }))).toBeTruthy();
    expect(within(others).getAllByText(/60 of 100/)).toHaveLength(4);
    expect(within(others).getAllByText(having(say('ledger.trust-some', { kept: 1, broke: 0 })))).toHaveLength(3);
    const russia = within(others).getByText(RUSSIA.name).parentElement;
    expect(russia?.textContent).toContain(`${say('others.never')} NATO Open door, A pause`);
    expect(russia?.textContent).toContain('Place: opened with Moscow; Istanbul since Tuesday. It is nearer.');
    expect(within(others).getByText(ripe.hurt)).toBeTruthy();
    expect(within(others).getByText('A way out is seen.')).toBeTruthy();
    expect(within(others).getByText(say('others.moment-of-others'))).toBeTruthy();
  });

  it('speaks of trust alone where nothing depends on support at home', async () => {
    showTable({ delegations: BARE_DESK.delegations.map((one) => ({ ...one, standing: undefined })) });
    await userEvent.click(screen.getByRole('button', { name: say('table.others') }));
    const others = screen.getByRole('dialog', { name: say('others.heading') });
    expect(others.textContent).not.toContain('of 100');
    expect(others.textContent).not.toContain(say('others.moment'));
  });

  it('has the way to the mandate only where there is one to show', () => {
    showBar();
    expect(screen.queryByRole('button', { name: having(say('chairs.mandate')) })).toBeNull();
  });

  it('keeps to the day on narrow pages, on which the rest is a list of its own', async () => {
    render(<TableBar model={BARE_DESK} mandate={undefined} narrow onShow={nothing} onLeave={nothing} />);
    expect(screen.queryByRole('button', { name: say('table.others') })).toBeNull();
    cleanup();
    const left: string[] = [];
    render(<MorePanel model={BARE_DESK} mandate={undefined} onShow={nothing} onLeave={() => left.push('left')} />);
    const more = within(screen.getByRole('region', { name: 'After the White House' }));
    expect(more.getByText('Facts as of 31 August 2025')).toBeTruthy();
    expect(more.getByRole('button', { name: say('table.others') })).toBeTruthy();
    await userEvent.click(more.getByRole('button', { name: say('table.to-start') }));
    expect(left).toEqual(['left']);
  });
});

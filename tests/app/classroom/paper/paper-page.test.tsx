import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EnterTable } from '#app/classroom/paper/enter-table.tsx';
import { codesIn } from '#record/link/codes-in.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';
import { backgroundOfPage } from '../../background-of-page.ts';
import { inPage } from '../../in-page.tsx';

/** Under an id that comes with Parley, so that its link needs no scenario with it. */
const GAME = compileTold(smallScenario({ id: 'job-offer' }));

function show() {
  render(inPage(<EnterTable game={GAME} asked="" />, { jobs: backgroundOfPage() }));
}

const field = (name: string) => document.getElementById(`paper-${name}`)!;
const choose = (name: string, value: string) => userEvent.selectOptions(field(name), value);

/** Every article with an answer that all may sign, and the first part signed on the second day. */
async function fill() {
  for (const issue of GAME.scenario.issues.keys()) await choose(`article-${issue}`, '1');
  await choose('day-0', '2');
}

describe('a table that played on paper', () => {
  it('is entered, and its link opens the same ending', async () => {
    show();
    await fill();
    await choose('day-1', '3');
    await userEvent.click(screen.getByRole('button', { name: say('paper.make') }));
    const made = await screen.findByRole('region', { name: say('paper.made') });
    await waitFor(() => expect(document.activeElement).toBe(within(made).getByRole('heading')));
    const href =
      within(made)
        .getByRole('link', { name: say('paper.open-debrief') })
        .getAttribute('href') ?? '';
    const read = decodeGame(codesIn(href.slice(1)).whole[0] ?? '');
    expect(read.ok && read.record).toMatchObject({
      setup: { onPaper: true, seed: 1 },
      outcome: { signedIn: [2, 3], settled: GAME.scenario.issues.map(() => 1) },
    });
  });

  it('is marked where it does not fit, and the first mark has the focus', async () => {
    show();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: say('paper.make') }));
    const first = field('no-1-0');
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(first.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(first.getAttribute('aria-describedby')!)?.textContent).toContain(
      GAME.say('paper.nobody-refused', { track: 1 }),
    );
    expect(screen.getByText(say('paper.mistakes', { count: 1 }))).toBeTruthy();
  });

  it('takes an offer from a form, and begins anew with the next table', async () => {
    show();
    await userEvent.click(screen.getByText(say('paper.offers')));
    await userEvent.click(screen.getByRole('button', { name: say('paper.offer-add') }));
    await userEvent.selectOptions(screen.getByLabelText(say('paper.offer-add-answer')), '0 1');
    expect(screen.getByRole('button', { name: having(say('paper.offer-drop-answer', { answer: '' })) })).toBeTruthy();
    await fill();
    await choose('day-1', '3');
    await userEvent.click(screen.getByRole('button', { name: say('paper.make') }));
    await userEvent.click(await screen.findByRole('button', { name: say('paper.next') }));
    expect(screen.queryByRole('region', { name: say('paper.made') })).toBeNull();
    expect(screen.queryByRole('button', { name: having(say('paper.offer-drop-answer', { answer: '' })) })).toBeNull();
    expect(document.activeElement).toBe(field('article-0'));
  });
});

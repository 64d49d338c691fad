import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RefusalForm } from '#panels/talks/refusal.tsx';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { LETTER } from '../table/table-states.ts';

const [VENUE, FORMAT] = LETTER.clauses as readonly [LetterClause, LetterClause];

/** A refusal of a letter because of one of its articles, and a list of what it tells. */
function show(disputed: number, clauses: readonly LetterClause[] = [VENUE, FORMAT]) {
  const { called, tell } = recordedCommands<object>();
  render(<RefusalForm {...{ clauses, disputed }} onRefuse={tell('refuse')} onBack={() => tell('back')()} />);
  return called;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const send = () => press(say('talks.send-refusal'));
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('a refusal', () => {
  it('has the article and the reason chosen already, and takes focus', async () => {
    const called = show(FORMAT.issue);
    expect(document.activeElement?.textContent).toBe(say('talks.refuse-because-of'));
    expect(pressed()).toEqual(['2 Format', say('talks.we-refuse-too-little', { issue: FORMAT.issue })]);
    await send();
    expect(called).toEqual([['refuse', 'too-little', FORMAT.issue]]);
  });

  it('names the red line where the article crosses it, and nowhere else', async () => {
    const called = show(VENUE.issue);
    const redLine = () =>
      screen.queryByRole('button', { name: say('talks.we-refuse-red-line', { issue: VENUE.issue }) });
    expect(redLine()?.getAttribute('aria-pressed')).toBe('true');
    await press('2 Format');
    expect(redLine()).toBeNull();
    await press('1 Venue');
    await send();
    expect(called).toEqual([['refuse', 'red-line', VENUE.issue]]);
  });

  it('is given for another reason', async () => {
    const called = show(VENUE.issue);
    await press(say('talks.we-refuse-too-little', { issue: VENUE.issue }));
    await send();
    expect(called).toEqual([['refuse', 'too-little', VENUE.issue]]);
  });

  it('names no article where the time is wrong, or where the letter as a whole offers too little', async () => {
    const called = show(FORMAT.issue);
    await press(say('talks.we-refuse-not-now'));
    await send();
    await press(say('desk.refuse-whole'));
    await press(say('talks.we-refuse-too-little', { issue: undefined }));
    await send();
    expect(called).toEqual([
      ['refuse', 'not-now'],
      ['refuse', 'too-little'],
    ]);
  });

  it('can be given up', async () => {
    const called = show(FORMAT.issue);
    await press(say('desk.back'));
    expect(called).toEqual([['back']]);
  });

  it('does not keep the red line as its reason when another article is chosen', async () => {
    const called = show(VENUE.issue);
    await press(say('talks.we-refuse-red-line', { issue: VENUE.issue }));
    await press('2 Format');
    await send();
    expect(called).toEqual([['refuse', 'too-little', FORMAT.issue]]);
  });
});

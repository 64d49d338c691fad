import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { ReplayScreen, type ReplayScreenProps } from '#panels/debrief/replay/replay-screen.tsx';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook, ReplayMove } from '#session/debrief/replay-model.ts';
import { finish } from '../../../support/finish.ts';
import { render } from '../../../support/render.tsx';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { say } from '../../../support/speaker.ts';

const NEVER = { result: new Promise<never>(() => undefined), cancel: () => undefined };

let book: ReplayBook;
beforeAll(() => {
  const game = shippedCatalogue().find('job-offer') as LocalizedGame;
  const setup = { seed: 2, seats: ['negotiator', 'negotiator'] as const };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  for (let next = nextDecision(game, state); next !== undefined; next = nextDecision(game, state)) {
    moves.push(next.move);
    applyTo(game, state, next.move);
  }
  book = finish(replayBookOf(game, setup, moves, 0));
});

function replay(given: Partial<ReplayScreenProps> = {}) {
  const closed: string[] = [];
  render(
    <ReplayScreen
      title="The job"
      book={book}
      first={0}
      isOwn
      pins="sought"
      open={() => NEVER}
      believed={() => NEVER}
      onClose={() => closed.push('closed')}
      {...given}
    />,
  );
  return closed;
}

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: say('debrief-replay.slider') });
const move = (at: number) => book.moves[at - 1] as ReplayMove;

describe('a replay', () => {
  it('begins before the first move, as the chair knew it', () => {
    replay();
    expect(screen.getByRole('dialog', { name: say('debrief-places.replay') })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: book.knownLabel }).checked).toBe(true);
    expect(screen.getByRole('heading', { name: say('debrief-replay.before') })).toBeTruthy();
  });

  it('begins at a moment that is asked for, revealed where the chair saw nothing of it', () => {
    replay({ first: 3 });
    expect(slider().value).toBe('3');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: book.knownLabel }).checked).toBe(true);
    cleanup();
    replay({ first: 3, book: { ...book, moves: book.moves.map((each) => ({ ...each, known: undefined })) } });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: say('debrief-replay.revealed') }).checked).toBe(true);
  });

  it('steps by buttons and by arrows, and says each moment', async () => {
    replay({ isOwn: false });
    await userEvent.click(screen.getByRole('button', { name: say('debrief-replay.step') }));
    expect(slider().value).toBe('1');
    await userEvent.keyboard('{ArrowRight}');
    expect(slider().getAttribute('aria-valuetext')).toBe(
      `move 2 of ${book.moves.length}, ${move(2).day}: ${move(2).words}`,
    );
    expect(screen.getByRole('heading', { level: 2, name: new RegExp(move(2).words.slice(0, 20)) })).toBeTruthy();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(slider().value).toBe('0');
  });

  it('jumps to the end, from which nothing leads on', async () => {
    replay();
    const end = screen.getByRole('button', { name: say('debrief-replay.end') });
    await userEvent.click(end);
    expect(slider().value).toBe(String(book.moves.length));
    expect(end.getAttribute('aria-disabled')).toBe('true');
  });

  it('leads from turning point to turning point, by buttons, by Shift and arrows, and by pins on its line', async () => {
    replay({
      pins: [
        { number: 1, moment: 2 },
        { number: 2, moment: 5 },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: say('debrief-replay.turn-on') }));
    expect(slider().value).toBe('2');
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^turning point 1: move 2 of /);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(slider().value).toBe('5');
    const next = screen.getByRole('button', { name: say('debrief-replay.turn-on') });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: say('debrief-replay.turning-point', { number: 1 }) }));
    expect(slider().value).toBe('2');
  });

  it('says while turning points are still looked for, and where there are none', () => {
    replay();
    expect(screen.getByText(say('debrief-replay.pins-sought'))).toBeTruthy();
    cleanup();
    replay({ pins: [] });
    expect(screen.getByText(say('debrief-replay.pins-none'))).toBeTruthy();
  });

  it('has what the one that moved believed of the others when it did, for whoever opens it', async () => {
    const asked: number[][] = [];
    const { by } = move(3);
    const about = { ...by, party: 1 - by.party };
    const row = { about, reading: 'Money first: 60 %', most: ['Pay'], mostInTruth: ['Pay'], isRight: true };
    const noDeal = { believed: '40 %', inTruth: '55 %' };
    const believers = [{ by, heading: 'What it believed', rows: [{ ...row, noDeal }] }];
    const believed = (moment: number, track: number) => {
      asked.push([moment, track]);
      return { result: Promise.resolve({ moment, believers, note: 'So it was reckoned.' }), cancel: () => undefined };
    };
    replay({ first: 3, isOwn: false, believed });
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByText(say('debrief-replay.believed')));
    expect((await screen.findByText('Money first: 60 %')).closest('dl')?.textContent).toContain('40 %In fact: 55 %');
    expect(asked).toEqual([[2, 0]]);
  });

  it('plays by Space, and stops by it', async () => {
    replay();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: say('debrief-replay.pause') })).toBeTruthy();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: say('debrief-replay.play') })).toBeTruthy();
  });

  it('says that it is played again, and leads back', async () => {
    const closed = replay({ book: undefined });
    expect(screen.getByRole('status').textContent).toBe(say('debrief-replay.making'));
    await userEvent.click(screen.getByRole('button', { name: say('debrief-replay.back') }));
    expect(closed).toEqual(['closed']);
  });
});

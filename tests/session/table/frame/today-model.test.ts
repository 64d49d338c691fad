import { describe, expect, it } from 'vitest';
import { offer, refuse } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** Letters of the person that a third carries, as the news lists them. */
const underway = (script: ScriptedGame, seat: string) => seen(script.sitDown(seat)).today.underway;

const sent = () =>
  new ScriptedGame().passUntil((turn) => turn === 'talk b').play('b', offer('opening', ['c'], { venue: 'lake' }));

describe('a letter of the person that a third carries', () => {
  it('is on its way until it comes, and then has come, in one sentence each', () => {
    expect(underway(sent(), 'b')).toEqual([
      'Your offer on “The talks” is on its way to the town of C through the town of A.',
    ]);
    const come = sent().passUntil((turn) => turn === 'answer c');
    expect(underway(come, 'b')).toEqual([
      'Your offer on “The talks” has reached the town of C; the answer goes through the town of A.',
    ]);
  });

  it('is told of every part of which one is carried', () => {
    const both = sent().play('b', offer('main', ['c'], { water: 'halves' }));
    expect(underway(both, 'b')).toHaveLength(2);
  });

  it('is the answer, once the person has given one', () => {
    const answered = sent()
      .passUntil((turn) => turn === 'answer c')
      .play('c', refuse('not-now'));
    expect(underway(answered, 'c')).toEqual([
      'Your answer on “The talks” is on its way to the town of B through the town of A.',
    ]);
  });
});

import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** The line above the table of a live class: it names those that are waited for. */
export interface LiveLine {
  readonly kind: 'yours' | 'others' | 'paused' | 'over';
  readonly words: string;
  /** Second sentence, on the meaning of the first for the pupil who reads it. */
  readonly more?: string;
  /** Milliseconds for which that was so when it was told; absent where no time is told. */
  readonly waited: number | undefined;
  /** Milliseconds that were left then; absent where there is no limit. */
  readonly left: number | undefined;
}

/** Describes those that a table waits for, to one of its chairs. */
export function liveLine(game: LocalizedGame, you: number, around: SeatContext): LiveLine {
  const { over, phase, table, paused, waitsFor, waited, left } = around;
  const timeless = { waited: undefined, left: undefined };
  if (over !== undefined) {
    const words = game.say(over.code === undefined ? 'live-pupil.line-over-for-us' : 'live-pupil.line-over');
    return { kind: 'over', words, ...timeless };
  }
  if (phase === 'debrief') {
    return {
      kind: 'paused',
      words: game.say('live-pupil.line-stopped'),
      more: game.say('live-pupil.debrief-unfinished'),
      ...timeless,
    };
  }
  if (paused) {
    return {
      kind: 'paused',
      words: game.say('live-pupil.line-paused'),
      more: game.say('live-pupil.paused-words'),
      ...timeless,
    };
  }
  // The reader is present, so the teacher added the negotiator.
  if (table?.chairs[you]?.negotiator === true)
    return { kind: 'others', words: game.say('live-pupil.line-put'), ...timeless };
  if (waitsFor.includes(you))
    return { kind: 'yours', words: game.say('live-pupil.line-yours'), waited: undefined, left };
  const [party] = waitsFor;
  if (party === undefined) return { kind: 'others', words: game.say('live-pupil.line-next'), ...timeless };
  const words =
    waitsFor.length > 1
      ? game.say('live-pupil.line-several', { parties: waitsFor })
      : game.say('live-pupil.line-thinks', { party });
  return { kind: 'others', words, more: game.say('live-pupil.meanwhile'), waited, left };
}

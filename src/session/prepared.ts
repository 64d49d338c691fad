import { viewInNextTurn } from '#engine/ahead/view-in-next-turn.ts';
import type { SpeechMove } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import type { Speech } from './speech.ts';

/** Moves that the person has prepared while others act. They are made by themselves in the next turn, speech first. */
export interface Prepared {
  readonly speech: readonly SpeechMove[];
  /** True if the draft is to be sent. */
  readonly letter: boolean;
  /** Letters and answers that the person had received when it prepared the letter (see `heardIn`). */
  readonly heard: number;
  /** True if the draft was to be sent and was not, since something was received meanwhile. */
  readonly held: boolean;
}

export const NOTHING_PREPARED: Prepared = { speech: [], letter: false, heard: 0, held: false };

/** Counts what a seat has received: letters, answers to its letters, and replies to its questions. */
function heardIn({ party, offers, questions }: View): number {
  const letters = offers.filter(({ to }) => to === party).length;
  const answers = offers.filter(({ from, status }) => from === party && status !== 'waiting').length;
  const replies = questions.filter(({ from, says }) => from === party && says !== undefined).length;
  return letters + answers + replies;
}

/** Returns the view of the next turn after the moves that are prepared; `undefined` where nothing can be prepared. */
export function viewToPrepare(view: View, { speech, letter }: Prepared): View | undefined {
  const next = viewInNextTurn(view);
  return next && { ...next, movesLeft: Math.max(0, next.movesLeft - speech.length - (letter ? 1 : 0)) };
}

/** Returns the moves with the letter in the draft. */
export function withLetter(prepared: Prepared, view: View): Prepared {
  return { ...prepared, letter: true, heard: heardIn(view), held: false };
}

/** Returns the moves with one more thing to say. */
export function withSpeech(prepared: Prepared, move: SpeechMove): Prepared {
  return { ...prepared, speech: [...prepared.speech, move] };
}

export function isPrepared({ speech }: Prepared, one: Speech): boolean {
  return speech.some((other) => keyOf(other) === keyOf(one));
}

/** A text that two speeches share only if they say the same to the same. */
function keyOf(speech: Speech): string {
  const parts = Object.entries(speech).filter(([name, value]) => name !== 'party' && value !== undefined);
  return JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Returns the moves without one thing to say, by its place, or without the letter. */
export function withoutPrepared(prepared: Prepared, which: number | 'letter'): Prepared {
  if (which === 'letter') return { ...prepared, letter: false, held: false };
  return { ...prepared, speech: prepared.speech.filter((_, place) => place !== which) };
}

/** The next prepared move to make, and the moves that are prepared after it. */
export interface DueMove {
  /** `undefined` if a letter is held back. */
  readonly make: SpeechMove | 'letter' | undefined;
  readonly left: Prepared;
}

/** Returns the prepared move that is due; `undefined` if nothing is prepared, or it is not the turn to talk. */
export function dueOf(prepared: Prepared, view: View): DueMove | undefined {
  if (view.toAct?.kind !== 'talk') return undefined;
  const [make, ...speech] = prepared.speech;
  if (make !== undefined) return { make, left: { ...prepared, speech } };
  if (!prepared.letter) return undefined;
  const isNews = prepared.heard !== heardIn(view);
  return { make: isNews ? undefined : 'letter', left: { ...NOTHING_PREPARED, held: isNews } };
}

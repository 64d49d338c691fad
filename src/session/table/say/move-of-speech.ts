import type { Move, PartyIndex } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import type { Speech } from '../../speech.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Seat } from '../parts/chair.ts';

/** The move of the person that says it. */
export function moveOfSpeech(you: PartyIndex, speech: Speech): Move {
  return { ...speech, party: you } as Move;
}

/** Explains why the speech is not possible now, in a sentence; `undefined` if it is. */
export function whyNotSay({ game, view, you }: Seat, speech: Speech): string | undefined {
  const refusal = decide(view.common, view.own, view, moveOfSpeech(you, speech));
  return refusal && refusalInWords(game, refusal);
}

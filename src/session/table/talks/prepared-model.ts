import type { Seat } from '../parts/chair.ts';
import { speechInWords } from './speech-in-words.ts';

/** Moves that the person prepares while others act. */
export interface PreparedModel {
  /** Things to say in the next turn, as the person would say them. */
  readonly said: readonly string[];
  /** Number of moves left to prepare. */
  readonly movesLeft: number;
}

/** Returns the prepared moves; `undefined` where none can be prepared. */
export function preparedModel({ game, view, next, prepared }: Seat): PreparedModel | undefined {
  if (next === undefined || prepared === undefined) return undefined;
  const said = prepared.speech.map((speech) => {
    const words = speechInWords(game, view, speech);
    return 'to' in speech ? game.say('talks.prepared-to', { to: speech.to, words }) : words;
  });
  return { said, movesLeft: next.movesLeft };
}

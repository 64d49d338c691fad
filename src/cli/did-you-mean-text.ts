import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { nearest } from '#scenario/did-you-mean.ts';

/** `Did you mean "ukraine"?`, or nothing when no known word is near. */
export function didYouMeanText(written: string, known: Iterable<string>): string | undefined {
  const word = nearest(written, known);
  return word === undefined ? undefined : englishSpeaker().say('suggestion.did-you-mean', { word });
}

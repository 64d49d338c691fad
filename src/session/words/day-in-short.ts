import type { Move } from '#engine/model/moves.ts';
import { counted, listed, sentence } from './names.ts';

/** What is counted of a day, in the order in which it is told. */
const KINDS: readonly { readonly isMeant: (move: Move) => boolean; readonly words: (count: number) => string }[] = [
  { isMeant: ({ type }) => type === 'offer', words: (count) => counted(count, 'offer') },
  { isMeant: (move) => isAnswer(move, 'accept'), words: (count) => `${count} accepted` },
  { isMeant: (move) => isAnswer(move, 'counter'), words: (count) => `${count} answered with a counter` },
  { isMeant: (move) => isAnswer(move, 'refuse'), words: (count) => `${count} refused` },
  { isMeant: ({ type }) => type === 'draft', words: (count) => counted(count, 'single text') },
  { isMeant: ({ type }) => type === 'initial', words: (count) => counted(count, 'initial') },
  { isMeant: ({ type }) => type === 'ask', words: (count) => counted(count, 'question') },
  { isMeant: ({ type }) => type === 'declare' || type === 'tell', words: (count) => counted(count, 'statement') },
  { isMeant: ({ type }) => type === 'useLever', words: (count) => `${counted(count, 'act')} beside the talks` },
  { isMeant: ({ type }) => type === 'vote', words: (count) => counted(count, 'vote') },
];

/** A day's decisions in one sentence: "4 offers, 1 accepted, 2 refused and 1 act beside the talks." */
export function dayInShort(moves: readonly Move[]): string {
  const told = KINDS.flatMap(({ isMeant, words }) => {
    const count = moves.filter(isMeant).length;
    return count === 0 ? [] : [words(count)];
  });
  return told.length === 0 ? 'Nobody had anything to add.' : `${sentence(listed(told))}.`;
}

function isAnswer(move: Move, response: 'accept' | 'counter' | 'refuse'): boolean {
  return move.type === 'answer' && move.response === response;
}

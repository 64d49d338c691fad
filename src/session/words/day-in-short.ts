import type { Move } from '#engine/model/moves.ts';
import type { Messages } from '#messages/generated/messages.ts';
import type { Speaker } from '#messages/speaker.ts';

/** Kinds of moves that are counted for a day, in the order in which they are told. */
const KINDS: readonly {
  readonly kind: Exclude<keyof Messages['day-in-short'], 'whole'>;
  readonly isMeant: (move: Move) => boolean;
}[] = [
  { kind: 'offers', isMeant: ({ type }) => type === 'offer' },
  { kind: 'accepted', isMeant: (move) => isAnswer(move, 'accept') },
  { kind: 'countered', isMeant: (move) => isAnswer(move, 'counter') },
  { kind: 'refused', isMeant: (move) => isAnswer(move, 'refuse') },
  { kind: 'drafts', isMeant: ({ type }) => type === 'draft' },
  { kind: 'initials', isMeant: ({ type }) => type === 'initial' },
  { kind: 'questions', isMeant: ({ type }) => type === 'ask' },
  { kind: 'statements', isMeant: ({ type }) => type === 'declare' || type === 'tell' },
  { kind: 'levers', isMeant: ({ type }) => type === 'useLever' },
  { kind: 'votes', isMeant: ({ type }) => type === 'vote' },
];

/** A day's decisions in one sentence: "4 offers, 1 accepted, 2 refused and 1 act beside the talks." */
export function dayInShort(speaker: Speaker, moves: readonly Move[]): string {
  const counts = KINDS.flatMap(({ kind, isMeant }) => {
    const count = moves.filter(isMeant).length;
    return count === 0 ? [] : [speaker.say(`day-in-short.${kind}`, { count })];
  });
  return speaker.say('day-in-short.whole', { counts });
}

function isAnswer(move: Move, response: 'accept' | 'counter' | 'refuse'): boolean {
  return move.type === 'answer' && move.response === response;
}

import type { AnswerMove, AskMove, Move, OfferMove, SpeechMove } from '#engine/model/moves.ts';

/** Order is the format: a kind's place is its number. */
export const MOVE_KINDS = [
  'offer',
  'initial',
  'withdraw',
  'callVote',
  'endDay',
  'walkOut',
  'stay',
  'accept',
  'refuse',
  'counter',
  'voteYes',
  'voteNo',
  'insist',
  'never',
  'claim',
  'confirm',
  'deny',
  'reinterpret',
  'tellMatters',
  'tellClaim',
  'askMatters',
  'askLiveWith',
  'askTrue',
  'reply',
  'consult',
  'useLever',
  'offerExact',
  'counterExact',
  'carryPass',
  'carryHold',
  'carryBlur',
  'askMeaning',
  'consultMembers',
  'byMembers',
  'draft',
  'review',
  'instruct',
  'open',
  'offerTogether',
  'offerTogetherExact',
  'refuseAtPrice',
  'askLiveIf',
] as const;
/** A kind of move as a record has it. */
export type MoveKind = (typeof MOVE_KINDS)[number];

const CARRIED = { pass: 'carryPass', hold: 'carryHold', blur: 'carryBlur' } as const;

/** Returns the kind of a move. */
export function kindOfMove(move: Move): MoveKind {
  switch (move.type) {
    case 'offer':
      return kindOfOffer(move);
    case 'answer':
      return kindOfAnswer(move);
    case 'vote':
      return move.yes ? 'voteYes' : 'voteNo';
    case 'carry':
      return CARRIED[move.how];
    default:
      return isSpeech(move) ? kindOfSpeech(move) : move.type;
  }
}

function kindOfAnswer(move: AnswerMove): MoveKind {
  if (move.response === 'refuse') return move.price === undefined ? 'refuse' : 'refuseAtPrice';
  return move.response === 'counter' && move.exact ? 'counterExact' : move.response;
}

function kindOfOffer({ exact, together }: OfferMove): MoveKind {
  if (together) return exact ? 'offerTogetherExact' : 'offerTogether';
  return exact ? 'offerExact' : 'offer';
}

function isSpeech(move: Move): move is SpeechMove {
  return move.type === 'declare' || move.type === 'tell' || move.type === 'ask' || move.type === 'consult';
}

function kindOfSpeech(move: SpeechMove): MoveKind {
  if (move.type === 'declare') return move.what === 'by-members' ? 'byMembers' : move.what;
  if (move.type === 'consult') return move.about === undefined ? 'consult' : 'consultMembers';
  if (move.type === 'tell') return move.what === 'matters' ? 'tellMatters' : 'tellClaim';
  return kindOfQuestion(move);
}

function kindOfQuestion(move: AskMove): MoveKind {
  return move.what === 'could-live-with' && move.condition !== undefined ? 'askLiveIf' : ASK_KINDS[move.what];
}

const ASK_KINDS = {
  matters: 'askMatters',
  'could-live-with': 'askLiveWith',
  'is-it-true': 'askTrue',
  meaning: 'askMeaning',
} as const;

import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, DeclareMove, Move, TellMove, VoteMove } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { initialledIssues, openedBy } from '#engine/text/text.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { namedInWords } from './ballot-words.ts';
import { claimTold, declarationInWords, questionInWords, replyInWords } from './speech-words.ts';

type Tellers = {
  readonly [Type in Move['type']]: (game: LocalizedGame, before: Table, move: Extract<Move, { type: Type }>) => string;
};

const TELLERS: Tellers = {
  offer: (game, _, { party, to, clauses }) => game.say('move.offer', { party, to, clauses }),
  answer: (game, before, move) => answering(game, before, move),
  carry: (game, before, { party, offer, how }) => {
    const { from, to } = byId(before.offers, offer);
    return game.say(`move.carry-${how}`, { party, from, to });
  },
  instruct: (game, _, { party, mail }) => game.say(`move.instruct-${mail}`, { party }),
  initial: (game, _, { party, ...clause }) => game.say('move.initial', { party, clauses: [clause] }),
  withdraw: (game, before, { party, issue }) => {
    const isOpening = openedBy(at(before.text, issue), party) !== undefined;
    return game.say(isOpening ? 'move.withdraw-opening' : 'move.withdraw', { party, issue });
  },
  callVote: (game, _, { party, track }) => game.say('move.call-vote', { party, track }),
  vote: (game, before, move) => voting(game, before, move),
  endDay: (game, _, { party }) => game.say('move.end-day', { party }),
  walkOut: (game, _, { party }) => game.say('move.walk-out', { party }),
  stay: (game, _, { party }) => game.say('move.stay', { party }),
  draft: (game, _, { party, track, clauses }) => game.say('move.draft', { party, track, clauses }),
  review: (game, _, { party, over: issues }) => game.say('move.review', { party, issues }),
  open: (game, _, { party, clauses, never }) =>
    game.say(clauses.length + never.length === 0 ? 'move.open-with-nothing' : 'move.open', { party }),
  declare: (game, before, move) => declaring(game, before, move),
  tell: (game, _, move) => telling(game, move),
  ask: (game, before, { party, to, ...asked }) =>
    game.say('move.ask', { party, to, question: questionInWords(game, before, asked) }),
  reply: (game, before, { party, question, says }) => {
    const { from, asked } = byId(before.questions, question);
    return game.say('move.reply', { party, from, reply: replyInWords(game, asked, says) });
  },
  consult: (game, _, { party, about: issue }) =>
    issue === undefined ? game.say('move.consult', { party }) : game.say('move.consult-members', { party, issue }),
  useLever: (game, _, { party, lever }) =>
    game.say('move.use-lever', { party, label: at(game.scenario.levers ?? [], lever).label }),
};

/** A move in a sentence, from the state that it was made in: "Kyiv initials Place: Istanbul." */
export function moveInWords(game: LocalizedGame, before: Table, move: Move): string {
  const tell = TELLERS[move.type] as (game: LocalizedGame, before: Table, move: Move) => string;
  return tell(game, before, move);
}

function answering(game: LocalizedGame, before: Table, move: AnswerMove): string {
  const { party, response } = move;
  const offer = byId(before.offers, move.offer);
  const clauses = response === 'counter' ? move.clauses : deliveredClauses(offer);
  return game.say(`move.${response}`, { party, from: offer.from, clauses });
}

function voting(game: LocalizedGame, before: Table, move: VoteMove): string {
  const { party, track } = move;
  if (move.yes) return game.say('move.vote-yes', { party, track });
  const settled = initialledIssues(game.common, before, track);
  const over = namedInWords(game, move.over, (issue) => settled.includes(issue));
  return game.say('move.vote-no', { party, track, over });
}

function declaring(game: LocalizedGame, before: Table, move: DeclareMove): string {
  switch (move.what) {
    case 'insist':
    case 'never':
      return declarationInWords(game, { ...move, round: before.round, crossed: false });
    case 'claim':
      return claimTold(game, { ...move, by: move.party, status: 'unconfirmed', means: [], said: [], audience: 'all' });
    case 'confirm':
    case 'deny':
    case 'reinterpret':
    case 'by-members':
      return answeringClaim(game, before, move);
  }
}

function answeringClaim(
  game: LocalizedGame,
  before: Table,
  move: Extract<DeclareMove, { what: 'confirm' | 'deny' | 'reinterpret' | 'by-members' }>,
): string {
  const { party, what } = move;
  const { by, issue } = byId(before.claims, move.claim);
  if (what !== 'reinterpret') return game.say(`move.${what}`, { party, by, issue });
  return game.say('move.reinterpret', { party, by, issue, options: { issue, options: move.options } });
}

function telling(game: LocalizedGame, move: TellMove): string {
  if (move.what === 'matters') return game.say('move.tell-matters', move);
  const { party: by, to, ...claim } = move;
  return claimTold(game, { ...claim, by, status: 'unconfirmed', means: [], said: [], audience: [by, to] });
}

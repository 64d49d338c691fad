import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, CarryMove, DeclareMove, Move, OfferId, TellMove, VoteMove } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { Table } from '#engine/model/table.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { initialledIssues, openedBy } from '#engine/text/text.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { namedInWords } from './ballot-words.ts';
import { optionsInWords } from './member-words.ts';
import { clausesInWords, issueTitle, listed, sentence, trackTitle, voiceOf, voicesOf } from './names.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';
import { claimTold, declarationInWords, questionInWords, replyInWords } from './speech-words.ts';
import { type Subject, subjectOf } from './subject.ts';

type Doing = {
  readonly [Type in Move['type']]: (
    game: ToldGame,
    before: Table,
    move: Extract<Move, { type: Type }>,
    who: Subject,
  ) => string;
};

/** By kind of move: what is said after the name of the one that makes it. */
const DOING: Doing = {
  offer: (game, _, { to, clauses }, { verb }) =>
    `${verb('propose')} to ${voicesOf(game, to)}: ${clausesInWords(game, clauses)}`,
  answer: (game, before, move, who) => answering(game, offerIn(before, move.offer), move, who),
  carry: (game, before, move, who) => carrying(game, offerIn(before, move.offer), move, who),
  instruct: (_, __, { mail }, { verb, it, them }) =>
    mail === 'pass'
      ? `${verb('pass')} on unasked, from now on, what others give ${them} to carry`
      : `${verb('want')} to be asked, from now on, about each letter that ${it} ${verb('carry')}`,
  initial: (game, _, clause, { verb }) => `${verb('initial')} ${clausesInWords(game, [clause])}`,
  withdraw: (game, before, { party, issue }, { verb, its }) => {
    const isOpening = openedBy(at(before.text, issue), party) !== undefined;
    return isOpening
      ? `${verb('leave')} what ${its} opening statement says of ${titled(game, issue)}`
      : `${verb('take')} back ${its} initial on ${titled(game, issue)}`;
  },
  callVote: (game, _, { track }, { verb }) => `${verb('call')} a vote on ${text(game, track)}`,
  vote: (game, before, move, who) => voting(game, before, move, who),
  endDay: (_, __, ___, { verb, its }) => `${verb('end')} ${its} day`,
  walkOut: (_, __, ___, { verb, it }) => `${verb('announce')} that ${it} will leave`,
  stay: (_, __, ___, { verb }) => `${verb('stay')} after all`,
  draft: (game, _, { track, clauses }, { verb }) =>
    `${verb('put')} a single text on ${text(game, track)}: ${clausesInWords(game, clauses)}`,
  review: (game, _, { over }, { verb }) =>
    over.length === 0
      ? `${verb('accept')} all of the single text`
      : `${verb('want')} changes in the single text: ${articles(game, over)}`,
  open: (_, __, { clauses, never }, { verb, its }) =>
    clauses.length + never.length === 0
      ? `${verb('make')} no opening statement`
      : `${verb('make')} ${its} opening statement`,
  declare: (game, before, move) => declaring(game, before, move),
  tell: (game, _, move, who) => telling(game, move, who),
  ask: (game, before, { to, ...asked }, { verb }) =>
    `${verb('ask')} ${voiceOf(game, to)}: ${questionInWords(game, before, asked)}`,
  reply: (game, before, { question, says }, { verb }) => {
    const { from, asked } = byId(before.questions, question);
    return `${verb('reply')} to ${voiceOf(game, from)}: ${replyInWords(game, asked, says)}`;
  },
  consult: (game, _, { about }, { verb, its, itself }) =>
    about === undefined
      ? `${verb('explain')} ${itself} at home`
      : `${verb('ask')} ${its} members about ${titled(game, about)}`,
  useLever: ({ scenario }, _, { lever }, { verb }) => `${verb('act')}: ${at(scenario.levers ?? [], lever).label}`,
};

/** A move in a sentence, from the state that it was made in: "Kyiv initials Place: Istanbul." */
export function moveInWords(game: ToldGame, before: Table, move: Move): string {
  if (move.type === 'declare' || (move.type === 'tell' && move.what === 'claim')) return spoken(game, before, move);
  return whole(`${voiceOf(game, move.party)} ${doing(game, before, move)}`);
}

function doing(game: ToldGame, before: Table, move: Move): string {
  const words = DOING[move.type] as (game: ToldGame, before: Table, move: Move, who: Subject) => string;
  return words(game, before, move, subjectOf(game, move.party));
}

/** Sentences that name the speaker themselves. */
function spoken(game: ToldGame, before: Table, move: DeclareMove | TellMove): string {
  return whole(doing(game, before, move));
}

/** With a capital and one stop. */
function whole(words: string): string {
  return sentence(/[.?!]$/.test(words) ? words : `${words}.`);
}

function offerIn(before: Table, offer: OfferId): Readonly<Offer> {
  return byId(before.offers, offer);
}

function answering(game: ToldGame, offer: Readonly<Offer>, move: AnswerMove, { verb }: Subject): string {
  const proposed = `what ${voiceOf(game, offer.from)} proposed`;
  if (move.response === 'counter') return `${verb('counter')} ${proposed}: ${clausesInWords(game, move.clauses)}`;
  return `${verb(move.response)} ${proposed}: ${clausesInWords(game, deliveredClauses(offer))}`;
}

function carrying(game: ToldGame, { from, to }: Readonly<Offer>, { how }: CarryMove, { verb }: Subject): string {
  const what = `what ${subjectOf(game, from).does('say')} to ${voiceOf(game, to)}`;
  if (how === 'blur') return `${verb('make')} one article vague in ${what}`;
  return how === 'hold' ? `${verb('hold')} back ${what}` : `${verb('pass')} on ${what}`;
}

function voting(game: ToldGame, before: Table, move: VoteMove, { verb }: Subject): string {
  const title = text(game, move.track);
  if (move.yes) return `${verb('sign')} ${title}`;
  const settled = initialledIssues(game.common, before, move.track);
  return `${verb('do')} not sign ${title}, over ${namedInWords(game, move.over, (issue) => settled.includes(issue))}`;
}

function declaring(game: ToldGame, before: Table, move: DeclareMove): string {
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
  game: ToldGame,
  before: Table,
  move: Extract<DeclareMove, { what: 'confirm' | 'deny' | 'reinterpret' | 'by-members' }>,
): string {
  const claim = byId(before.claims, move.claim);
  const { does, them, its } = subjectOf(game, move.party);
  const what = `what ${subjectOf(game, claim.by).does('say')} of ${them} on ${titled(game, claim.issue)}`;
  if (move.what === 'reinterpret') {
    return `${does('read')} ${what} otherwise: ${optionsInWords(game, claim.issue, move.options)}`;
  }
  return move.what === 'by-members' ? `${does('answer')} by ${its} members to ${what}` : `${does(move.what)} ${what}`;
}

function telling(game: ToldGame, move: TellMove, { verb, them }: Subject): string {
  if (move.what === 'matters')
    return `${verb('tell')} ${voiceOf(game, move.to)} that nothing matters more to ${them} than “${issueTitle(game, move.issue)}”`;
  const { party: by, to, ...claim } = move;
  return claimTold(game, { ...claim, by, status: 'unconfirmed', means: [], said: [], audience: [by, to] });
}

function articles(game: ToldGame, issues: readonly number[]): string {
  return listed(issues.map((issue) => titled(game, issue)));
}

function titled(game: ToldGame, issue: number): string {
  return issueInSentence(game, issue);
}

function text(game: ToldGame, track: number): string {
  return midSentence(trackTitle(game, track));
}

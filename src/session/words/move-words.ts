import { at, type Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, CarryMove, DeclareMove, Move, OfferId, TellMove, VoteMove } from '#engine/model/moves.ts';
import type { Offer, State } from '#engine/model/state.ts';
import { deliveredClauses } from '#engine/moves/delivered-clauses.ts';
import { initialledIssues } from '#engine/text/text.ts';
import { namedInWords } from './ballot-words.ts';
import { optionsInWords } from './member-words.ts';
import { clausesInWords, issueTitle, listed, sentence, trackTitle, voiceOf, voicesOf } from './names.ts';
import { midSentence } from './refusal-words.ts';
import { claimTold, declarationInWords, questionInWords, replyInWords } from './speech-words.ts';

type Doing = {
  readonly [Type in Move['type']]: (game: Game, before: State, move: Extract<Move, { type: Type }>) => string;
};

/** By kind of move: what is said after the name of the one that makes it. */
const DOING: Doing = {
  offer: (game, _, { to, clauses }) => `proposes to ${voicesOf(game, to)}: ${clausesInWords(game, clauses)}`,
  answer: (game, before, move) => answering(game, offerIn(before, move.offer), move),
  carry: (game, before, move) => carrying(game, offerIn(before, move.offer), move),
  initial: (game, _, clause) => `initials ${clausesInWords(game, [clause])}`,
  withdraw: (game, _, { issue }) => `takes back its initial on ${titled(game, issue)}`,
  callVote: (game, _, { track }) => `calls a vote on ${text(game, track)}`,
  vote: (game, before, move) => voting(game, before, move),
  endDay: () => 'ends its day',
  walkOut: () => 'announces that it will leave',
  stay: () => 'stays after all',
  draft: (game, _, { track, clauses }) =>
    `puts a single text on ${text(game, track)}: ${clausesInWords(game, clauses)}`,
  review: (game, _, { over }) =>
    over.length === 0 ? 'accepts all of the single text' : `wants changes in the single text: ${articles(game, over)}`,
  declare: (game, before, move) => declaring(game, before, move),
  tell: (game, _, move) => telling(game, move),
  ask: (game, before, { to, ...asked }) => `asks ${voiceOf(game, to)}: ${questionInWords(game, before, asked)}`,
  reply: (game, before, { question, says }) => {
    const { from, asked } = byId(before.questions, question);
    return `replies to ${voiceOf(game, from)}: ${replyInWords(game, asked, says)}`;
  },
  consult: (game, _, { about }) =>
    about === undefined ? 'explains itself at home' : `asks its members about ${titled(game, about)}`,
  useLever: ({ scenario }, _, { lever }) => `acts: ${at(scenario.levers ?? [], lever).label}`,
};

/** A move in a sentence, from the state that it was made in: "Kyiv initials Place: Istanbul." */
export function moveInWords(game: Game, before: State, move: Move): string {
  if (move.type === 'declare' || (move.type === 'tell' && move.what === 'claim')) return spoken(game, before, move);
  return whole(`${voiceOf(game, move.party)} ${doing(game, before, move)}`);
}

function doing(game: Game, before: State, move: Move): string {
  const words = DOING[move.type] as (game: Game, before: State, move: Move) => string;
  return words(game, before, move);
}

/** Sentences that name the speaker themselves. */
function spoken(game: Game, before: State, move: DeclareMove | TellMove): string {
  return whole(doing(game, before, move));
}

/** With a capital and one stop. */
function whole(words: string): string {
  return sentence(/[.?!]$/.test(words) ? words : `${words}.`);
}

function offerIn(before: State, offer: OfferId): Readonly<Offer> {
  return byId(before.offers, offer);
}

function answering(game: Game, offer: Readonly<Offer>, move: AnswerMove): string {
  const proposed = `what ${voiceOf(game, offer.from)} proposed`;
  if (move.response === 'counter') return `counters ${proposed}: ${clausesInWords(game, move.clauses)}`;
  const verb = move.response === 'accept' ? 'accepts' : 'refuses';
  return `${verb} ${proposed}: ${clausesInWords(game, deliveredClauses(offer))}`;
}

function carrying(game: Game, { from, to }: Readonly<Offer>, { how }: CarryMove): string {
  const what = `what ${voiceOf(game, from)} says to ${voiceOf(game, to)}`;
  if (how === 'blur') return `makes one article vague in ${what}`;
  return how === 'hold' ? `holds back ${what}` : `passes on ${what}`;
}

function voting(game: Game, before: State, move: VoteMove): string {
  const title = text(game, move.track);
  if (move.yes) return `signs ${title}`;
  const settled = initialledIssues(game.common, before, move.track);
  return `does not sign ${title}, over ${namedInWords(game, move.over, (issue) => settled.includes(issue))}`;
}

function declaring(game: Game, before: State, move: DeclareMove): string {
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
  game: Game,
  before: State,
  move: Extract<DeclareMove, { what: 'confirm' | 'deny' | 'reinterpret' | 'by-members' }>,
): string {
  const claim = byId(before.claims, move.claim);
  const who = voiceOf(game, move.party);
  const what = `what ${voiceOf(game, claim.by)} says of it on ${titled(game, claim.issue)}`;
  if (move.what === 'reinterpret') {
    return `${who} reads ${what} otherwise: ${optionsInWords(game, claim.issue, move.options)}`;
  }
  const verb = { confirm: 'confirms', deny: 'denies', 'by-members': 'answers by its members' }[move.what];
  return move.what === 'by-members' ? `${who} ${verb} to ${what}` : `${who} ${verb} ${what}`;
}

function telling(game: Game, move: TellMove): string {
  if (move.what === 'matters')
    return `tells ${voiceOf(game, move.to)} that much turns for it on ${titled(game, move.issue)}`;
  const { party: by, to, ...claim } = move;
  return claimTold(game, { ...claim, by, status: 'unconfirmed', means: [], said: [], audience: [by, to] });
}

function articles(game: Game, issues: readonly number[]): string {
  return listed(issues.map((issue) => titled(game, issue)));
}

function titled(game: Game, issue: number): string {
  return midSentence(issueTitle(game, issue));
}

function text(game: Game, track: number): string {
  return midSentence(trackTitle(game, track));
}

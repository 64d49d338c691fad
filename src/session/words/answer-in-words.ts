import type { Audience } from '#engine/model/dispatch.ts';
import type { Offer } from '#engine/model/offer.ts';
import { isRefusedAgain } from '#engine/negotiators/telling/correspondence.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { type Line, plain, strong } from './line.ts';
import { clausesInWords, sentence, voiceOf } from './names.ts';
import { issueInSentence } from './refusal-in-words.ts';
import { subjectOf } from './subject.ts';

/** An answer to an offer, for all who may know of it. */
export function answered(game: ToldGame, offers: readonly Offer[], offer: Offer, audience: Audience): Line {
  const { from, to, via, answer } = offer;
  // A carried answer is noted twice: when it is given, and when it has reached the one it goes to.
  const isOnItsWay = audience !== 'all' && !audience.includes(from);
  const who = subjectOf(game, to);
  const arrives = via === undefined || isOnItsWay ? '' : `${who.verb('answer')} through ${voiceOf(game, via)} and `;
  // Whoever carries it need not be told so.
  const leaves =
    via === undefined || via === game.toldTo || !isOnItsWay
      ? ''
      : ` ${sentence(subjectOf(game, via).does('carry'))} the answer.`;
  const proposed = `what ${voiceOf(game, from)} proposed`;
  if (answer?.response === 'accept') {
    // What the text says for it is told in a line of its own.
    return strong(to, `${who.words} ${arrives}${who.verb('accept')} ${proposed}.${leaves}${blurred(game, offer)}`);
  }
  const why = answer?.response === 'refuse' ? refusalClause(game, answer) : '';
  const again = isRefusedAgain(offers, offer) ? ' again' : '';
  const no = `${who.verb('refuse')}${again}`;
  return plain(to, `${who.words} ${arrives}${no} ${proposed}${why}.${leaves}${blurred(game, offer)}`);
}

/** An answer to an own offer, for the one that made it and knows what it said. */
export function answerInWords(game: ToldGame, offers: readonly Offer[], offer: Offer): string {
  const { to, answer } = offer;
  const who = subjectOf(game, to);
  if (answer?.response === 'accept') return `${sentence(who.does('accept'))}.${blurred(game, offer)}`;
  const why = answer?.response === 'refuse' ? refusalClause(game, answer) : '';
  const again = isRefusedAgain(offers, offer) ? ' again' : '';
  return `${sentence(who.does('refuse'))}${again}${why}.${blurred(game, offer)}`;
}

/** For those who know of it: that the carrier has made a clause vague. */
function blurred(game: ToldGame, { via, delivered, clauses }: Offer): string {
  const changed = delivered?.filter(({ issue, or }) => clauses.some((said) => said.issue === issue && said.or !== or));
  if (via === undefined || changed === undefined) return '';
  return ` ${sentence(voiceOf(game, via))} had made it vague on the way: ${clausesInWords(game, changed)}.`;
}

function refusalClause(game: ToldGame, answer: Extract<Offer['answer'], { response: 'refuse' }>): string {
  const title = answer.issue === undefined ? undefined : issueInSentence(game, answer.issue);
  if (answer.reason === 'red-line') return `: it crosses a red line${title === undefined ? '' : ` on ${title}`}`;
  if (answer.reason === 'not-now') return ': not now';
  // An offer as a whole can bring too little; of one article it may ask too much as well as give too little.
  return title === undefined ? ': it offers too little' : `: it fails over ${title}`;
}

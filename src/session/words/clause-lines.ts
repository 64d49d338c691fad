import { at } from '#engine/model/at.ts';
import type { BreachReason, Dispatch, Happening } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { lettersBefore, repetitionOf } from '#engine/negotiators/telling/correspondence.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { dayInLetter } from './dates.ts';
import { type Line, plain } from './line.ts';
import { clausesInWords, listed, sentence, trackTitle, voiceOf, voicesOf } from './names.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';
import { type Subject, subjectOf, subjectsOf } from './subject.ts';
import { offerFrom, thingsOf } from './told-to.ts';

/** A line of the record of one kind. */
export type Told<Kind extends Happening['kind']> = Extract<Dispatch, { kind: Kind }>;

/** How a line is told: with the wording of its clauses or, beside the text that has it, by their titles. */
export type Detail = 'with-wording' | 'by-title';

const BREACHES: Readonly<Record<BreachReason, (who: Subject) => string>> = {
  withdrawn: () => 'an initial was taken back',
  reopened: () => 'what both had initialled was opened again',
  'walked-out': ({ it, verb }) => `${it} ${verb('have')} left the talks`,
  'claim-denied': ({ it }) => `what ${it} claimed was denied`,
};

/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export function tabled(game: ToldGame, clauses: readonly Told<'tabled'>[], detail: Detail): Line {
  const { joined, beside } = at(clauses, 0);
  const where = beside ? 'Tabled beside the text' : 'In the text now';
  const dropped = game.scenario.parties.flatMap((_, party) =>
    clauses.some((clause) => clause.dropped.includes(party)) ? [party] : [],
  );
  const lost = dropped.length === 0 ? '' : ` ${sentence(thingsOf(game, dropped, 'earlier initials'))} fall.`;
  const what = clausesTold(game, clauses, detail);
  return plain(undefined, `${where}, initialled by ${voicesOf(game, joined)}: ${what}.${lost}`);
}

/** Clauses that one has initialled. */
export function initialled(game: ToldGame, clauses: readonly Told<'initialled'>[]): Line {
  const { party } = at(clauses, 0);
  return plain(party, `${subjectOf(game, party).does('initial')} ${clausesInWords(game, clauses)}.`);
}

/** Those who trust one less, for the same reason. */
export function promiseBroken(game: ToldGame, losses: readonly Told<'promiseBroken'>[]): Line {
  const { party, why } = at(losses, 0);
  const who = subjectOf(game, party);
  const trusting = subjectsOf(
    game,
    losses.map(({ to }) => to),
  );
  return plain(party, `${trusting.does('trust')} ${who.words} less: ${BREACHES[why](who)}.`);
}

function clausesTold(game: ToldGame, clauses: readonly Clause[], detail: Detail): string {
  if (detail === 'with-wording') return clausesInWords(game, clauses);
  return listed(clauses.map(({ issue }) => issueInSentence(game, issue)));
}

/** An offer, or a counter; `offers` are all that the reader knows of. */
export function offered(game: ToldGame, offers: readonly Offer[], offer: Offer, detail: Detail): Line {
  const { from, to, via, counters, exact } = offer;
  const route = via === undefined ? '' : `, through ${voiceOf(game, via)}${exact ? askedToBeExact(game, via) : ''}`;
  const [who, other] = [subjectOf(game, from), voiceOf(game, to)];
  const what =
    counters === undefined ? `${who.does('propose')} to ${other}` : `${who.does('counter')} what ${other} proposed`;
  const before = asBefore(game, offers, offer);
  const said = via !== undefined && game.toldTo === via ? carriedTold(game, offer, detail, before !== '') : undefined;
  return plain(from, `${what}${route}${before}${said ?? `: ${clausesTold(game, offer.clauses, detail)}`}.`);
}

/** Whoever carries it reads its wording, which stands nowhere else for it, and once. */
function carriedTold(game: ToldGame, { clauses }: Offer, detail: Detail, isRepeated: boolean): string {
  return isRepeated && detail === 'by-title' ? '' : `: ${clausesInWords(game, clauses)}`;
}

/** An offer that has come to the one it goes to. Its sender, who wrote it, reads its words again in the record only. */
export function arrived(game: ToldGame, offers: readonly Offer[], offer: Offer, detail: Detail): Line {
  const { from, to, via, clauses, track } = offer;
  const carrier = via === undefined ? '' : `, carried by ${voiceOf(game, via)}`;
  const isOwn = from === game.toldTo && detail === 'by-title';
  // Offers on several parts can arrive at once.
  const part = isOwn && game.scenario.tracks.length > 1 ? ` on ${midSentence(trackTitle(game, track))}` : '';
  const what = `${offerFrom(game, from)}${part}`;
  const reached = `${what} has reached ${voiceOf(game, to)}${carrier}${asBefore(game, offers, offer)}`;
  return plain(from, isOwn ? `${reached}.` : `${reached}: ${clausesInWords(game, clauses)}.`);
}

function askedToBeExact(game: ToldGame, carrier: PartyIndex): string {
  return `, ${game.toldTo === carrier ? 'who are' : 'which is'} asked to be exact`;
}

/** ", in the same words as on Tuesday", where its sender has written the same before. */
export function asBefore(game: ToldGame, offers: readonly Offer[], offer: Offer): string {
  const repetition = repetitionOf(lettersBefore(offers, offer), offer.clauses);
  return repetition === undefined ? '' : `, in the same words as on ${dayInLetter(game, repetition.round)}`;
}

import { at, type Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Dispatch, Happening, Offer, State } from '#engine/model/state.ts';
import { roundInWords } from './dates.ts';
import { clausesInWords, issueTitle, listed, optionLabel, sentence, trackTitle, voiceOf, voicesOf } from './names.ts';
import { midSentence, obstacleInWords } from './refusal-words.ts';

/** A line of the record in words, the party that it is about, and how much it weighs. */
export interface Line {
  readonly about: PartyIndex | undefined;
  readonly words: string;
  readonly weight: 'plain' | 'strong';
}

type Teller<Kind extends Happening['kind']> = (
  game: Game,
  state: State,
  happening: Extract<Happening, { kind: Kind }>,
) => Line;

const TELLERS: { readonly [Kind in Happening['kind']]: Teller<Kind> } = {
  roundBegan: (game, state) => plain(undefined, `${sentence(roundInWords(game, state.round))} begins.`),
  offered: (game, state, { offer }) => offered(game, at(state.offers, offer)),
  arrived: (game, state, { offer }) => {
    const { from, to, via } = at(state.offers, offer);
    const carrier = via === undefined ? '' : `, carried by ${voiceOf(game, via)}`;
    return plain(from, `An offer from ${voiceOf(game, from)} has reached ${voiceOf(game, to)}${carrier}.`);
  },
  answered: (game, state, { offer }) => answered(game, at(state.offers, offer)),
  tabled: (game, _, { issue, option, joined, dropped, beside }) => {
    const where = beside ? 'is tabled beside the text' : 'stands in the text';
    const lost = dropped.length === 0 ? '' : ` An earlier version falls, and the initials of ${voicesOf(game, dropped)} with it.`;
    const label = `${issueTitle(game, issue)}: ${optionLabel(game, issue, option)}`;
    return plain(undefined, `${label} ${where}, with the initials of ${voicesOf(game, joined)}.${lost}`);
  },
  initialled: (game, _, { party, issue, option }) =>
    plain(party, `${voiceOf(game, party)} initials ${issueTitle(game, issue)}: ${optionLabel(game, issue, option)}.`),
  withdrawn: (game, _, { party, issue }) =>
    strong(party, `${voiceOf(game, party)} takes back its initial on ${midSentence(issueTitle(game, issue))}.`),
  voteCalled: (game, _, { party, track }) =>
    strong(party, `${voiceOf(game, party)} calls a vote on ${midSentence(trackTitle(game, track))}. It is held at dusk.`),
  voteLapsed: (game, _, { track, why }) =>
    plain(undefined, `No vote on ${midSentence(trackTitle(game, track))}. ${obstacleInWords(game, why)}`),
  voted: (game, _, happening) => voted(game, happening),
  dayEnded: (game, _, { party }) => plain(party, `${voiceOf(game, party)} has nothing to add today.`),
  walkOutAnnounced: (game, _, { party, leavesAt }) =>
    strong(party, `${voiceOf(game, party)} says it will leave at dusk on ${roundInWords(game, leavesAt)}, unless it changes its mind.`),
  walkOutTakenBack: (game, _, { party }) => strong(party, `${voiceOf(game, party)} stays.`),
  walkedOut: (game, _, { party, closed }) => {
    const what = closed.length === 0 ? '' : ` ${sentence(listed(closed.map((track) => midSentence(trackTitle(game, track)))))} cannot be signed without it.`;
    return strong(party, `${voiceOf(game, party)} has left.${what}`);
  },
  channelsOpened: () => strong(undefined, 'Everybody can now talk directly.'),
  ended: () => strong(undefined, 'The talks are over.'),
};

/** A dispatch in words. */
export function dispatchInWords(game: Game, state: State, dispatch: Dispatch): Line {
  const tell = TELLERS[dispatch.kind] as (game: Game, state: State, happening: Happening) => Line;
  const line = tell(game, { ...state, round: dispatch.round }, dispatch);
  return { ...line, words: sentence(line.words) };
}

function offered(game: Game, { from, to, via, counters, clauses }: Offer): Line {
  const verb = counters === undefined ? 'proposes to' : 'counters to';
  const route = via === undefined ? '' : `, through ${voiceOf(game, via)}`;
  return plain(from, `${voiceOf(game, from)} ${verb} ${voiceOf(game, to)}${route}: ${clausesInWords(game, clauses)}.`);
}

function answered(game: Game, { from, to, via, answer, clauses, status }: Offer): Line {
  const way = via !== undefined && status === 'returning' ? ` ${sentence(voiceOf(game, via))} carries the answer.` : '';
  if (answer?.response === 'accept') {
    return strong(to, `${voiceOf(game, to)} accepts what ${voiceOf(game, from)} proposed: ${clausesInWords(game, clauses)}.${way}`);
  }
  const why = answer?.response === 'refuse' ? refusalClause(game, answer) : '';
  return plain(to, `${voiceOf(game, to)} refuses what ${voiceOf(game, from)} proposed${why}.${way}`);
}

function refusalClause(game: Game, answer: Extract<Offer['answer'], { response: 'refuse' }>): string {
  const about = answer.issue === undefined ? '' : ` on ${midSentence(issueTitle(game, answer.issue)).toLowerCase()}`;
  if (answer.reason === 'red-line') return `: it crosses a red line${about}`;
  return answer.reason === 'too-little' ? `: it offers too little${about}` : ': not now';
}

function voted(game: Game, { track, ballots, signed }: Extract<Happening, { kind: 'voted' }>): Line {
  const title = midSentence(trackTitle(game, track));
  if (signed) return strong(undefined, `All signatories sign ${title}.`);
  const refusals = ballots.filter((ballot) => !ballot.yes);
  const each = refusals.map(({ party, over }) => {
    const articles = listed(over.map((issue) => issueTitle(game, issue)));
    return `${voiceOf(game, party)} over ${articles}`;
  });
  return strong(refusals[0]?.party, `${sentence(title)} is voted and not signed. No: ${each.join('; ')}.`);
}

function plain(about: PartyIndex | undefined, words: string): Line {
  return { about, words, weight: 'plain' };
}

function strong(about: PartyIndex | undefined, words: string): Line {
  return { about, words, weight: 'strong' };
}

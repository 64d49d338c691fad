import { at } from '#engine/model/at.ts';
import type { Ballot, Dispatch, Happening, StandingReason } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Review, SingleText } from '#engine/model/single-text.ts';
import type { Table } from '#engine/model/table.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { answered } from './answer-in-words.ts';
import { namedInWords } from './ballot-words.ts';
import { arrived, initialled, offered, promiseBroken, type Told, tabled } from './clause-lines.ts';
import { roundInWords } from './dates.ts';
import { effectInWords, partyOfEffect } from './effect-in-words.ts';
import { type Line, plain, strong } from './line.ts';
import { memberOf, reasonOf, STAND_WORDS, standsByOption } from './member-words.ts';
import { clausesInWords, issueTitle, listed, optionLabel, sentence, trackTitle, voiceOf } from './names.ts';
import { openingInWords } from './opening-in-words.ts';
import { issueInSentence, midSentence, obstacleInWords } from './refusal-in-words.ts';
import { askedLine, claimStatusInWords, claimTold, declarationInWords, repliedLine } from './speech-words.ts';
import { type Subject, subjectOf, subjectsOf } from './subject.ts';
import { supportOf, thingsOf } from './told-to.ts';

type Teller<Kind extends Happening['kind']> = (game: ToldGame, table: Table, dispatch: Told<Kind>) => Line;

const STANDING_WORDS: Readonly<Record<Exclude<StandingReason, 'event'>, (who: Subject) => string>> = {
  'failed-vote': ({ it }) => `the vote that ${it} had called failed`,
  'crossed-declaration': ({ it, verb }) => `${it} ${verb('have')} gone back on what ${it} declared`,
  'denied-claim': ({ it }) => `what ${it} claimed was denied`,
  consulted: ({ it, verb, itself }) => `${it} ${verb('have')} explained ${itself} there`,
  'walked-out': ({ it, verb }) => `${it} ${verb('have')} left the talks`,
  lever: () => 'people there have seen what was done',
  'lever-cost': ({ it, verb }) => `what ${it} ${verb('have')} done was not free`,
  'member-dissents': ({ its, them }) => `one of ${its} members does not stand behind ${them}`,
};

const TELLERS: { readonly [Kind in Happening['kind']]: Teller<Kind> } = {
  roundBegan: (game, _, { round }) => plain(undefined, `${sentence(roundInWords(game, round))} begins.`),
  offered: (game, table, { offer }) => offered(game, table.offers, byId(table.offers, offer), 'with-wording'),
  arrived: (game, table, { offer }) => arrived(game, table.offers, byId(table.offers, offer), 'with-wording'),
  answered: (game, table, { offer, audience }) => answered(game, table.offers, byId(table.offers, offer), audience),
  tabled: (game, _, dispatch) => tabled(game, [dispatch], 'with-wording'),
  initialled: (game, _, dispatch) => initialled(game, [dispatch]),
  withdrawn: (game, _, { party, issue }) => {
    const who = subjectOf(game, party);
    const words = `${who.does('take')} back ${who.its} initial on ${issueInSentence(game, issue)}.`;
    return strong(party, words);
  },
  voteCalled: (game, _, { party, track }) => {
    const title = midSentence(trackTitle(game, track));
    return strong(party, `${subjectOf(game, party).does('call')} a vote on ${title}. It is held at dusk.`);
  },
  voteLapsed: (game, _, { track, why }) =>
    plain(undefined, `No vote on ${midSentence(trackTitle(game, track))}. ${obstacleInWords(game, why)}`),
  voted: (game, _, happening) => voted(game, happening),
  // Who ends its own day may have said much on it.
  dayEnded: (game, _, { party }) =>
    plain(
      party,
      party === game.toldTo
        ? `You end your ${game.scenario.rounds.label}.`
        : `${subjectOf(game, party).does('have')} nothing to add today.`,
    ),
  walkOutAnnounced: (game, _, { party, leavesAt }) => {
    const { does, it, its, verb } = subjectOf(game, party);
    const words = `${does('say')} ${it} will leave at dusk on ${roundInWords(game, leavesAt)}, unless ${it} ${verb('change')} ${its} mind.`;
    return strong(party, words);
  },
  walkOutTakenBack: (game, _, { party }) => strong(party, `${subjectOf(game, party).does('stay')}.`),
  walkedOut: (game, _, { party, closed }) => {
    const who = subjectOf(game, party);
    const what =
      closed.length === 0
        ? ''
        : ` ${sentence(listed(closed.map((track) => midSentence(trackTitle(game, track)))))} cannot be signed without ${who.them}.`;
    return strong(party, `${who.does('have')} left.${what}`);
  },
  channelsOpened: () => strong(undefined, 'Everybody can now talk directly.'),
  promiseBroken: (game, _, dispatch) => promiseBroken(game, [dispatch]),
  standingChanged: (game, _, { party, by, why }) => {
    // What an event changes is told beneath it, so it needs no cause.
    const cause = why === 'event' ? '' : `: ${STANDING_WORDS[why](subjectOf(game, party))}`;
    return plain(party, `${supportOf(game, party)} ${by < 0 ? 'falls' : 'rises'}${cause}.`);
  },
  ended: () => strong(undefined, 'The talks are over.'),
  claimed: (game, table, { claim, audience }) => {
    const told = byId(table.claims, claim);
    return plain(told.by, claimTold(game, { ...told, audience }));
  },
  claimAnswered: (game, table, { claim }) => {
    const told = byId(table.claims, claim);
    return strong(told.about, `${claimTold(game, told)} ${claimStatusInWords(game, told)}`);
  },
  declared: (game, table, { declaration }) => {
    const said = at(table.declarations, declaration);
    return strong(said.party, declarationInWords(game, said));
  },
  declarationCrossed: (game, table, { declaration }) => {
    const said = at(table.declarations, declaration);
    const who = subjectOf(game, said.party);
    const words = `${who.does('go')} back on what ${who.it} declared about ${issueInSentence(game, said.issue)}.`;
    return strong(said.party, words);
  },
  told: (game, _, { party, to, issue }) =>
    plain(
      party,
      `${subjectOf(game, party).does('tell')} ${voiceOf(game, to)}: “${issueTitle(game, issue)}” is among what matters most to us.`,
    ),
  asked: (game, table, { question }) => {
    const asked = byId(table.questions, question);
    return plain(asked.from, askedLine(game, table, asked));
  },
  replied: (game, table, { question }) => {
    const asked = byId(table.questions, question);
    return plain(asked.to, repliedLine(game, table, asked));
  },
  consulted: (game, _, { party }) => {
    const who = subjectOf(game, party);
    return plain(party, `${who.does('explain')} ${who.itself} at home, and ${who.verb('win')} back support there.`);
  },
  happened: ({ scenario }, _, { event }) => {
    const { title, says } = at(scenario.events ?? [], event);
    return strong(undefined, `${title}. ${says}`);
  },
  leverUsed: (game, _, { party, lever }) => {
    const { label, says } = at(game.scenario.levers ?? [], lever);
    const { does, it, verb } = subjectOf(game, party);
    const cost = at(game.levers, lever).cost > 0 ? ` ${sentence(it)} ${verb('lose')} support at home by it.` : '';
    return strong(party, `${does('act')}: ${label}. ${says}${cost}`);
  },
  changed: (game, _, { effect }) => plain(partyOfEffect(game, effect), effectInWords(game, effect)),
  initialsFell: (game, _, { issue, option, dropped }) =>
    plain(
      undefined,
      `${thingsOf(game, dropped, 'initials')} on ${clausesInWords(game, [{ issue, option }])} fall with it.`,
    ),
  idle: (game, _, { party, days }) => {
    const who = subjectOf(game, party);
    return plain(
      party,
      `${who.does('have')} brought nothing new for ${days} ${game.scenario.rounds.label}s. Some call that careful preparation, others stalling.`,
    );
  },
  dateComes: (game, _, { track }) => {
    const round = at(game.common.tracks, track).aimFor?.round ?? 0;
    return strong(
      undefined,
      `The date that this game sets for ${midSentence(trackTitle(game, track))} is ${roundInWords(game, round)}. Signed later, it is worth less to all who sign.`,
    );
  },
  datePassed: (game, _, { track }) =>
    strong(
      undefined,
      `The date that this game sets for ${midSentence(trackTitle(game, track))} has passed without a signature. It is now worth less to all who sign.`,
    ),
  heldBack: (game, _, { by, from, to }) =>
    strong(
      by,
      `${subjectOf(game, by).does('have')} held back what ${voiceOf(game, from)} wanted to say to ${voiceOf(game, to)}.`,
    ),
  notWritten: (game, _, clause) =>
    plain(
      undefined,
      `Agreed, but not written into the text: ${clausesInWords(game, [clause])}. Another article is vague already.`,
    ),
  membersAsked: (game, { consultations }, { consultation }) => {
    const { party, issue } = at(consultations, consultation);
    const who = subjectOf(game, party);
    return plain(party, `${who.does('ask')} ${who.its} members about ${issueInSentence(game, issue)}.`);
  },
  membersHeard: (game, { consultations }, { consultation }) => {
    const { party, issue, heard } = at(consultations, consultation);
    const said =
      heard.length === 0 ? 'no member objects to anything.' : standsByOption(game, party, issue, heard).join(' ');
    return strong(party, `Your members on ${issueInSentence(game, issue)}. ${sentence(said)}`);
  },
  memberDissents: (game, { dissents }, { dissent }) => {
    const { issue, option, ...said } = at(dissents, dissent);
    const what = `“${optionLabel(game, issue, option)}” (${issueTitle(game, issue)})`;
    const words = `${memberOf(game, said.party, said.member).name} speaks up: on ${what}, which ${subjectOf(game, said.party).does('have')} agreed to, it ${STAND_WORDS[said.stand]}. ${reasonOf(game, said.party, { ...said, option })}`;
    return strong(said.party, words);
  },
  drafted: (game, table, { draft }) => {
    const { by, track, clauses } = at(table.drafts, draft);
    const title = midSentence(trackTitle(game, track));
    const words = `${subjectOf(game, by).does('put')} a single text to all that sign ${title}: ${clausesInWords(game, clauses)}.`;
    return strong(by, words);
  },
  reviewed: (game, table, { draft }) => reviewed(game, at(table.drafts, draft)),
  openingLeft: (game, _, { party, issue, option }) =>
    plain(party, `${subjectOf(game, party).does('propose')} no longer ${clausesInWords(game, [{ issue, option }])}.`),
  opened: (game, _, dispatch) => plain(dispatch.party, openingInWords(game, dispatch)),
};

/** A dispatch in words. */
export function dispatchInWords(game: ToldGame, table: Table, dispatch: Dispatch): Line {
  const tell = TELLERS[dispatch.kind] as (game: ToldGame, table: Table, dispatch: Dispatch) => Line;
  const line = tell(game, table, dispatch);
  return { ...line, words: sentence(line.words) };
}

function voted(game: ToldGame, { track, ballots, signed, reopened }: Extract<Happening, { kind: 'voted' }>): Line {
  const title = midSentence(trackTitle(game, track));
  if (signed) return strong(undefined, `All who had to sign have signed ${title}.`);
  const refusals = ballots.filter((ballot) => !ballot.yes);
  const noes = listed(refusals.map((ballot) => noInWords(game, ballot, reopened)));
  return strong(refusals[0]?.party, `${sentence(title)} is put to the vote and not signed: ${noes}.`);
}

function noInWords(game: ToldGame, { party, over }: Ballot, reopened: readonly IssueIndex[]): string {
  return `${subjectOf(game, party).does('say')} no over ${namedInWords(game, over, (issue) => reopened.includes(issue))}`;
}

function reviewed(game: ToldGame, { by, reviews }: Pick<SingleText, 'by' | 'reviews'>): Line {
  const critics = reviews.filter(({ over }) => over.length > 0);
  const content = reviews.filter(({ over }) => over.length === 0).map(({ party }) => party);
  const said = [
    ...(content.length === 0 ? [] : [`${subjectsOf(game, content).does('accept')} all of it for now`]),
    ...(critics.length === 0 ? [] : [listed(critics.map((review) => changesInWords(game, review)))]),
  ];
  return plain(critics[0]?.party, `${thingsOf(game, [by], 'single text')}: ${said.join('; ')}.`);
}

function changesInWords(game: ToldGame, { party, over }: Review): string {
  return `${subjectOf(game, party).does('say')} that ${listed(over.map((issue) => issueInSentence(game, issue)))} must change`;
}

import { at } from '#engine/model/at.ts';
import type { Ballot, Dispatch, Happening } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { SingleText } from '#engine/model/single-text.ts';
import type { Table } from '#engine/model/table.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { answered } from './answer-in-words.ts';
import { namedInWords } from './ballot-words.ts';
import { arrived, type DispatchOfKind, initialled, offered, promiseBroken, tabled } from './clause-lines.ts';
import { effectInWords, partyOfEffect } from './effect-in-words.ts';
import { memberOf, standNoteOf, standsByOption } from './member-words.ts';
import { openingInWords } from './opening-in-words.ts';
import { plainRecordLine, type RecordLine, strong } from './record-line.ts';
import { obstacleInWords } from './refusal-in-words.ts';
import { askedLine, claimStatusInWords, claimTold, declarationInWords, repliedLine } from './speech-words.ts';

type Teller<Kind extends Happening['kind']> = (
  game: LocalizedGame,
  table: Table,
  dispatch: DispatchOfKind<Kind>,
) => RecordLine;

const TELLERS: { readonly [Kind in Happening['kind']]: Teller<Kind> } = {
  roundBegan: (game, _, { round }) => plainRecordLine(undefined, game.say('dispatch.round-began', { round })),
  offered: (game, table, { offer }) => offered(game, table.offers, byId(table.offers, offer), 'with-wording'),
  arrived: (game, table, { offer }) => arrived(game, table.offers, byId(table.offers, offer), 'with-wording'),
  answered: (game, table, { offer, audience }) => answered(game, table.offers, byId(table.offers, offer), audience),
  tabled: (game, _, dispatch) => tabled(game, [dispatch], 'with-wording'),
  initialled: (game, _, dispatch) => initialled(game, [dispatch]),
  withdrawn: (game, _, { party, issue }) => strong(party, game.say('dispatch.withdrawn', { party, issue })),
  voteCalled: (game, _, { party, track }) => strong(party, game.say('dispatch.vote-called', { party, track })),
  voteLapsed: (game, _, { track, why }) =>
    plainRecordLine(undefined, game.say('dispatch.vote-lapsed', { track, why: obstacleInWords(game, why) })),
  voted: (game, _, happening) => voted(game, happening),
  dayEnded: (game, _, { party }) => plainRecordLine(party, game.say('dispatch.day-ended', { party })),
  walkOutAnnounced: (game, _, { party, leavesAt }) =>
    strong(party, game.say('dispatch.walk-out-announced', { party, leavesAt })),
  walkOutTakenBack: (game, _, { party }) => strong(party, game.say('dispatch.walk-out-taken-back', { party })),
  walkedOut: (game, _, { party, closed }) => strong(party, game.say('dispatch.walked-out', { party, closed })),
  channelsOpened: (game) => strong(undefined, game.say('dispatch.channels-opened')),
  promiseBroken: (game, table, dispatch) => promiseBroken(game, table, [dispatch]),
  standingChanged: (game, _, { party, by, why }) => {
    // What an event changes is told beneath it, so it needs no cause.
    const causes = why === 'event' ? [] : [game.say(`standing.${why}`, { party })];
    return plainRecordLine(party, game.say(by < 0 ? 'standing.falls' : 'standing.rises', { party, why: causes }));
  },
  ended: (game) => strong(undefined, game.say('dispatch.ended')),
  claimed: (game, table, { claim, audience }) => {
    const told = byId(table.claims, claim);
    return plainRecordLine(told.by, claimTold(game, { ...told, audience }));
  },
  claimAnswered: (game, table, { claim }) => {
    const told = byId(table.claims, claim);
    const sentences = [claimTold(game, told), claimStatusInWords(game, told)];
    return strong(told.about, game.say('said.together', { sentences }));
  },
  declared: (game, table, { declaration }) => {
    const said = at(table.declarations, declaration);
    return strong(said.party, declarationInWords(game, said));
  },
  declarationCrossed: (game, table, { declaration }) => {
    const { party, issue } = at(table.declarations, declaration);
    return strong(party, game.say('dispatch.declaration-crossed', { party, issue }));
  },
  told: (game, _, { party, to, issue }) => plainRecordLine(party, game.say('dispatch.told', { party, to, issue })),
  asked: (game, table, { question }) => {
    const asked = byId(table.questions, question);
    return plainRecordLine(asked.from, askedLine(game, table, asked));
  },
  replied: (game, table, { question }) => {
    const asked = byId(table.questions, question);
    return plainRecordLine(asked.to, repliedLine(game, table, asked));
  },
  consulted: (game, _, { party }) => plainRecordLine(party, game.say('dispatch.consulted', { party })),
  happened: (game, _, { event }) => {
    const { title, says } = at(game.scenario.events ?? [], event);
    return strong(undefined, game.say('dispatch.happened', { title, says }));
  },
  leverUsed: (game, _, { party, lever }) => {
    const { label, says } = at(game.scenario.levers ?? [], lever);
    const costs = at(game.levers, lever).cost > 0;
    return strong(party, game.say('dispatch.lever-used', { party, label, says, costs }));
  },
  changed: (game, _, { effect }) => plainRecordLine(partyOfEffect(game, effect), effectInWords(game, effect)),
  initialsFell: (game, _, { issue, option, dropped }) =>
    plainRecordLine(undefined, game.say('dispatch.initials-fell', { dropped, clauses: [{ issue, option }] })),
  idle: (game, _, { party, days }) => plainRecordLine(party, game.say('dispatch.idle', { party, days })),
  dateComes: (game, _, { track }) => {
    const round = at(game.common.tracks, track).aimFor?.round ?? 0;
    return strong(undefined, game.say('dispatch.date-comes', { track, round }));
  },
  datePassed: (game, _, { track }) => strong(undefined, game.say('dispatch.date-passed', { track })),
  heldBack: (game, _, { by, from, to }) => strong(by, game.say('dispatch.held-back', { by, from, to })),
  notWritten: (game, _, clause) => {
    const why = clause.overtaken ? 'dispatch.not-written-overtaken' : 'dispatch.not-written';
    return plainRecordLine(undefined, game.say(why, { clauses: [clause] }));
  },
  membersAsked: (game, { consultations }, { consultation }) => {
    const { party, issue } = at(consultations, consultation);
    return plainRecordLine(party, game.say('dispatch.members-asked', { party, issue }));
  },
  membersHeard: (game, { consultations }, { consultation }) => {
    const { party, issue, heard } = at(consultations, consultation);
    const stands = standsByOption(game, party, issue, heard);
    return strong(
      party,
      stands.length === 0
        ? game.say('dispatch.members-silent', { party, issue })
        : game.say('dispatch.members-heard', { party, issue, stands }),
    );
  },
  memberDissents: (game, { dissents }, { dissent }) => {
    const { issue, option, party, ...said } = at(dissents, dissent);
    const { name } = memberOf(game, party, said.member);
    const { because } = standNoteOf(game, party, { ...said, option });
    const values = { party, members: [name], issue, answer: { issue, option }, because };
    return strong(party, game.say(`member.dissents-${said.stand}`, values));
  },
  drafted: (game, table, { draft }) => {
    const { by, track, clauses } = at(table.drafts, draft);
    return strong(by, game.say('dispatch.drafted', { by, track, clauses }));
  },
  reviewed: (game, table, { draft }) => reviewed(game, at(table.drafts, draft)),
  openingLeft: (game, _, { party, issue, option }) =>
    plainRecordLine(party, game.say('dispatch.opening-left', { party, clauses: [{ issue, option }] })),
  opened: (game, _, dispatch) => ({
    ...plainRecordLine(dispatch.party, openingInWords(game, dispatch)),
    brief: game.say('opening.made', { who: dispatch.party }),
  }),
};

/** A dispatch in words. */
export function dispatchInWords(game: LocalizedGame, table: Table, dispatch: Dispatch): RecordLine {
  const tell = TELLERS[dispatch.kind] as (game: LocalizedGame, table: Table, dispatch: Dispatch) => RecordLine;
  return tell(game, table, dispatch);
}

function voted(
  game: LocalizedGame,
  { track, ballots, signed, reopened }: Extract<Happening, { kind: 'voted' }>,
): RecordLine {
  if (signed) return strong(undefined, game.say('dispatch.signed', { track }));
  const refusals = ballots.filter((ballot) => !ballot.yes);
  const noes = refusals.map((ballot) => noInWords(game, ballot, reopened));
  return strong(refusals[0]?.party, game.say('dispatch.not-signed', { track, noes }));
}

function noInWords(game: LocalizedGame, { party, over }: Ballot, reopened: readonly IssueIndex[]): string {
  return game.say('ballot.no', { party, over: namedInWords(game, over, (issue) => reopened.includes(issue)) });
}

function reviewed(game: LocalizedGame, { by, reviews }: Pick<SingleText, 'by' | 'reviews'>): RecordLine {
  const critics = reviews.filter(({ over }) => over.length > 0);
  const content = reviews.filter(({ over }) => over.length === 0).map(({ party }) => party);
  const said = [
    ...(content.length === 0 ? [] : [game.say('review.accepted', { parties: content })]),
    ...critics.map(({ party, over }) => game.say('review.changes', { party, issues: over })),
  ];
  return plainRecordLine(critics[0]?.party, game.say('dispatch.reviewed', { by, said }));
}

import { at } from '#engine/model/at.ts';
import type { Dispatch, Happening } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Asked, Clause, IssueIndex, OfferId, ReplyWord } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { obstaclesNamed, obstaclesOfCounter } from '#lab/transcripts/obstacles.ts';
import type { TranscriptClause } from '#lab/transcripts/transcript.ts';
import { gameIds, type Ids } from './ids.ts';
import { form, type Heard, type LineContent } from './line-content.ts';

type FormOf<Kind extends Happening['kind']> = (heard: Heard<Kind>, ids: Ids) => LineContent;

/** By kind of line of the record; votes and reviews have a line for each delegation, see `ballots.ts`. */
const FORMS: { readonly [Kind in Exclude<Happening['kind'], 'roundBegan'>]: FormOf<Kind> } = {
  offered: (heard, ids) => letter(heard, first(heard).offer, ids),
  arrived: (heard, ids) => letter(heard, first(heard).offer, ids),
  answered: (heard, ids) => answer(heard, ids),
  tabled: ({ dispatches }, ids) => ofText(dispatches, ids),
  initialled: (heard, ids) => ({
    ...ofText(heard.dispatches, ids),
    kind: 'initial',
    from: ids.party(first(heard).party),
  }),
  withdrawn: (heard, ids) => ({
    ...ofText(heard.dispatches, ids),
    kind: 'withdrawal',
    from: ids.party(first(heard).party),
  }),
  openingLeft: (heard, ids) => ({
    ...ofText(heard.dispatches, ids),
    kind: 'withdrawal',
    from: ids.party(first(heard).party),
  }),
  initialsFell: ({ dispatches }, ids) => ofText(dispatches, ids),
  notWritten: ({ dispatches }, ids) => ofText(dispatches, ids),
  voteCalled: (heard, ids) =>
    form('vote-call', { from: ids.party(first(heard).party), track: ids.track(first(heard).track) }),
  voteLapsed: (heard, ids) => form('vote-result', { track: ids.track(first(heard).track) }),
  voted: (heard, ids) => form('vote-result', { track: ids.track(first(heard).track) }),
  dayEnded: (heard, ids) => form('day-end', { from: ids.party(first(heard).party) }),
  idle: (heard, ids) => form('day-end', { from: ids.party(first(heard).party) }),
  walkOutAnnounced: (heard, ids) => form('walk-out', { from: ids.party(first(heard).party) }),
  walkOutTakenBack: (heard, ids) => form('walk-out', { from: ids.party(first(heard).party) }),
  walkedOut: (heard, ids) => form('walk-out', { from: ids.party(first(heard).party) }),
  channelsOpened: () => form('effect'),
  ended: () => form('end'),
  promiseBroken: (heard, ids) =>
    form('trust', { from: ids.party(first(heard).party), to: heard.dispatches.map(({ to }) => ids.party(to)) }),
  standingChanged: () => form('home'),
  consulted: (heard, ids) => form('home', { from: ids.party(first(heard).party) }),
  claimed: (heard, ids) => {
    const { by, issue, options, audience } = byId(heard.table.claims, first(heard).claim);
    const to = audience === 'all' ? [] : audience.filter((hearer) => hearer !== by).map(ids.party);
    return about(form('claim', { from: ids.party(by), to }), ids.article(issue, options), ids, issue);
  },
  claimAnswered: (heard, ids) => claimAnswer(heard, ids),
  declared: (heard, ids) => {
    const { party, what, issue, ...wording } = at(heard.table.declarations, first(heard).declaration);
    const kind = what === 'insist' ? 'statement' : 'ruling-out';
    return about(form(kind, { from: ids.party(party) }), ids.clause({ issue, ...wording }), ids, issue);
  },
  declarationCrossed: (heard, ids) => {
    const { party, issue, ...wording } = at(heard.table.declarations, first(heard).declaration);
    return about(form('effect', { from: ids.party(party) }), ids.clause({ issue, ...wording }), ids, issue);
  },
  told: (heard, ids) => {
    const { party, to, issue } = first(heard);
    const said = form('confidence', { from: ids.party(party), to: [ids.party(to)] });
    return about(said, ids.article(issue, []), ids, issue);
  },
  asked: (heard, ids) => {
    const { from, to, asked } = byId(heard.table.questions, first(heard).question);
    const said = form('question', { from: ids.party(from), to: [ids.party(to)] });
    if (asked.what === 'is-it-true') {
      const { issue, options } = byId(heard.table.claims, asked.claim);
      return about(said, ids.article(issue, options), ids, issue);
    }
    const wording = asked.what === 'matters' ? ids.article(asked.issue, []) : ids.clause(asked);
    return about(said, wording, ids, asked.issue);
  },
  replied: (heard, ids) => formOfReply(heard, ids),
  happened: () => form('news'),
  leverUsed: (heard, ids) => form('lever', { from: ids.party(first(heard).party) }),
  changed: () => form('effect'),
  dateComes: (heard, ids) => form('date', { track: ids.track(first(heard).track) }),
  datePassed: (heard, ids) => form('date', { track: ids.track(first(heard).track) }),
  heldBack: (heard, ids) => form('carrying', { from: ids.party(first(heard).by) }),
  membersAsked: (heard, ids) => ofMembers(heard.table, first(heard).consultation, ids),
  membersHeard: (heard, ids) => ofMembers(heard.table, first(heard).consultation, ids),
  memberDissents: (heard, ids) => {
    const { party, issue, option } = at(heard.table.dissents, first(heard).dissent);
    return about(form('members', { from: ids.party(party) }), ids.article(issue, [option]), ids, issue);
  },
  drafted: (heard, ids) => {
    const { by, track, clauses } = at(heard.table.drafts, first(heard).draft);
    return form('single-text', { from: ids.party(by), track: ids.track(track), articles: clauses.map(ids.clause) });
  },
  reviewed: (heard, ids) => form('review', { track: ids.track(at(heard.table.drafts, first(heard).draft).track) }),
  opened: (heard, ids) => {
    const { party, clauses } = first(heard);
    return form('opening', { from: ids.party(party), articles: clauses.map(ids.clause) });
  },
};

/** The form of lines of the record that are told in one. */
export function formOf(heard: Heard): LineContent {
  const { kind } = first(heard);
  if (kind === 'roundBegan') throw new RangeError('a day has a heading and no line');
  return (FORMS[kind] as FormOf<Dispatch['kind']>)(heard, gameIds(heard.game));
}

function first<Kind extends Dispatch['kind']>({ dispatches }: Heard<Kind>) {
  return at(dispatches, 0);
}

function about(said: LineContent, article: TranscriptClause, ids: Ids, issue: IssueIndex): LineContent {
  return { ...said, articles: [article], track: ids.trackOf(issue) };
}

/** Clauses of the text that something has happened to. */
function ofText(clauses: readonly Clause[], ids: Ids): LineContent {
  const tracks = [...new Set(clauses.map(({ issue }) => ids.trackOf(issue)))];
  const [track = null] = tracks.length === 1 ? tracks : [];
  return form('text', { track, articles: clauses.map(ids.clause) });
}

function letter({ table, isKnown }: Pick<Heard, 'table' | 'isKnown'>, id: OfferId, ids: Ids): LineContent {
  const { from, to, track, clauses, counters } = byId(table.offers, id);
  const sent = { from: ids.party(from), to: [ids.party(to)], track: ids.track(track) };
  const articles = clauses.map(ids.clause);
  if (isKnown) return form('arrival', { ...sent, articles });
  if (counters === undefined) return form('offer', { ...sent, articles });
  const countered = deliveredClauses(byId(table.offers, counters)).map(ids.clause);
  return form('counter', { ...sent, articles, over: obstaclesOfCounter(countered, articles) });
}

function answer({ game, table, dispatches, reasons, isKnown }: Heard<'answered'>, ids: Ids): LineContent {
  const offer = byId(table.offers, at(dispatches, 0).offer);
  const given = { from: ids.party(offer.to), to: [ids.party(offer.from)], track: ids.track(offer.track) };
  const articles = deliveredClauses(offer).map(ids.clause);
  if (isKnown) return form('arrival', { ...given, articles });
  if (offer.answer?.response !== 'refuse') return form('accept', { ...given, articles });
  const { issue } = offer.answer;
  const named = issue === undefined ? [] : [issue];
  return form('refuse', { ...given, articles, over: obstaclesNamed(game.scenario, named, reasons) });
}

function claimAnswer({ table, dispatches }: Heard<'claimAnswered'>, ids: Ids): LineContent {
  const { about: party, issue, options, status, means } = byId(table.claims, at(dispatches, 0).claim);
  const said = form('claim-answer', { from: ids.party(party), track: ids.trackOf(issue) });
  switch (status) {
    case 'confirmed':
      return { ...said, articles: [ids.article(issue, options)] };
    case 'denied': {
      const article = ids.article(issue, options);
      return { ...said, articles: [article], over: [{ issue: article.issue, wouldAccept: [] }] };
    }
    case 'reinterpreted':
      return { ...said, articles: [ids.article(issue, means)] };
    default:
      return said;
  }
}

function ofMembers({ consultations }: Table, consultation: number, ids: Ids): LineContent {
  const { party, issue } = at(consultations, consultation);
  return about(form('members', { from: ids.party(party) }), ids.article(issue, []), ids, issue);
}

/** A reply: the answers that it says yes to or, with an obstacle, no to; no article if it says neither. */
function formOfReply({ game, table, dispatches, reasons }: Heard<'replied'>, ids: Ids): LineContent {
  const { from, to, asked, says } = byId(table.questions, at(dispatches, 0).question);
  const issue = asked.what === 'is-it-true' ? byId(table.claims, asked.claim).issue : asked.issue;
  const wording = wordingMeant(table, asked, says ?? 'evade', ids);
  const over = says === 'no' && wording ? obstaclesNamed(game.scenario, [issue], reasons) : undefined;
  return {
    kind: 'reply',
    from: ids.party(to),
    to: [ids.party(from)],
    track: ids.trackOf(issue),
    articles: wording === undefined ? [] : [wording],
    ...(over && { over }),
  };
}

function wordingMeant({ claims }: Table, asked: Asked, says: ReplyWord, ids: Ids): TranscriptClause | undefined {
  if (asked.what === 'meaning') return readingMeant(asked, says, ids);
  if (asked.what === 'matters' || (says !== 'yes' && says !== 'no')) return undefined;
  if (asked.what === 'could-live-with') return ids.clause(asked);
  const { issue, options } = byId(claims, asked.claim);
  return ids.article(issue, options);
}

function readingMeant(
  { issue, option, or }: Extract<Asked, { what: 'meaning' }>,
  says: ReplyWord,
  ids: Ids,
): TranscriptClause | undefined {
  if (says === 'first') return ids.article(issue, [option]);
  return says === 'second' ? ids.article(issue, [or]) : undefined;
}

import {
  type AnswerMove,
  type ClaimContent,
  MAIL_INSTRUCTIONS,
  type Move,
  REFUSAL_REASONS,
  REPLY_WORDS,
  type Refused,
} from '#engine/model/moves.ts';
import { type ByteReader, type ByteWriter, UnreadableBytes } from './bytes.ts';
import { decodeClause, decodeClauses, encodeClause, encodeClauses, MOST_ISSUES, MOST_OPTIONS } from './clause-codec.ts';
import { kindOfMove, MOVE_KINDS, type MoveKind } from './move-kinds.ts';

/** Most parties that a record may name. */
const MOST_PARTIES = 8;
/** More than the id of an offer, a claim or a question can be, with 8 parties, 12 issues and 30 rounds. */
const MOST_ID = 1_000_000;
const MOST_DRAFTS = 100_000;
/** Most answers that an opening statement may rule out. */
const MOST_RULED_OUT = 1_000;

/** Writes a move in a few bytes. */
export function writeMove(writer: ByteWriter, move: Move): void {
  writer.number(MOVE_KINDS.indexOf(kindOfMove(move)) * MOST_PARTIES + move.party);
  WRITERS[move.type](writer, move as never);
}

type Writers = { readonly [Type in Move['type']]: (writer: ByteWriter, move: Extract<Move, { type: Type }>) => void };

const WRITERS: Writers = {
  offer: (writer, move) => {
    writer.number(move.track).list(move.to, (party) => writer.number(party));
    encodeClauses(writer, move.clauses);
  },
  initial: (writer, move) => encodeClause(writer, move),
  withdraw: (writer, move) => writer.number(move.issue),
  callVote: (writer, move) => writer.number(move.track),
  endDay: () => {},
  walkOut: () => {},
  stay: () => {},
  useLever: (writer, move) => writer.number(move.lever),
  answer: (writer, move) => {
    writer.number(move.offer);
    if (move.response === 'refuse') writeRefused(writer, move);
    if (move.response === 'counter') encodeClauses(writer, move.clauses);
  },
  vote: (writer, move) => {
    writer.number(move.track);
    if (!move.yes) writer.list(move.over, (issue) => writer.number(issue));
  },
  declare: (writer, move) => {
    if ('option' in move) writer.number(move.issue).number(move.option);
    else if (move.what === 'claim') writeClaim(writer, move);
    else writer.number(move.claim);
    if (move.what === 'reinterpret') writer.list(move.options, (option) => writer.number(option));
  },
  tell: (writer, move) => {
    writer.number(move.to);
    if (move.what === 'matters') writer.number(move.issue);
    else writeClaim(writer, move);
  },
  ask: (writer, move) => {
    writer.number(move.to).number(move.what === 'is-it-true' ? move.claim : move.issue);
    if (move.what === 'could-live-with' || move.what === 'meaning') writer.number(move.option);
    if (move.what === 'meaning') writer.number(move.or);
    if (move.what === 'could-live-with' && move.condition !== undefined) encodeClause(writer, move.condition);
  },
  reply: (writer, move) => writer.number(move.question).number(REPLY_WORDS.indexOf(move.says)),
  consult: (writer, move) => {
    if (move.about !== undefined) writer.number(move.about);
  },
  draft: (writer, move) => encodeClauses(writer.number(move.track), move.clauses),
  review: (writer, move) => writer.number(move.draft).list(move.over, (issue) => writer.number(issue)),
  open: (writer, move) => {
    encodeClauses(writer, move.clauses);
    encodeClauses(writer, move.never);
  },
  carry: (writer, move) => {
    writer.number(move.offer);
    if (move.how === 'blur') writer.number(move.issue).number(move.or);
  },
  instruct: (writer, move) => writer.number(MAIL_INSTRUCTIONS.indexOf(move.mail)),
};

function writeRefused(writer: ByteWriter, { reason, issue = -1, price }: Refused): void {
  writer.number(REFUSAL_REASONS.indexOf(reason)).number(issue + 1);
  if (price !== undefined) encodeClauses(writer, price);
}

function writeClaim(writer: ByteWriter, { about, issue, options }: ClaimContent): void {
  writer
    .number(about)
    .number(issue)
    .list(options, (option) => writer.number(option));
}

/**
 * Reads a move. Its numbers are within bounds, but whether it is allowed is for `decide` to say.
 * @throws UnreadableBytes
 */
export function readMove(reader: ByteReader): Move {
  const head = reader.number(MOVE_KINDS.length * MOST_PARTIES - 1);
  const kind = MOVE_KINDS[Math.floor(head / MOST_PARTIES)];
  if (kind === undefined) throw new UnreadableBytes('an unknown kind of move');
  return READERS[kind](reader, head % MOST_PARTIES);
}

const READERS: { readonly [K in MoveKind]: (reader: ByteReader, party: number) => Move } = {
  offer: readOffer,
  initial: (reader, party) => ({ type: 'initial', party, ...decodeClause(reader) }),
  withdraw: (reader, party) => ({ type: 'withdraw', party, issue: reader.number(255) }),
  callVote: (reader, party) => ({ type: 'callVote', party, track: reader.number(255) }),
  endDay: (_, party) => ({ type: 'endDay', party }),
  walkOut: (_, party) => ({ type: 'walkOut', party }),
  stay: (_, party) => ({ type: 'stay', party }),
  accept: (reader, party) => ({ type: 'answer', party, offer: reader.number(MOST_ID), response: 'accept' }),
  refuse: readRefusal,
  refuseAtPrice: (reader, party) => ({ ...readRefusal(reader, party), price: decodeClauses(reader) }),
  counter: readCounter,
  voteYes: (reader, party) => ({ type: 'vote', party, track: reader.number(255), yes: true }),
  voteNo: (reader, party) => {
    const track = reader.number(255);
    return { type: 'vote', party, track, yes: false, over: reader.list(MOST_ISSUES, () => reader.number(255)) };
  },
  insist: (reader, party) => ({ type: 'declare', party, what: 'insist', ...decodeClause(reader) }),
  never: (reader, party) => ({ type: 'declare', party, what: 'never', ...decodeClause(reader) }),
  claim: (reader, party) => ({ type: 'declare', party, what: 'claim', ...readClaim(reader) }),
  confirm: (reader, party) => ({ type: 'declare', party, what: 'confirm', claim: reader.number(MOST_ID) }),
  deny: (reader, party) => ({ type: 'declare', party, what: 'deny', claim: reader.number(MOST_ID) }),
  reinterpret: (reader, party) => {
    const claim = reader.number(MOST_ID);
    return { type: 'declare', party, what: 'reinterpret', claim, options: readOptions(reader) };
  },
  tellMatters: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    return { type: 'tell', party, to, what: 'matters', issue: reader.number(255) };
  },
  tellClaim: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    return { type: 'tell', party, to, what: 'claim', ...readClaim(reader) };
  },
  askMatters: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    return { type: 'ask', party, to, what: 'matters', issue: reader.number(255) };
  },
  askLiveWith: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    return { type: 'ask', party, to, what: 'could-live-with', ...decodeClause(reader) };
  },
  askLiveIf: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    const clause = decodeClause(reader);
    return { type: 'ask', party, to, what: 'could-live-with', ...clause, condition: decodeClause(reader) };
  },
  askTrue: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    return { type: 'ask', party, to, what: 'is-it-true', claim: reader.number(MOST_ID) };
  },
  reply: (reader, party) => {
    const question = reader.number(MOST_ID);
    return { type: 'reply', party, question, says: REPLY_WORDS[reader.number(REPLY_WORDS.length - 1)] ?? 'evade' };
  },
  consult: (_, party) => ({ type: 'consult', party }),
  useLever: (reader, party) => ({ type: 'useLever', party, lever: reader.number(255) }),
  offerExact: (reader, party) => ({ ...readOffer(reader, party), exact: true }),
  counterExact: (reader, party) => ({ ...readCounter(reader, party), exact: true }),
  askMeaning: (reader, party) => {
    const to = reader.number(MOST_PARTIES);
    const [issue, option, or] = [reader.number(255), reader.number(255), reader.number(255)];
    return { type: 'ask', party, to, what: 'meaning', issue, option, or };
  },
  carryPass: (reader, party) => ({ type: 'carry', party, offer: reader.number(MOST_ID), how: 'pass' }),
  carryHold: (reader, party) => ({ type: 'carry', party, offer: reader.number(MOST_ID), how: 'hold' }),
  carryBlur: (reader, party) => {
    const offer = reader.number(MOST_ID);
    return { type: 'carry', party, offer, how: 'blur', issue: reader.number(255), or: reader.number(255) };
  },
  consultMembers: (reader, party) => ({ type: 'consult', party, about: reader.number(255) }),
  byMembers: (reader, party) => ({ type: 'declare', party, what: 'by-members', claim: reader.number(MOST_ID) }),
  draft: (reader, party) => {
    const track = reader.number(MOST_ISSUES);
    return { type: 'draft', party, track, clauses: decodeClauses(reader) };
  },
  review: (reader, party) => {
    const draft = reader.number(MOST_DRAFTS);
    return { type: 'review', party, draft, over: reader.list(MOST_ISSUES, () => reader.number(255)) };
  },
  instruct: (reader, party) => {
    const mail = MAIL_INSTRUCTIONS[reader.number(MAIL_INSTRUCTIONS.length - 1)] ?? 'pass';
    return { type: 'instruct', party, mail };
  },
  open: (reader, party) => ({
    type: 'open',
    party,
    clauses: decodeClauses(reader),
    never: reader.list(MOST_RULED_OUT, () => decodeClause(reader)),
  }),
  offerTogether: (reader, party) => ({ ...readOffer(reader, party), together: true }),
  offerTogetherExact: (reader, party) => ({ ...readOffer(reader, party), exact: true, together: true }),
};

function readRefusal(reader: ByteReader, party: number): Extract<AnswerMove, { response: 'refuse' }> {
  const offer = reader.number(MOST_ID);
  const reason = REFUSAL_REASONS[reader.number(REFUSAL_REASONS.length - 1)] ?? 'not-now';
  const issue = reader.number(256) - 1;
  return { type: 'answer', party, offer, response: 'refuse', reason, issue: issue === -1 ? undefined : issue };
}

function readClaim(reader: ByteReader): ClaimContent {
  return { about: reader.number(MOST_PARTIES), issue: reader.number(255), options: readOptions(reader) };
}

function readOptions(reader: ByteReader): number[] {
  return reader.list(MOST_OPTIONS, () => reader.number(255));
}

function readOffer(reader: ByteReader, party: number) {
  const track = reader.number(MOST_ISSUES);
  const to = reader.list(MOST_PARTIES, () => reader.number(MOST_PARTIES));
  return { type: 'offer', party, track, to, clauses: decodeClauses(reader) } as const;
}

function readCounter(reader: ByteReader, party: number) {
  const offer = reader.number(MOST_ID);
  return { type: 'answer', party, offer, response: 'counter', clauses: decodeClauses(reader) } as const;
}

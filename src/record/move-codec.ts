import { type Clause, type Move, REFUSAL_REASONS } from '#engine/model/moves.ts';
import { type ByteReader, type ByteWriter, UnreadableBytes } from './bytes.ts';

/** Most parties, and most clauses or issues, that a record may name. */
const MOST_PARTIES = 8;
const MOST_ISSUES = 12;
const MOST_OFFERS = 100_000;

/** Order is the format: a kind's place is its number. */
const KINDS = [
  'offer',
  'initial',
  'withdraw',
  'callVote',
  'endDay',
  'walkOut',
  'stay',
  'accept',
  'refuse',
  'counter',
  'voteYes',
  'voteNo',
  'useLever',
] as const;
type Kind = (typeof KINDS)[number];

/** Writes a move in a few bytes. */
export function writeMove(writer: ByteWriter, move: Move): void {
  writer.number(KINDS.indexOf(kindOf(move)) * MOST_PARTIES + move.party);
  WRITERS[move.type](writer, move as never);
}

function kindOf(move: Move): Kind {
  if (move.type === 'answer') return move.response;
  if (move.type === 'vote') return move.yes ? 'voteYes' : 'voteNo';
  return move.type;
}

type Writers = { readonly [Type in Move['type']]: (writer: ByteWriter, move: Extract<Move, { type: Type }>) => void };

const WRITERS: Writers = {
  offer: (writer, move) => {
    writer.number(move.track).list(move.to, (party) => writer.number(party));
    writeClauses(writer, move.clauses);
  },
  initial: (writer, move) => writer.number(move.issue).number(move.option),
  withdraw: (writer, move) => writer.number(move.issue),
  callVote: (writer, move) => writer.number(move.track),
  endDay: () => {},
  walkOut: () => {},
  stay: () => {},
  useLever: (writer, move) => writer.number(move.lever),
  answer: (writer, move) => {
    writer.number(move.offer);
    if (move.response === 'refuse') writer.number(REFUSAL_REASONS.indexOf(move.reason)).number((move.issue ?? -1) + 1);
    if (move.response === 'counter') writeClauses(writer, move.clauses);
  },
  vote: (writer, move) => {
    writer.number(move.track);
    if (!move.yes) writer.list(move.over, (issue) => writer.number(issue));
  },
};

function writeClauses(writer: ByteWriter, clauses: readonly Clause[]): void {
  writer.list(clauses, ({ issue, option }) => writer.number(issue).number(option));
}

/**
 * Reads a move. Its numbers are within bounds, but whether it is allowed is for `decide` to say.
 * @throws UnreadableBytes
 */
export function readMove(reader: ByteReader): Move {
  const head = reader.number(KINDS.length * MOST_PARTIES - 1);
  const kind = KINDS[Math.floor(head / MOST_PARTIES)];
  if (kind === undefined) throw new UnreadableBytes('an unknown kind of move');
  return READERS[kind](reader, head % MOST_PARTIES);
}

const READERS: { readonly [K in Kind]: (reader: ByteReader, party: number) => Move } = {
  offer: (reader, party) => {
    const track = reader.number(MOST_ISSUES);
    const to = reader.list(MOST_PARTIES, () => reader.number(MOST_PARTIES));
    return { type: 'offer', party, track, to, clauses: readClauses(reader) };
  },
  initial: (reader, party) => ({ type: 'initial', party, issue: reader.number(255), option: reader.number(255) }),
  withdraw: (reader, party) => ({ type: 'withdraw', party, issue: reader.number(255) }),
  callVote: (reader, party) => ({ type: 'callVote', party, track: reader.number(255) }),
  endDay: (_, party) => ({ type: 'endDay', party }),
  walkOut: (_, party) => ({ type: 'walkOut', party }),
  stay: (_, party) => ({ type: 'stay', party }),
  accept: (reader, party) => ({ type: 'answer', party, offer: reader.number(MOST_OFFERS), response: 'accept' }),
  refuse: (reader, party) => {
    const offer = reader.number(MOST_OFFERS);
    const reason = REFUSAL_REASONS[reader.number(REFUSAL_REASONS.length - 1)] ?? 'not-now';
    const issue = reader.number(256) - 1;
    return { type: 'answer', party, offer, response: 'refuse', reason, issue: issue === -1 ? undefined : issue };
  },
  counter: (reader, party) => {
    const offer = reader.number(MOST_OFFERS);
    return { type: 'answer', party, offer, response: 'counter', clauses: readClauses(reader) };
  },
  voteYes: (reader, party) => ({ type: 'vote', party, track: reader.number(255), yes: true }),
  voteNo: (reader, party) => {
    const track = reader.number(255);
    return { type: 'vote', party, track, yes: false, over: reader.list(MOST_ISSUES, () => reader.number(255)) };
  },
  useLever: (reader, party) => ({ type: 'useLever', party, lever: reader.number(255) }),
};

function readClauses(reader: ByteReader): Clause[] {
  return reader.list(MOST_ISSUES, () => ({ issue: reader.number(255), option: reader.number(255) }));
}

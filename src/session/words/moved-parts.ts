import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Cause } from '#engine/negotiators/decision/cause.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

type Moves = Extract<Reason, { code: 'moves' }>;

/** A change of the own position in a sentence, and the article that it is about. */
interface Moved {
  readonly issue: IssueIndex;
  readonly part: LetterPart;
}

/** Changes of the own position, each with its cause: one that has the cause of the one before says so, and no more. */
export function movedParts(saying: SentenceWriter, given: Given): Moved[] {
  const all = given.of('moves');
  const moves = byCause(all.filter(({ cause }) => cause.code !== 'single-text'));
  const inFull = given.first('changed') === undefined ? MOST_IN_FULL : 1;
  return [...letStand(saying, all), ...moves.map(saidEach(saying, moves, inFull))];
}

/** One sentence on everything that a review lets stand in a mediator's text, with what was asked for if that is short. */
function letStand({ line }: SentenceWriter, moves: readonly Moves[]): Moved[] {
  const stand = moves.flatMap((move) => (move.cause.code === 'single-text' ? [{ ...move, by: move.cause.by }] : []));
  const [first] = stand;
  if (first === undefined) return [];
  const values = { by: first.by, clauses: stand };
  const said =
    stand.length > MOST_IN_FULL
      ? line('moves-single-text-briefly', values)
      : line('moves-single-text', { ...values, before: stand.map(({ from }) => from) });
  return [{ issue: first.issue, part: { ...said, weight: 120, needed: true } }];
}

function saidEach(
  saying: SentenceWriter,
  moves: readonly Moves[],
  inFull: number,
): (move: Moves, place: number) => Moved {
  return (move, place) => {
    const before = moves[place - 1];
    const isAlike = before !== undefined && causeKey(before) === causeKey(move);
    const said = isAlike ? saying.line('moves-too', valuesOf(move)) : movedOnce(saying, move, place >= inFull);
    return { issue: move.issue, part: { ...said, weight: 120 - place, needed: true } };
  };
}

/** A change with its cause: without a day where the reader has not heard of the position before, or where the letter is full. */
function movedOnce(saying: SentenceWriter, move: Moves, isFull: boolean): Said {
  const { since } = move;
  const told = saying.on === 'other' ? movedTold(saying, move) : undefined;
  if (told !== undefined) return told;
  const isBrief = isFull || since === undefined;
  return (isBrief ? movedBriefly(saying, move) : undefined) ?? movedFor(saying, { ...move, since: since ?? 1 });
}

/** A change beside words that name the new position, such as a yes to a question; `undefined` of other causes. */
function movedTold({ line }: SentenceWriter, { from, cause }: Moves): Said | undefined {
  switch (cause.code) {
    case 'refused':
      return line('moves-told-refused', { from, by: cause.by });
    case 'agreed-elsewhere':
      return line('moves-told-agreed', { from, parties: cause.by });
    case 'time':
      return line('moves-told-time', { from });
    case 'word':
      return cause.round === undefined
        ? line('moves-told-also', { from })
        : line('moves-told-word', { round: cause.round });
    default:
      return undefined;
  }
}

/** Changes that are told with the day of the position which they leave; a letter with more of them would be too long. */
const MOST_IN_FULL = 2;

/** Changes with the cause of an earlier one come right after it. */
function byCause(moves: readonly Moves[]): Moves[] {
  const keys = [...new Set(moves.map(causeKey))];
  return keys.flatMap((key) => moves.filter((move) => causeKey(move) === key));
}

/** Causes that are alike have the same key. */
function causeKey({ issue, cause }: Moves): string {
  switch (cause.code) {
    case 'return':
      return `return ${cause.for.issue === issue ? `on ${issue}` : cause.for.issue}`;
    case 'refused':
      return `refused ${cause.by}`;
    case 'agreed-elsewhere':
      return `agreed ${cause.by.join(' ')}`;
    case 'exchange':
      return `exchange ${cause.for.issue}`;
    case 'pressure':
      return `pressure ${cause.lever}`;
    case 'time':
    case 'price':
    case 'word':
      return cause.code;
    case 'unsigned':
    case 'single-text':
      return `${cause.code} ${cause.by}`;
  }
}

function valuesOf<Move extends Moves>(move: Move) {
  const { issue, from, since } = move;
  return { issue, from, since: since as Move['since'], answer: move };
}

/** A change with its cause, and without the day of what was before; `undefined` of causes that are seldom. */
function movedBriefly({ line, game }: SentenceWriter, move: Moves): Said | undefined {
  const { issue, from, cause } = move;
  const values = { issue, from, answer: move };
  switch (cause.code) {
    case 'return':
      return cause.for.issue === issue
        ? line('moves-briefly-offered', values)
        : line('moves-briefly-return', { ...values, gained: cause.for });
    case 'refused':
      return line('moves-briefly-refused', { ...values, by: cause.by });
    case 'agreed-elsewhere':
      return line('moves-briefly-agreed', { ...values, parties: cause.by });
    case 'time':
      return line('moves-briefly-time', values);
    case 'exchange':
      return line('moves-briefly-exchange', { ...values, asked: cause.for });
    case 'pressure':
      return line('moves-briefly-pressure', { ...values, ...pressureIn(game, cause) });
    default:
      return undefined;
  }
}

function movedFor({ line, on, game }: SentenceWriter, move: Moves & { readonly since: number }): Said {
  const values = valuesOf(move);
  const { cause } = move;
  switch (cause.code) {
    case 'return':
      return cause.for.issue === move.issue
        ? line('moves-offered', values)
        : line('moves-return', { ...values, gained: cause.for });
    case 'refused':
      return line('moves-refused', { ...values, by: cause.by });
    case 'agreed-elsewhere':
      return line('moves-agreed', { ...values, parties: cause.by });
    case 'time':
      return line('moves-time', values);
    case 'exchange':
      return line(isSigned(on) ? 'moves-exchanged' : 'moves-exchange', { ...values, asked: cause.for });
    case 'pressure':
      return line('moves-pressure', { ...values, ...pressureIn(game, cause) });
    case 'unsigned':
      return line('moves-unsigned', { ...values, by: cause.by });
    case 'price':
      return line('moves-price', { ...values, round: cause.round });
    case 'word':
      return cause.round === undefined
        ? line('moves-briefly-offered', values)
        : line('moves-word', { ...values, round: cause.round });
    case 'single-text':
      return line('moves-single-text-briefly', { by: cause.by, clauses: [move] });
  }
}

function pressureIn({ scenario }: SentenceWriter['game'], { by, lever, round }: Extract<Cause, { code: 'pressure' }>) {
  return { by, round, title: at(scenario.levers ?? [], lever).label };
}

/** True of the occasions on which the return that a delegation has asked for is in the text already. */
function isSigned(on: SentenceWriter['on']): boolean {
  return on === 'vote' || on === 'accept' || on === 'other';
}

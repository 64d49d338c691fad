import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Voice } from '#engine/model/scenario/party.ts';
import type { Messages } from '#messages/generated/messages.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PhrasesId } from '#messages/message-id.ts';
import type { MessageArguments } from '#messages/speaker.ts';
import type { Occasion, Telling } from './telling.ts';
import { voiceOf } from './voice-of.ts';

/** Sentences that plain words have, and every voice may say in its own way. */
export type LineName = keyof Messages['plain'] & string;

/** Sentences that each of the other voices has its own words for. */
const VOICED: Readonly<Record<keyof Messages['direct'] & keyof Messages['formal'] & keyof Messages['joint'], true>> = {
  'cannot-instead': true,
  'cannot-instead-since': true,
  cannot: true,
  instead: true,
  'still-no': true,
  'answer-stands': true,
  accepts: true,
  'accepts-all': true,
  'moves-refused': true,
  'moves-return': true,
  'moves-offered': true,
  'moves-agreed': true,
  'moves-time': true,
  'moves-exchange': true,
  'moves-pressure': true,
  'moves-too': true,
  asks: true,
  'asks-since': true,
  'asks-since-two': true,
  'asks-in-return': true,
  'asks-too': true,
  besides: true,
  changed: true,
  'leaves-out': true,
  'price-there': true,
  price: true,
  'far-apart': true,
  'far-apart-too': true,
  'red-line': true,
  open: true,
  'reacts-pressed': true,
  'reacts-news': true,
  'reacts-attack': true,
  'reacts-breach': true,
  'reacts-claim': true,
  'reacts-denied': true,
  'reacts-date': true,
  'reacts-leaves': true,
  'reacts-left': true,
  'closing-agreed': true,
  'closing-apart': true,
  'closing-none': true,
};

/** Words, and the clauses that they name. */
export interface Said {
  readonly words: string;
  readonly names?: readonly Clause[] | undefined;
}

/** Says sentences in the voice of a delegation, to the one that it writes to. */
export interface SentenceWriter {
  readonly game: LocalizedGame;
  readonly on: Occasion;
  readonly by: PartyIndex | undefined;
  /** All clauses of the letter that is written; `undefined` of other words. */
  readonly terms: readonly Clause[] | undefined;
  /** A line in the way whose turn it is. */
  line<Name extends LineName>(name: Name, ...values: MessageArguments<`plain.${Name}`>): Said;
  /** Words that are the same in every voice. */
  talk<Id extends PhrasesId>(id: Id, ...values: MessageArguments<Id>): Said;
}

/** A saying for an occasion. Ways to say the same are taken in turn, by what a sentence names and by what was said before. */
export function sentenceWriterOf(named: LocalizedGame, { on, turn, by, to, today, terms }: Telling): SentenceWriter {
  const game = named.withPerspective(to);
  const voice = voiceOf(game, by);
  return {
    game,
    on,
    by,
    terms,
    line: (name, ...values) => ({
      words: game.variant(idIn(voice, name), turn + offsetOf(values[0]), ...withToday(values, today)),
      names: clausesIn(values[0]),
    }),
    talk: (id, ...values) => ({ words: game.variant(id, turn, ...values) }),
  };
}

/** The message that a voice has for a line; it asks for no more values than that of plain words. */
function idIn<Name extends LineName>(voice: Voice, name: Name): `plain.${Name}` {
  const id = voice !== 'plain' && name in VOICED ? `${voice}.${name}` : `plain.${name}`;
  return id as `plain.${Name}`;
}

/** Values of a sentence, in which an earlier hour of the same day is not told by the name of that day. */
function withToday<Values extends [] | [values: object]>(values: Values, today: number | undefined): Values {
  const [named] = values;
  if (named === undefined || today === undefined) return values;
  const days = Object.entries(named).filter(([key, day]) => DAYS.includes(key) && day === today);
  return days.length === 0
    ? values
    : ([{ ...named, ...Object.fromEntries(days.map(([key]) => [key, 'today'])) }] as Values);
}

/** The clauses among the values of a sentence. */
function clausesIn(values: object | undefined): Clause[] {
  return Object.values(values ?? {})
    .flat()
    .filter((value): value is Clause => value instanceof Object && 'issue' in value && 'option' in value);
}

/** Keys of the days that a sentence names. */
const DAYS = ['round', 'since'];

/** Keys of the places and days that a sentence names. */
const PLACES = ['issue', 'option', 'or', 'party', 'by', 'who', 'track', 'round', 'since', 'times', 'count'];

/**
 * Sum of the places and days that a sentence names: what it is about decides with which way the turns begin. Other numbers, such
 * as points, do not count: they are secret, and would show in the words.
 */
function offsetOf(value: unknown): number {
  if (!(value instanceof Object)) return 0;
  const isPlace = (key: string) => Array.isArray(value) || PLACES.includes(key);
  return Object.entries(value).reduce((sum, [key, part]) => {
    if (typeof part !== 'number') return sum + offsetOf(part);
    return isPlace(key) ? sum + part : sum;
  }, 0);
}

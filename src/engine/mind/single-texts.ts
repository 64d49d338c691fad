import { at } from '../model/at.ts';
import type { Clause, PartyIndex, SingleTextIndex, TrackIndex } from '../model/moves.ts';
import type { SeenSingleText, View } from '../views/view.ts';
import { keyOfClauses } from './letters.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about single texts that mediators have put to the signatories of a track. */
interface SingleTexts {
  readonly places: Map<SingleTextIndex, number>;
  /** By party and round: the number of texts that it has put. */
  readonly putIn: Map<number, number>;
  readonly hasPut: boolean[];
  /** By track and clauses: the round in which they were last put. */
  readonly lastPut: Map<string, number>;
}

const SINGLE_TEXTS: Part<SeenSingleText, SingleTexts> = {
  entriesIn: ({ drafts }) => drafts,
  isSame: isSameText,
  nothing: ({ common }) => ({
    places: new Map(),
    putIn: new Map(),
    hasPut: Array.from({ length: common.partyCount }, () => false),
    lastPut: new Map(),
  }),
  copyOf: ({ places, putIn, hasPut, lastPut }) => ({
    places: new Map(places),
    putIn: new Map(putIn),
    hasPut: [...hasPut],
    lastPut: new Map(lastPut),
  }),
  takeIn: ({ places, putIn, hasPut, lastPut }, { index, by, track, round, clauses }, view, place) => {
    places.set(index, place);
    const day = dayOf(view, by, round);
    putIn.set(day, (putIn.get(day) ?? 0) + 1);
    hasPut[by] = true;
    lastPut.set(keyOfClauses(track, clauses), round);
  },
};

function textsIn(view: View): SingleTexts {
  return factsIn(view, SINGLE_TEXTS);
}

function dayOf({ common }: View, party: PartyIndex, round: number): number {
  return round * common.partyCount + party;
}

/** True if two texts are one, whatever was said of it. */
function isSameText(one: SeenSingleText, other: SeenSingleText): boolean {
  return one.index === other.index && one.by === other.by && one.clauses === other.clauses;
}

/** The single text with an index, if there is one. */
export function singleTextWith(view: View, index: SingleTextIndex): SeenSingleText | undefined {
  const place = textsIn(view).places.get(index);
  return place === undefined ? undefined : at(view.drafts, place);
}

/** The number of single texts that the seat has put today. */
export function singleTextsToday(view: View): number {
  return textsIn(view).putIn.get(dayOf(view, view.party, view.round)) ?? 0;
}

/** True if a party has put a single text. */
export function hasPutSingleText(view: View, party: PartyIndex): boolean {
  return at(textsIn(view).hasPut, party);
}

/** The round in which a single text with the same clauses was last put on a track; `undefined` if none was. */
export function lastPutIn(view: View, track: TrackIndex, clauses: readonly Clause[]): number | undefined {
  return textsIn(view).lastPut.get(keyOfClauses(track, clauses));
}

import type { DealMap } from '#engine/analysis/deal-map.ts';
import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import { besideTheEnd, betterTexts, isForAll, type MissedText, missedOf } from '#engine/hindsight/missed-text.ts';
import { worthThen } from '#engine/hindsight/signable-packages.ts';
import { textAtTheEnd } from '#engine/hindsight/text-at-the-end.ts';
import { bestWithinReach, isInForce } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PackageIndex } from '#engine/model/game.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { satThere } from '../sat-there.ts';
import { leftChoiceOf } from '../screens/left-choice.ts';
import type { LeftChoice } from '../screens/left-model.ts';
import { whatWasLeft } from '../screens/what-was-left.ts';
import { markOf } from '../words/names.ts';
import type { LeftOnTable, NamedText, StoneModel } from './deal-map-model.ts';
import { answersOnStone, answersTo, pointOf } from './deal-stones.ts';

/** A text with its reason to be named, before it has a letter. */
interface Found {
  readonly heading: string;
  readonly why: readonly string[];
  readonly text: readonly Clause[];
  readonly differing: readonly number[];
  /** By signatory, in the game's units. */
  readonly worth: readonly number[];
  readonly instead: readonly number[];
  readonly noDeal: readonly number[];
  readonly choice: LeftChoice | undefined;
}

/** A finished game, and the part that is looked at. */
interface Looked {
  readonly game: LocalizedGame;
  readonly state: State;
  readonly ending: Ending;
  readonly map: DealMap;
  readonly days: DaysOfGame['days'];
}

/** The better texts of a part that have a name, A, B and C, and their stones on the map. */
export function leftByName(
  game: LocalizedGame,
  { state, days }: DaysOfGame,
  map: DealMap,
  you: PartyIndex,
): { readonly left: LeftOnTable; readonly stones: readonly StoneModel[] } {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  const looked = { game, state, ending, map, days };
  const found = [...inTime(looked), ...namedTexts(looked, you)];
  return {
    left: {
      words: at(whatWasLeft(game, state, ending), map.track).words,
      against: isInForce(state, ending, map.track) ? 'signed' : 'no-deal',
      texts: found.map((each, index) => namedText(looked, each, index)),
    },
    stones: found.map((each, index) => leftStone(looked, each, index)),
  };
}

/** Finds a text that was signed late, although it could have been signed by the date to aim for and suited all then. */
function inTime({ game, state, ending, map, days }: Looked): Found[] {
  const { aimFor, after } = at(game.common.tracks, map.track);
  const { since } = at(state.tracks, map.track);
  if (aimFor === undefined || !isInForce(state, ending, map.track) || since <= aimFor.round) return [];
  if (after !== undefined && at(state.tracks, after).since > aimFor.round) return [];
  const { noDeal } = at(map.days, aimFor.round - 1);
  const { offTable } = at(days, aimFor.round - 1);
  const text = textAtTheEnd(game, state, map.track);
  const instead = map.signatories.map((party) => signedPoints(game, state, party, map.track));
  const worth = instead.map((units) => units + aimFor.penalty);
  const isGone = text.some((clause) =>
    optionsOf(clause).some((option) => at(at(offTable, clause.issue), option) !== 0),
  );
  if (isGone || !worth.every((units, place) => units >= at(noDeal, place))) return [];
  const heading = game.say('debrief-deals.in-time', { round: aimFor.round });
  return [
    {
      heading,
      why: [game.say('debrief-deals.in-time-why')],
      text,
      differing: [],
      worth,
      instead,
      noDeal,
      choice: undefined,
    },
  ];
}

/** The nearest, the fairest and the best for one, each once with all its names. */
function namedTexts(looked: Looked, you: PartyIndex): Found[] {
  const { game, state, ending, map } = looked;
  const packs = betterTexts(game, state, ending, map.track);
  const nearest = missedOf(game, state, ending, map.track).text;
  const best = map.signatories.includes(you) ? bestFor(looked, you) : undefined;
  const named = [
    { pack: nearest?.pack, why: nearest && game.say(`debrief-deals.${howNear(looked, nearest)}`) },
    { pack: fairest(looked, packs), why: game.say('debrief-deals.fairest') },
    { pack: best, why: game.say('debrief-deals.best-for', { who: you }) },
  ];
  const packsNamed = [...new Set(named.map(({ pack }) => pack))];
  return packsNamed.flatMap((pack) => {
    const whys = named.flatMap((each) => (each.pack === pack ? (each.why ?? []) : []));
    return pack === undefined ? [] : [foundText(looked, pack, whys, you)];
  });
}

/** Of a part in force a text that all have more by goes before those that are nearer. */
function howNear({ state, ending, map }: Looked, { gains }: MissedText) {
  if (!isInForce(state, ending, map.track)) return 'nearest-to-text';
  return isForAll(gains) ? 'nearest-for-all' : 'nearest';
}

function foundText(
  { game, state, ending, map }: Looked,
  pack: PackageIndex,
  why: readonly string[],
  you: PartyIndex,
): Found {
  const beside = besideTheEnd(game, state, ending, map.track, pack);
  const isPlayed = satThere(state.setup, you);
  return {
    heading: headingOf(game, beside),
    why,
    text: answersTo(game, map.track, pack),
    differing: beside.articles.flatMap(({ way, issue }) => (way === 'differs' ? [issue] : [])),
    worth: beside.gains.map((gain) => gain.worth),
    instead: beside.gains.map((gain) => gain.instead),
    noDeal: map.signatories.map((party) => at(at(ending.walkAways, party), map.track)),
    choice: isPlayed ? leftChoiceOf(game, state, ending, beside, map.track, you) : undefined,
  };
}

function headingOf(game: LocalizedGame, { articles }: MissedText): string {
  const changes = articles.flatMap(({ way, issue, option, stood }) => {
    if (way !== 'differs') return [];
    const answer = { issue, option };
    if (stood === undefined) return [game.say('debrief-deals.where-nothing-stood', { answer })];
    return [game.say('debrief-deals.instead', { answer, stood: { issue, ...stood } })];
  });
  if (changes.length === 0) return game.say('debrief-deals.same-words');
  return game.say('debrief-deals.changes', { changes });
}

function fairest({ game, state, ending, map }: Looked, packs: readonly PackageIndex[]): PackageIndex | undefined {
  let best: { readonly pack: PackageIndex | undefined; readonly product: bigint } = { pack: undefined, product: 0n };
  for (const pack of packs) {
    const overs = map.signatories.map(
      (party) => worthThen(game, state, party, map.track, pack) - at(at(ending.walkAways, party), map.track),
    );
    const product = overs.reduce((all, over) => all * BigInt(Math.max(0, over)), 1n);
    if (product > best.product) best = { pack, product };
  }
  return best.pack;
}

/** The text within reach that is worth most to a delegation, if that is more than it has. */
function bestFor({ game, state, ending, map }: Looked, party: PartyIndex): PackageIndex | undefined {
  const best = bestWithinReach(game, state, ending, map.track, party);
  const has = at(at(ending.points, party), map.track);
  return best !== undefined && best.worth > has ? best.pack : undefined;
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function namedText({ game, map }: Looked, { heading, why, worth, instead, choice }: Found, index: number): NamedText {
  return {
    key: `left-${index}`,
    letter: letterOf(index),
    heading,
    why,
    choice,
    gains: map.signatories.map((party, place) => ({
      party: markOf(game, party),
      more: (at(worth, place) - at(instead, place)) / game.scale,
    })),
  };
}

function leftStone({ game }: Looked, found: Found, index: number): StoneModel {
  return {
    key: `left-${index}`,
    kind: 'left',
    heading: found.heading,
    notes: found.why,
    answers: answersOnStone(game, found.text, found.differing),
    by: undefined,
    letter: letterOf(index),
    ...pointOf(game, found.worth, found.noDeal),
    crossedBy: [],
    open: false,
    // Better than what was signed is not yet better than no deal: some sign below it.
    suits: found.worth.every((units, place) => units >= at(found.noDeal, place)),
  };
}

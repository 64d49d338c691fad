/** The numbers and signs of a map of deals, which stand in no sentence. */
import { at } from '#engine/model/at.ts';
import type { DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { sameAll } from './check.ts';
import { type Facts, lastOfDay } from './facts.ts';
import { hasOf, suitedOn, worthThen } from './outcome.ts';
import { textIn } from './whereabouts.ts';
import { allTexts, lateOn } from './worth.ts';

/** What is wrong with a map; nothing where all is right. */
export function wrongOnMap(facts: Facts, map: DealMapModel): string[] {
  return [
    ...wrongTexts(facts, map),
    ...map.days.flatMap((day) => wrongDay(facts, map, day)),
    ...map.stones.flatMap((stone) => wrongStone(facts, map, stone)),
    ...map.left.texts.flatMap((text) => wrongGains(facts, map, text)),
  ];
}

function wrongTexts({ game }: Facts, { track, texts, signatories }: DealMapModel): string[] {
  const all = allTexts(game, track);
  return [...texts.packs].flatMap((pack, place) => {
    const { worth, crosses, open } = at(all, pack);
    const bits = signatories.reduce((sum, { party }, index) => sum + (crosses.includes(party) ? 2 ** index : 0), 0);
    const isRight =
      signatories.every(({ party }, index) => at(at(texts.points, index), place) === at(worth, party)) &&
      texts.crossed[place] === bits &&
      (texts.open[place] === 1) === open;
    return isRight ? [] : [`text ${pack} of part ${track}`];
  });
}

function wrongDay(
  facts: Facts,
  { track, texts, signatories }: DealMapModel,
  day: DealMapModel['days'][number],
): string[] {
  const { parties } = lastOfDay(facts, day.round);
  const suited = suitedOn(facts, track, day.round);
  const places = [...texts.packs].flatMap((pack, place) =>
    suited(at(allTexts(facts.game, track), pack)).length === signatories.length ? [place] : [],
  );
  const isRight =
    day.noDeal.every((units, index) => units === at(at(parties, at(signatories, index).party).walkAway, track)) &&
    day.late === lateOn(facts.game, track, day.round) &&
    places.length === day.suits.length &&
    places.every((place, index) => day.suits[index] === place);
  return isRight ? [] : [`day ${day.round} of part ${track}`];
}

/** Whether a text with a letter suits all, as it says, and has the points that it says. */
function wrongStone(facts: Facts, map: DealMapModel, stone: StoneModel): string[] {
  const suits = stone.crossedBy.length === 0 && !stone.open && stone.over.every((over) => over >= 0);
  const problem = stone.suits && !suits ? [`stone ${stone.key} of part ${map.track} suits all with ${stone.over}`] : [];
  if (stone.kind !== 'left' || stone.notes.length === 0 || stone.answers.every(({ stressed }) => !stressed))
    return problem;
  const text = textIn(facts, { place: 'map', track: map.track, within: [stone] });
  const isRight = map.signatories.every(({ party }, index) => {
    const worth = worthThen(facts, party, map.track, text);
    const over = worth - hasOf(facts, party, map.track).noDeal;
    return (
      at(stone.points, index) * facts.game.scale === worth &&
      Math.abs(at(stone.over, index) * facts.game.scale - over) < 1e-6
    );
  });
  return isRight ? problem : [...problem, `points of ${stone.key} of part ${map.track}`];
}

function wrongGains(facts: Facts, map: DealMapModel, { key, gains }: DealMapModel['left']['texts'][number]): string[] {
  const stone = map.stones.find((each) => each.key === key);
  const isRight =
    stone !== undefined &&
    sameAll(
      gains.map(({ party }) => party.party),
      map.signatories.map(({ party }) => party),
    ) &&
    gains.every(({ party, more }, index) => {
      const { have } = hasOf(facts, party.party, map.track);
      return Math.abs((at(stone.points, index) - more) * facts.game.scale - have) < 1e-6;
    });
  return isRight ? [] : [`gains of ${key} of part ${map.track}`];
}

import type { DealDay, DealMap } from '#engine/analysis/deal-map.ts';
import type { DayOfGame } from '#engine/hindsight/days-of-game.ts';
import { textsSuited } from '#engine/hindsight/texts-suited.ts';
import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { GuessModel, GuessOption, Squares } from './talk-model.ts';

/** A part with fewer texts is seen through at a glance: there is nothing to guess. */
const FEWEST_TEXTS = 24;
/** Maximum number of squares: for a part with more texts, a square stands for several. */
const MOST_SQUARES = 2500;

/** The day that is asked about: the last one on which a part could be signed, which is that of its signature if it has one. */
export function dayGuessed({ days }: DealMap): DealDay | undefined {
  return days.at(-1);
}

/** Asks for the number of texts that suited all on a day; `undefined` if there is nothing to guess. */
export function guessOf(game: LocalizedGame, map: DealMap, days: readonly DayOfGame[]): GuessModel | undefined {
  const asked = dayGuessed(map);
  const day = days.find(({ round }) => round === asked?.round);
  if (asked === undefined || day === undefined || map.packageCount < FEWEST_TEXTS) return undefined;
  return {
    options: optionsOf(game, map.packageCount, asked.count),
    answer: game.say('debrief-talk.guess-answer', { count: asked.count, possible: map.packageCount }),
    means: game.say('debrief-talk.guess-means'),
    why: whyAsMany(game, map, asked, day),
    squares: squaresOf(game, map, asked),
  };
}

/** The borders go by how many texts there are, so that they give nothing away. */
function optionsOf(game: LocalizedGame, possible: number, count: number): GuessOption[] {
  const few = Math.max(3, Math.floor(possible / 100));
  const some = Math.max(8, Math.floor(possible / 10));
  const all = [
    { label: game.say('debrief-talk.guess-none'), isTrue: count === 0 },
    { label: game.say('debrief-talk.guess-between', { from: 1, to: few }), isTrue: count >= 1 && count <= few },
    {
      label: game.say('debrief-talk.guess-between', { from: few + 1, to: some }),
      isTrue: count > few && count <= some,
    },
    { label: game.say('debrief-talk.guess-more', { than: some }), isTrue: count > some },
  ];
  return (['A', 'B', 'C', 'D'] as const).map((key, index) => ({ key, ...at(all, index) }));
}

/** Names the delegation whose refusal alone ruled out the most texts. */
function whyAsMany(game: LocalizedGame, { track, signatories }: DealMap, { count }: DealDay, day: DayOfGame): string {
  const { allBut: byPlace } = textsSuited(game, track, day);
  const most = Math.max(...byPlace);
  if (most === 0) return game.say(count === 0 ? 'debrief-talk.guess-apart' : 'debrief-talk.guess-nobody-alone');
  const place = byPlace.indexOf(most);
  if (signatories.length === 2)
    return game.say('debrief-talk.guess-only', { who: at(signatories, 1 - place), more: most });
  const who = at(signatories, place);
  return game.say(count === 0 ? 'debrief-talk.guess-but-one' : 'debrief-talk.guess-more-but-one', { who, more: most });
}

function squaresOf(game: LocalizedGame, { packageCount, listed }: DealMap, { suits, count }: DealDay): Squares {
  const each = Math.ceil(packageCount / MOST_SQUARES);
  const squares = Math.ceil(packageCount / each);
  const words = game.say('debrief-talk.square', { count: each });
  if (each === 1) return { count: squares, lit: suits.map((place) => listed[place]!), words };
  // As large a share of the squares as of the texts, but never none for some.
  const lit = Math.min(squares, count === 0 ? 0 : Math.max(1, Math.round(count / each)));
  return { count: squares, lit: Int32Array.from({ length: lit }, (_, place) => place), words };
}

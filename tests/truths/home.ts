/** What home says of a text, reckoned from the file of the scenario. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Faction } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Facts } from './facts.ts';
import { allTexts, type FirmText } from './worth.ts';

export interface Support {
  readonly support: number;
  readonly needed: number;
  /** By faction: its share of the most that it could get, in hundredths. */
  readonly shares: readonly number[];
}

/** By how much more a home asked for than was thought, in thousandths; less where below 0. */
export function moodOf({ end }: Pick<Facts, 'end'>, party: PartyIndex): number {
  return end.ending?.moods[party] ?? 0;
}

/** How many of a hundred at home say yes to a text, of which each faction takes the reading that it likes least. */
export function supportFor(
  { game, end }: Pick<Facts, 'game' | 'end'>,
  party: PartyIndex,
  track: TrackIndex,
  readings: readonly FirmText['answers'][],
  mood = moodOf({ end }, party),
): Support {
  const { factions = [] } = at(game.scenario.parties, party);
  const { ratify } = game.scenario.rules.standing ?? {};
  const { standing } = at(end.parties, party);
  if (factions.length === 0) {
    return { support: Math.max(0, Math.min(100, standing - Math.floor(mood / 10))), needed: ratify ?? 40, shares: [] };
  }
  const shares = factions.map((faction) =>
    Math.min(...readings.map((answers) => shareOf(game, party, track, faction, answers))),
  );
  const won = factions.map(({ wants }, place) => {
    const over = at(shares, place) - Math.round(wants * 1000) - mood + 100;
    return Math.max(0, Math.min(1000, Math.floor(over * 5)));
  });
  const weight = factions.reduce((sum, each) => sum + each.weight, 0);
  const sum = factions.reduce((all, each, place) => all + each.weight * at(won, place), 0);
  const support = Math.floor(sum / weight / 10) + Math.floor((standing - 50) / 2);
  return {
    support: Math.max(0, Math.min(100, support)),
    needed: ratify ?? 50,
    shares: shares.map((share) => Math.floor(share / 10)),
  };
}

const MOST = new WeakMap<Scenario, Map<string, number>>();

function shareOf(
  game: LocalizedGame,
  party: PartyIndex,
  track: TrackIndex,
  faction: Faction,
  answers: FirmText['answers'],
): number {
  const most = mostFor(game, party, track, faction);
  const share = Math.floor((worthTo(game, party, track, faction, answers) * 1000) / most);
  return most <= 0 ? 1000 : Math.max(0, Math.min(1000, share));
}

/** In tenths of the game's units: each article's points count as much more or less as the faction cares. */
function worthTo(
  game: LocalizedGame,
  party: PartyIndex,
  track: TrackIndex,
  { cares }: Faction,
  answers: FirmText['answers'],
): number {
  const { scenario, scale } = game;
  const { id } = at(scenario.parties, party);
  const text = textWith(game, track, answers);
  let more = 0;
  for (const [issue, option] of answers) {
    const { id: article, options } = at(scenario.issues, issue);
    const points = Math.round((at(options, option).points[id] ?? 0) * scale);
    more += points * (Math.round((cares[article] ?? 1) * 10) - 10);
  }
  return at(text.worth, party) * 10 + more;
}

function textWith(game: LocalizedGame, track: TrackIndex, answers: FirmText['answers']): FirmText {
  const place = [...answers].reduce(
    (sum, [issue, option]) => sum * at(game.scenario.issues, issue).options.length + option,
    0,
  );
  return at(allTexts(game, track), place);
}

/** The most that a text which crosses no red line of the party could bring a faction. */
function mostFor(game: LocalizedGame, party: PartyIndex, track: TrackIndex, faction: Faction): number {
  const known = MOST.get(game.scenario) ?? new Map<string, number>();
  MOST.set(game.scenario, known);
  const key = `${party} ${track} ${faction.id}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const uncrossed = allTexts(game, track).filter(({ crosses }) => !crosses.includes(party));
  const most = uncrossed.reduce((sum, { answers }) => Math.max(sum, worthTo(game, party, track, faction, answers)), 0);
  known.set(key, most);
  return most;
}

import type { Support } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { FactionModel, HomeModel } from '../home-model.ts';

/** The text that a home is asked about: as it stands, whole or with articles that are not agreed, or with the person's draft in it. */
export type AskedOf = 'whole-text' | 'text' | 'draft';

/**
 * What a home thinks of a text that has not been signed yet: a verdict without numbers, since support at home is
 * another one. How it adds up stands in the reasons.
 */
export function homeInWords(game: ToldGame, party: PartyIndex, taken: Support, of: AskedOf): HomeModel {
  const { support, needed } = taken;
  const ratifies = isRatified(taken);
  const perhaps = Math.abs(support - needed) < 5;
  return {
    ratifies,
    words: game.say(`home.${of}`, { perhaps, ratifies, why: inTheWay(game, party, taken) }),
    reasons: [game.say('home.sum', { support, needed }), ...reasonsOfHome(game, party, taken)],
  };
}

/** Who or what keeps a home from ratifying a text. */
function inTheWay(game: ToldGame, party: PartyIndex, { factions: taken }: Support): string {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const against = taken.flatMap(({ won }, index) => (won < 50 ? [at(factions, index).name] : []));
  return against.length === 0 ? game.say('home.why-support') : game.say('home.why-factions', { factions: against });
}

/** Why a home takes a text as it does, a sentence for each faction and one for the support that the delegation has. */
export function reasonsOfHome(game: ToldGame, party: PartyIndex, taken: Support): string[] {
  if (taken.factions.length === 0) return [game.say('home.support-alone')];
  const factions = at(game.scenario.parties, party).factions ?? [];
  const said = taken.factions.map(({ share, won }, index) => {
    const { name, wants } = at(factions, index);
    return game.say(`home.faction-${stanceOf(won)}`, { name, share, asks: Math.round(wants * 100) });
  });
  return [...said, ...standingReason(game, taken.fromStanding)];
}

function stanceOf(won: number): 'against' | 'mostly-against' | 'mostly-for' | 'for' {
  if (won === 0) return 'against';
  if (won < 50) return 'mostly-against';
  return won < 100 ? 'mostly-for' : 'for';
}

function standingReason(game: ToldGame, points: number): string[] {
  if (points === 0) return [];
  return [game.say(points > 0 ? 'home.support-adds' : 'home.support-takes', { points: Math.abs(points) })];
}

/** A party's factions as its own briefing tells of them. */
export function factionsInWords(game: ToldGame, party: PartyIndex): FactionModel[] {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const total = factions.reduce((sum, { weight }) => sum + weight, 0);
  const rules = at(game.secrets, party).factions;
  return factions.map(({ name, weight, wants }, index) => {
    const { factors } = at(rules, index);
    const issuesWith = (isMeant: (factor: number) => boolean): IssueIndex[] =>
      factors.flatMap((factor, issue) => (isMeant(factor) ? [issue] : []));
    return {
      name,
      weight: Math.round((weight * 100) / total),
      words: game.say('home.faction-cares', {
        more: issuesWith((factor) => factor > 10),
        less: issuesWith((factor) => factor < 10),
      }),
      wants: game.say('home.faction-wants', { asks: Math.round(wants * 100) }),
    };
  });
}

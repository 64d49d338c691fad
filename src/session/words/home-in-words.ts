import type { Support } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { FactionModel, HomeModel } from '../home-model.ts';
import { listed, sentence } from './names.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';

/** The text that a home is asked about: as it stands, whole or with articles that are not agreed, or with the person's draft in it. */
export type AskedOf = 'whole-text' | 'text' | 'draft';

const AS: Readonly<Record<AskedOf, string>> = {
  'whole-text': 'As the text stands',
  text: 'As the text stands, with silence where nothing is agreed',
  draft: 'With this in the text',
};

/**
 * What a home thinks of a text that has not been signed yet: a verdict without numbers, since support at home is
 * another one. How it adds up stands in the reasons.
 */
export function homeInWords(game: ToldGame, party: PartyIndex, taken: Support, of: AskedOf): HomeModel {
  const ratifies = isRatified(taken);
  const degree = Math.abs(taken.support - taken.needed) < 5 ? 'perhaps' : 'probably';
  const verdict = `${AS[of]}, home would ${degree} ${ratifies ? '' : 'not '}ratify it`;
  const sum = `${taken.support} of 100 at home would say yes to it. It needs ${taken.needed}.`;
  return {
    ratifies,
    words: ratifies ? `${verdict}.` : `${verdict}: ${inTheWay(game, party, taken)}.`,
    reasons: [sum, ...reasonsOfHome(game, party, taken)],
  };
}

/** Who or what keeps a home from ratifying a text. */
function inTheWay(game: ToldGame, party: PartyIndex, { factions: taken }: Support): string {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const against = taken.flatMap(({ won }, index) => (won < 50 ? [at(factions, index).name] : []));
  if (against.length === 0) return 'support at home is too low';
  return `not enough for ${listed(against.map(midSentence))}`;
}

/** Why a home takes a text as it does, a sentence for each faction and one for the support that the delegation has. */
export function reasonsOfHome(game: ToldGame, party: PartyIndex, taken: Support): string[] {
  if (taken.factions.length === 0) return ['It rests on support at home alone.'];
  const factions = at(game.scenario.parties, party).factions ?? [];
  const said = taken.factions.map(({ share, won }, index) => {
    const { name, wants } = at(factions, index);
    const asks = Math.round(wants * 100);
    return `${name}: ${stanceOf(won)}. To them this text is worth ${share} % of the best one; half of them say yes at ${asks} %.`;
  });
  return [...said, ...standingReason(taken.fromStanding)];
}

function stanceOf(won: number): string {
  if (won === 0) return 'against it';
  if (won < 50) return 'mostly against it';
  return won < 100 ? 'mostly for it' : 'for it';
}

function standingReason(points: number): string[] {
  if (points === 0) return [];
  return [
    points > 0
      ? `Support at home is above 50, which adds ${points}.`
      : `Support at home is below 50, which takes ${0 - points}.`,
  ];
}

/** A party's factions as its own briefing tells of them. */
export function factionsInWords(game: ToldGame, party: PartyIndex): FactionModel[] {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const total = factions.reduce((sum, { weight }) => sum + weight, 0);
  const rules = at(game.secrets, party).factions;
  return factions.map(({ name, weight, wants }, index) => {
    const { factors } = at(rules, index);
    const titled = (isMeant: (factor: number) => boolean) =>
      factors.flatMap((factor, issue) => (isMeant(factor) ? [issueInSentence(game, issue)] : []));
    return {
      name,
      weight: Math.round((weight * 100) / total),
      words: caresInWords(
        titled((factor) => factor > 10),
        titled((factor) => factor < 10),
      ),
      wants: `Half of them say yes to a text that is worth ${Math.round(wants * 100)} % of the best one to them.`,
    };
  });
}

function caresInWords(more: readonly string[], less: readonly string[]): string {
  if (more.length + less.length === 0) return 'Sees things as your sheet does.';
  const parts = [
    more.length > 0 ? `more about ${listed(more)}` : '',
    less.length > 0 ? `less about ${listed(less)}` : '',
  ];
  return sentence(`cares ${parts.filter((part) => part !== '').join(', ')} than your sheet does.`);
}

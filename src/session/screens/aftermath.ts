import { holds } from '#engine/durability/assess.ts';
import type { Aftermath, Durability } from '#engine/model/aftermath.ts';
import type { Game } from '#engine/model/game.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { durabilityRows } from '../words/durability-rows.ts';
import { reasonsOfHome } from '../words/home-in-words.ts';
import { markOf, trackTitle } from '../words/names.ts';
import type { AftermathModel, DurabilityModel } from './aftermath-model.ts';

/** What became of the signed text: who ratified, why it might last, and whether it did. */
export function aftermathModel(game: Game, { ratifications, durability }: Aftermath): AftermathModel {
  return {
    ratifications: ratifications.map((taken) => {
      const ratified = isRatified(taken);
      return {
        ...markOf(game, taken.party),
        key: `${taken.track}-${taken.party}`,
        title: trackTitle(game, taken.track),
        ratified,
        support: taken.support,
        needed: taken.needed,
        words: `${ratified ? 'Ratified' : 'Not ratified'}: ${taken.support} of 100 said yes, ${taken.needed} were needed.`,
        reasons: reasonsOfHome(game, taken.party, taken),
      };
    }),
    durability: durability && durabilityModel(game, durability),
  };
}

function durabilityModel(game: Game, durability: Durability): DurabilityModel {
  const { score, chance, drawn } = durability;
  const tenths = Math.round(chance / 100);
  const held = holds(durability);
  return {
    rows: durabilityRows(game, durability),
    score,
    tenths,
    chanceWords: `In this model a text like this holds for five years in ${tenths} of 10 games.`,
    held,
    drawWords:
      `The game drew a number from 1 to 1000, and it was ${drawn + 1}. In this model the text holds up to ${chance}: ` +
      `so here it ${held ? 'held' : 'broke'}.`,
  };
}

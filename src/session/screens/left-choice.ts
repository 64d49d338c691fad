import { type MissedText, partingArticles } from '#engine/hindsight/missed-text.ts';
import { isInForce } from '#engine/hindsight/within-reach.ts';
import { trustAfterBreach, trustBetween } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { LeftChoice } from './left-model.ts';

/** The delegation's present result, that of the better text, and that without a deal, in the game's units. */
interface Own {
  readonly have: number;
  readonly worth: number;
  readonly noDeal: number;
}

/**
 * Asks whether a delegation would reopen the text in force for a better one or, if none is in force, would have signed
 * it; with the consequences of either answer: the results for it and the others, and the cost in trust. `undefined` if
 * it does not sign the part.
 */
export function leftChoiceOf(
  named: LocalizedGame,
  state: State,
  ending: Ending,
  text: MissedText,
  track: TrackIndex,
  you: PartyIndex,
): LeftChoice | undefined {
  const mine = text.gains.find(({ party }) => party === you);
  if (mine === undefined) return undefined;
  const game = named.withPerspective(you);
  const own = { have: mine.instead, worth: mine.worth, noDeal: at(at(ending.walkAways, you), track) };
  return isInForce(state, ending, track) ? reopening(game, state, text, you, own) : signing(game, text, you, own);
}

function reopening(game: LocalizedGame, state: State, text: MissedText, you: PartyIndex, own: Own): LeftChoice {
  const others = text.gains.filter(({ party }) => party !== you);
  const idle = others.filter(({ worth, instead }) => worth <= instead).map(({ party }) => party);
  const trust = others.map(({ party }) =>
    game.say('reopen.trust-of', {
      who: party,
      before: inHundredths(trustBetween(state, party, you)),
      after: inHundredths(trustAfterBreach(state, party, you)),
    }),
  );
  return {
    question: game.say('reopen.question-signed'),
    answers: [
      {
        key: 'yes',
        label: game.say('reopen.yes-signed'),
        follows: [
          idle.length === 0 ? game.say('reopen.all-gain') : game.say('reopen.no-gain', { who: idle }),
          game.say('reopen.trust', { trust }),
          game.say('reopen.while-open', own),
        ],
      },
      { key: 'no', label: game.say('reopen.no-signed'), follows: [game.say('reopen.stays', own)] },
    ],
  };
}

function signing(game: LocalizedGame, text: MissedText, you: PartyIndex, own: Own): LeftChoice {
  const parting = partingArticles(text);
  const wanted = parting.map(({ issue, against, otherwise }) => ({ issue, who: [...against, ...otherwise] }));
  const others = [...new Set(wanted.flatMap(({ who }) => who))].filter((party) => party !== you);
  const mine = wanted.filter(({ who }) => who.includes(you)).map(({ issue }) => issue);
  return {
    question: game.say('reopen.question-unsigned'),
    answers: [
      {
        key: 'yes',
        label: game.say('reopen.yes-unsigned'),
        follows: [
          game.say('reopen.signed', own),
          ...(mine.length === 0 ? [] : [game.say('reopen.own-ground', { issues: mine })]),
          ...(others.length === 0 ? [] : [game.say('reopen.their-ground', { who: others })]),
        ],
      },
      { key: 'no', label: game.say('reopen.no-unsigned'), follows: [game.say('reopen.unsigned', own)] },
    ],
  };
}

function inHundredths(thousandths: number): number {
  return Math.round(thousandths / 10);
}

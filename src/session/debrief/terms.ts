import type { TermMet } from './talk-model.ts';
import type { TermGround, TermRule } from './term-ground.ts';
import {
  anchorHere,
  concessionHere,
  deadlineHere,
  publicWordHere,
  redLineHere,
  shuttleHere,
  singleTextHere,
  walkOutHere,
} from './terms-of-talks.ts';
import {
  ambiguityHere,
  preconditionHere,
  ratifyingHere,
  spoilerHere,
  tradeHere,
  walkAwayHere,
  zoneHere,
} from './terms-of-text.ts';

/** Words of negotiation, those first that say most of a game. */
const TERMS = [
  'walk-away',
  'zone',
  'trade',
  'concession',
  'anchor',
  'ambiguity',
  'precondition',
  'spoiler',
  'ratifying',
  'red-line',
  'public-word',
  'single-text',
  'shuttle',
  'deadline',
  'walk-out',
] as const;
type TermKey = (typeof TERMS)[number];

const RULES: Readonly<Record<TermKey, TermRule>> = {
  'walk-away': walkAwayHere,
  zone: zoneHere,
  trade: tradeHere,
  concession: concessionHere,
  anchor: anchorHere,
  ambiguity: ambiguityHere,
  precondition: preconditionHere,
  spoiler: spoilerHere,
  ratifying: ratifyingHere,
  'red-line': redLineHere,
  'public-word': publicWordHere,
  'single-text': singleTextHere,
  shuttle: shuttleHere,
  deadline: deadlineHere,
  'walk-out': walkOutHere,
};

/** Terms that depend on events which forms of talks on paper do not record. */
const OF_TALKS: readonly TermKey[] = [
  'concession',
  'anchor',
  'red-line',
  'public-word',
  'single-text',
  'shuttle',
  'deadline',
];

/** The words of negotiation that a finished game gives an example of, each with what happened. */
export function termsMet(ground: TermGround): TermMet[] {
  const { game, state } = ground;
  return TERMS.flatMap((key) => {
    if (state.setup.onPaper && OF_TALKS.includes(key)) return [];
    const here = RULES[key](ground);
    if (here === undefined) return [];
    return [{ key, name: game.say(`debrief-talk.${key}`), meaning: game.say(`debrief-talk.${key}-meaning`), here }];
  });
}

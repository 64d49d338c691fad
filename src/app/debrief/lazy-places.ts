import type { OfferedLanguage } from '#messages/languages.ts';
import { loadDebriefMessages } from '#messages/message-catalogue.ts';
import { type DebriefPlace, PLACES } from '#panels/debrief/places.ts';
import type { EndedGame } from './ended-game.ts';
import { isTalkKnown } from './is-talk-known.ts';
import { type PlaceOf, spokenBy } from './spoken-by.tsx';

/** A place that is loaded once the ending is drawn. */
interface LatePlace {
  /** True if the place has content for a game. */
  readonly isThere: (game: EndedGame) => boolean;
  readonly load: () => Promise<PlaceOf>;
}

/** The places besides the result, by name. Places drawn in points exist only if points are told. */
const LATE_PLACES: Readonly<Record<Exclude<DebriefPlace, 'result'>, LatePlace>> = {
  path: {
    isThere: (game) => isTalkKnown(game) && game.tellsPoints,
    load: async () => (await import('./debrief-path.tsx')).DebriefPath,
  },
  deals: {
    isThere: ({ moves, tellsPoints }) => moves !== undefined && tellsPoints,
    load: async () => (await import('./debrief-deals.tsx')).DebriefDeals,
  },
  decisions: {
    isThere: isTalkKnown,
    load: async () => (await import('./debrief-decisions.tsx')).DebriefDecisions,
  },
  talk: {
    isThere: ({ model, moves }) => moves !== undefined || model.notes !== undefined,
    load: async () => (await import('./debrief-talk.tsx')).DebriefTalk,
  },
};

/** Returns the places in the debrief of a game. */
export function placesOf(game: EndedGame): DebriefPlace[] {
  return PLACES.filter((place) => place === 'result' || LATE_PLACES[place].isThere(game));
}

/** Loads what draws a place of a game, and what it says in a language; nothing for the result, which is there at once. */
export function loaderOf(
  { tellsPoints }: Pick<EndedGame, 'tellsPoints'>,
  place: DebriefPlace,
  language: OfferedLanguage,
): (() => Promise<PlaceOf>) | undefined {
  if (place === 'result') return undefined;
  const late = LATE_PLACES[place];
  return async () => {
    const [Drawn, { speaker }] = await Promise.all([late.load(), loadDebriefMessages(language)]);
    return spokenBy(tellsPoints ? speaker : speaker.withoutPoints(), Drawn);
  };
}

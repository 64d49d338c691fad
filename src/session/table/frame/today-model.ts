import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { talkRefusal } from '#engine/moves/offer.ts';
import { MOST_NAMED } from '#messages/most-named.ts';
import { toldTo } from '../../words/told-to.ts';
import { carriedInWords } from '../parts/carried-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { carriedOffers } from '../parts/delegation-model.ts';
import type { ArticleModel } from '../text/article-model.ts';
import type { TrackModel } from '../text/track-model.ts';

/** What waits for the person, and what it can still do, in sentences. */
export interface TodayModel {
  /** Words of the person, and answers to them, that are with whoever carries them. */
  readonly underway: readonly string[];
  readonly waits: readonly string[];
  readonly can: readonly string[];
}

/** What waits for the person, and what it can still do on this day. */
export function todayModel(chair: Seat, tracks: readonly TrackModel[]): TodayModel {
  const { game } = chair;
  const open = tracks.filter((track) => track.status === 'open');
  const articles = open.flatMap((track) => track.articles);
  return {
    underway: underway(chair),
    waits: [
      ...open.filter((track) => track.voteToday).map(({ track }) => game.say('frame.voted-at-dusk', { track })),
      ...articles.flatMap((article) => claimsToAnswer(chair, article)),
      ...acceptable(chair, articles),
    ],
    can: chair.view.toAct?.kind === 'talk' ? stillPossible(chair) : [],
  };
}

function claimsToAnswer({ game }: Seat, { number, claims }: ArticleModel): string[] {
  return claims
    .filter((claim) => claim.yoursToAnswer)
    .map(({ words }) => game.say('frame.claim-to-answer', { number, claim: words }));
}

function acceptable(chair: Seat, articles: readonly ArticleModel[]): string[] {
  if (chair.view.toAct?.kind !== 'talk') return [];
  const numbers = articles
    .filter((article) => isTheirs(chair, article))
    .filter(({ canInitial, vague }) => canInitial.length > 0 || vague?.some((version) => version.canInitial))
    .map(({ number }) => String(number));
  return numbers.length === 0 ? [] : [chair.game.say('frame.could-accept', { numbers })];
}

/** Whether the person signs the part of an article, or is asked for its initial there. */
function isTheirs({ game, you }: Seat, { issue, track }: ArticleModel): boolean {
  const { consent } = at(game.common.issues, issue);
  return consent.includes(you) || at(game.common.tracks, track).signatories.includes(you);
}

function underway(chair: Seat): string[] {
  const { game, you } = chair;
  const own = carriedOffers(chair).filter(
    ({ from, to, status }) => from === you || (to === you && status === 'returning'),
  );
  return carriedInWords(toldTo(game, you), own);
}

function stillPossible(chair: Seat): string[] {
  const { game } = chair;
  return [game.say('frame.can-talk', { talks: talksInWords(chair) }), game.say('frame.can-ask')];
}

/** "with Kyiv and Moscow about the meeting": those with whom it could talk about the same are named together. */
function talksInWords(chair: Seat): string[] {
  const { game, view } = chair;
  const talks = talksToday(chair);
  const about = ({ tracks }: Talk) => tracks.join();
  return [...new Set(talks.map(about))].map((which) => {
    const alike = talks.filter((talk) => about(talk) === which);
    const { tracks } = at(alike, 0);
    const parties = alike.map(({ party }) => party);
    if (tracks.length > MOST_NAMED && tracks.length === openTracks(view).length) {
      return game.say('frame.talk-with-about-each', { parties });
    }
    return game.say('frame.talk-with', { parties, tracks });
  });
}

/** Whether the person could still send somebody an offer today, whatever is drafted. */
export function canTalk(chair: Seat): boolean {
  return talksToday(chair).length > 0;
}

interface Talk {
  readonly party: PartyIndex;
  readonly tracks: readonly TrackIndex[];
}

/** With whom it could still talk about what, of all that has not been talked about today. */
function talksToday({ game, view, you }: Seat): Talk[] {
  return othersOf(you, game.common.partyCount).flatMap((party) => {
    const tracks = openTracks(view).filter((track) => talkRefusal(game.common, view, track, you, party) === undefined);
    return tracks.length === 0 ? [] : [{ party, tracks }];
  });
}

import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { talkRefusal } from '#engine/moves/offer.ts';
import { listed, trackTitle, voiceOf } from '../../words/names.ts';
import { midSentence } from '../../words/refusal-in-words.ts';
import { subjectOf } from '../../words/subject.ts';
import type { Seat } from '../parts/chair.ts';
import type { ChannelModel } from '../parts/delegation-model.ts';
import type { ArticleModel } from '../text/article-model.ts';
import type { TrackModel } from '../text/track-model.ts';

/** What waits for the person, and what it can still do, in sentences. */
export interface TodayModel {
  readonly waits: readonly string[];
  readonly can: readonly string[];
}

/** What waits for the person, and what it can still do on this day. */
export function todayModel(chair: Seat, tracks: readonly TrackModel[], channels: readonly ChannelModel[]): TodayModel {
  const open = tracks.filter((track) => track.status === 'open');
  const articles = open.flatMap((track) => track.articles);
  return {
    waits: [
      ...open.filter((track) => track.voteToday).map(({ title }) => `${title} is put to the vote at dusk.`),
      ...articles.flatMap((article) => claimsToAnswer(article)),
      ...acceptable(chair, articles),
      ...onTheWay(chair, channels),
    ],
    can: chair.view.toAct?.kind === 'talk' ? stillPossible(chair) : [],
  };
}

function claimsToAnswer({ number, claims }: ArticleModel): string[] {
  return claims
    .filter((claim) => claim.yoursToAnswer)
    .map(({ words }) => `Article ${number}: ${words} You have not answered that.`);
}

function acceptable(chair: Seat, articles: readonly ArticleModel[]): string[] {
  if (chair.view.toAct?.kind !== 'talk') return [];
  const numbers = articles
    .filter((article) => isTheirs(chair, article))
    .filter(({ canInitial, vague }) => canInitial.length > 0 || vague?.some((version) => version.canInitial))
    .map(({ number }) => String(number));
  if (numbers.length === 0) return [];
  const which = numbers.length === 1 ? 'Article' : 'Articles';
  return [`${which} ${listed(numbers)}: wording stands there that you could accept for now.`];
}

/** Whether the person signs the part of an article, or is asked for its initial there. */
function isTheirs({ game, you }: Seat, { issue, track }: ArticleModel): boolean {
  const { consent } = at(game.common.issues, issue);
  return consent.includes(you) || at(game.common.tracks, track).signatories.includes(you);
}

function onTheWay({ game, you }: Seat, channels: readonly ChannelModel[]): string[] {
  return channels.flatMap(({ carrying }) => {
    if (carrying === undefined) return [];
    const { from, via, to } = carrying;
    if (from === you) return [`Your words to ${voiceOf(game, to)} are with ${voiceOf(game, via)}.`];
    return to === you
      ? [`What ${subjectOf(game, from).does('answer')} is on its way, with ${voiceOf(game, via)}.`]
      : [];
  });
}

function stillPossible(chair: Seat): string[] {
  const talks = talksToday(chair);
  const talk = talks.length === 0 ? 'You can send no more offers today.' : `You can still talk ${listed(talks)}.`;
  return [talk, `You can ask, or say something. Then end your ${chair.game.scenario.rounds.label}.`];
}

/** Whether the person could still send somebody an offer today, whatever is drafted. */
export function canTalk(chair: Seat): boolean {
  return talksToday(chair).length > 0;
}

function talksToday(chair: Seat): string[] {
  return chair.game.scenario.parties.flatMap((_, party) => talksWith(chair, party));
}

/** "with Kyiv about the meeting and the settlement", of what has not been talked about today. */
function talksWith({ game, view, you }: Seat, party: PartyIndex): string[] {
  if (party === you) return [];
  const tracks = openTracks(view)
    .filter((track) => talkRefusal(game.common, view, track, you, party) === undefined)
    .map((track) => midSentence(trackTitle(game, track)));
  return tracks.length === 0 ? [] : [`with ${voiceOf(game, party)} about ${listed(tracks)}`];
}

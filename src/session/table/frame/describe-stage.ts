import { at } from '#engine/model/at.ts';
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { sentence, trackTitle, voiceOf } from '../../words/names.ts';
import { midSentence } from '../../words/refusal-in-words.ts';
import { type Subject, subjectsOf } from '../../words/subject.ts';
import type { Seat } from '../parts/chair.ts';
import { carriedOffers, type DelegationModel } from '../parts/delegation-model.ts';
import type { StageModel } from './stage-model.ts';

/** Said wherever there is a map: what is drawn is a choice, and this is its ground. */
const ABOUT_BORDERS =
  'Borders on the map are illustrative; Crimea is drawn as Ukraine, after UN General Assembly resolution 68/262.';

/** The stage for those who cannot see it: where the delegations sit, who is reached how, who of the others
 * talks with whom, and what is on its way. */
export function describeStage(
  chair: Seat,
  { together, overdue }: StageModel,
  delegations: readonly DelegationModel[],
): string {
  const { game, you } = chair;
  const others = delegations.filter((party) => !party.you);
  const reached = (reach: 'direct' | 'relayed' | 'none') =>
    others.filter((party) => party.reach === reach && party.status !== 'gone').map(({ party }) => party);
  const gone = others.filter((party) => party.status === 'gone').map(({ party }) => party);
  const naming = (parties: readonly PartyIndex[], say: (who: Subject) => string): string =>
    parties.length === 0 ? '' : say(subjectsOf(game, parties));
  const present = others.filter((party) => party.status !== 'gone').map(({ party }) => party);
  const parts = [
    `You speak for ${at(game.scenario.parties, you).fullName}.`,
    together ? 'The delegations sit around one table.' : '',
    naming(reached('direct'), ({ words }) => `You talk directly with ${words}.`),
    naming(reached('relayed'), ({ words }) => `You reach ${words} only through others.`),
    naming(reached('none'), ({ words }) => `You cannot reach ${words}.`),
    naming(gone, ({ does }) => sentence(`${does('have')} left.`)),
    ...betweenOthers(chair, present),
    ...onTheWay(chair),
    ...overdue.map(({ party, words }) => `You have waited ${words} for an answer from ${voiceOf(game, party)}.`),
    !together && game.scenario.parties.some((party) => party.at !== undefined) ? ABOUT_BORDERS : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** How the others talk with each other: one sentence where all do so directly, else one for each pair. */
function betweenOthers(chair: Seat, others: readonly PartyIndex[]): string[] {
  const { game, view } = chair;
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other] as const));
  const kinds = pairs.map(([one, other]) => channelBetween(game.common, view, one, other));
  if (pairs.length > 1 && kinds.every((kind) => kind === 'direct')) return ['The others all talk directly.'];
  return pairs.map(([one, other], index) => {
    const { does } = subjectsOf(game, [one, other]);
    if (kinds[index] === 'direct') return sentence(`${does('talk')} directly.`);
    if (kinds[index] === 'none') return sentence(`${does('have')} no channel.`);
    const carrier = carrierBetween(game.common, view, one, other);
    return sentence(`${does('talk')} only through ${carrier === undefined ? 'others' : nameOrYou(chair, carrier)}.`);
  });
}

/** Papers that a third delegation carries. */
function onTheWay(chair: Seat): string[] {
  return carriedOffers(chair).map((offer) => {
    const isAnswer = offer.status === 'returning';
    const [sender, receiver] = isAnswer ? [offer.to, offer.from] : [offer.from, offer.to];
    const paper = paperInWords(chair, sender, isAnswer ? 'answer' : 'offer', offer.track);
    const goal = nameOrYou(chair, receiver);
    const carrier = offer.via === undefined ? '' : nameOrYou(chair, offer.via);
    return offer.status === 'waiting'
      ? `${paper} has reached ${goal}; the answer goes through ${carrier}.`
      : `${paper} is on its way to ${goal} through ${carrier}.`;
  });
}

/** "An offer from Kyiv on the meeting": the part is named where there are several, each with papers of its own. */
function paperInWords({ game, you }: Seat, sender: PartyIndex, paper: 'answer' | 'offer', track: TrackIndex): string {
  const part = game.scenario.tracks.length > 1 ? ` on ${midSentence(trackTitle(game, track))}` : '';
  return `${sender === you ? `Your ${paper}` : `An ${paper} from ${voiceOf(game, sender)}`}${part}`;
}

function nameOrYou({ game, you }: Seat, party: PartyIndex): string {
  return party === you ? 'you' : voiceOf(game, party);
}

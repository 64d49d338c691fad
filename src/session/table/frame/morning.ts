import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { EffectRules } from '#engine/model/event-rules.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import type { DispatchModel } from '../record/news-model.ts';
import { isOfAttack, thisMorning } from '../record/this-morning.ts';
import { turningLines } from '../record/turning-lines.ts';
import { movesSince } from '../text/moves-since.ts';
import { calendarOf } from './calendar-model.ts';
import type { ChangeModel, MarkPlace, MorningMoment } from './moment.ts';

/** Changes that a morning shows. Letters, and news that changes nothing, are in the conversation and in the record. */
const MOST = 3;
/** Days of which it is said that no more are left. */
const FEW = 3;

/** The morning of a day; `key` is the line with which it began. */
export function morningMoment(chair: Seat, key: number): MorningMoment {
  const { game, view } = chair;
  const { round } = at(view.record, key);
  const { leaves, count } = calendarOf(game, round);
  const begins = at(leaves, round - 1);
  const left = count - round + 1;
  const words = left > FEW ? [] : [game.say('scene.days-left', { left })];
  return {
    ...{ key, kind: 'morning', said: '', tells: [], over: at(leaves, round - 2), begins },
    day: game.say('news.day', { round }),
    changes: rankedAt(chair, key)
      .slice(0, MOST)
      .map(({ change }) => change),
    words:
      begins.announced === undefined || isSigned(chair, begins.track)
        ? words
        : [...words, game.say('scene.set-for-today', { what: begins.announced })],
  };
}

function isSigned({ view }: Seat, track: TrackIndex | undefined): boolean {
  return track !== undefined && at(view.tracks, track).status === 'signed';
}

/** True of a morning that has a scene: something has changed and, after an evening with a scene of its own, it cannot wait. */
export function hasMorningScene(chair: Seat, began: number, isAfterScene: boolean): boolean {
  // A letter tells of its sender's change of position by itself.
  const changes = rankedAt(chair, began).filter(({ isInLetter }) => !isInLetter);
  return isAfterScene ? changes.some(({ isUrgent, isDeed }) => isUrgent || isDeed) : changes.length > 0;
}

/** Line on a morning without news, which has no scene, until the person acts; `undefined` on any other day. */
export function quietMorning(chair: Seat): string | undefined {
  const { game, view, actedUpTo } = chair;
  const began = view.record.map(({ kind }) => kind).lastIndexOf('roundBegan');
  if (view.round < 2 || began < actedUpTo) return undefined;
  const { changes, words } = morningMoment(chair, began);
  const isNews = changes.length > 0 || thisMorning(chair).length > 0;
  return isNews ? undefined : joinSentences(game, [game.say('scene.quiet-morning'), ...words]);
}

/** People come first, then what others have done since the person acted, then other news that changes something. */
function rankedAt(chair: Seat, began: number): Ranked[] {
  const events = eventChanges(chair, began);
  const deeds = turningLines(chair).filter(({ key }) => key < began && !isShownApart(at(chair.view.record, key)));
  const told = [...deeds.map((line) => lineChange(chair, line)), ...letterChanges(chair, began)];
  return [...events.filter(({ isUrgent }) => isUrgent), ...told, ...events.filter(({ isUrgent }) => !isUrgent)];
}

/** Scenes of their own tell what became of a signature. */
const APART: readonly Dispatch['kind'][] = ['voted', 'channelsOpened', 'walkedOut', 'datePassed', 'ended'];

function isShownApart({ kind }: Dispatch): boolean {
  return APART.includes(kind);
}

interface Ranked {
  readonly isUrgent: boolean;
  /** A delegation has done it in the talks. */
  readonly isDeed: boolean;
  /** A letter of its own says so. */
  readonly isInLetter?: boolean;
  readonly change: ChangeModel;
}

/** Changes of position in letters, on the newest morning: those in the text have lines of their own. */
function letterChanges(chair: Seat, began: number): Ranked[] {
  const { game, view } = chair;
  if (view.record.slice(began + 1).some(({ kind }) => kind === 'roundBegan')) return [];
  const moves = movesSince(chair, chair.actedUpTo, [...game.common.issues.keys()]).filter(
    ({ at: { how } }) => how === 'asked',
  );
  return moves.map(({ by, words, at: { issue, line, wording } }) => ({
    ...{ isUrgent: false, isDeed: true, isInLetter: true },
    change: {
      key: `move ${line} ${issue}`,
      at: { party: by.party, wording: { issue, option: wording.option } },
      ...{ about: by, words, notes: [] },
    },
  }));
}

function lineChange({ view }: Seat, { key, about, words, brief }: DispatchModel): Ranked {
  const line = at(view.record, key);
  const wording = 'issue' in line && 'option' in line ? { issue: line.issue, option: line.option } : undefined;
  return {
    isUrgent: false,
    isDeed: true,
    change: {
      key: `line ${key}`,
      at: about && { party: about.party, wording },
      about,
      words: brief ?? words,
      notes: [],
    },
  };
}

/** Events of this dawn: each at the delegation that the first change it brought, as far as the person knows, is about. */
function eventChanges(chair: Seat, began: number): Ranked[] {
  const { game, view } = chair;
  const places = new Map<number, MarkPlace>();
  for (const line of view.record.slice(began)) {
    if (line.kind !== 'changed' || line.cause.kind !== 'event' || isOfAttack(game, line)) continue;
    if (!places.has(line.cause.event)) places.set(line.cause.event, placeOf(chair, line.effect));
  }
  return thisMorning(chair).flatMap(({ key, title, says, inFull, effects }) => {
    if (!inFull && effects.length === 0) return [];
    const place = places.get(key);
    const about = place && markOf(game, place.party);
    const notes = inFull ? [says] : effects.slice(0, 1);
    return [
      { isUrgent: inFull, isDeed: false, change: { key: `event ${key}`, at: place, about, words: title, notes } },
    ];
  });
}

/** Delegation that an effect is about. */
function placeOf({ game }: Seat, effect: EffectRules): MarkPlace {
  const first = (parties: readonly PartyIndex[]): PartyIndex => at(parties, 0);
  switch (effect.kind) {
    case 'trust':
      return { party: effect.to };
    case 'channel':
      return { party: effect.a };
    case 'option': {
      const { issue, option } = effect;
      return { party: first(at(game.common.issues, issue).consent), wording: { issue, option } };
    }
    case 'position':
      return { party: at(game.common.positions, effect.position).party };
    default:
      return { party: effect.party };
  }
}

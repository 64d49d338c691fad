import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { EffectRules } from '#engine/model/event-rules.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import type { DispatchModel } from '../record/news-model.ts';
import { isOfAttack, thisMorning } from '../record/this-morning.ts';
import { turningLines } from '../record/turning-lines.ts';
import { causeOf, movesSince } from '../text/moves-since.ts';
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

/** People come first, then changes of position and what else others have done, then other news that changes something. */
function rankedAt(chair: Seat, began: number): Ranked[] {
  const { record } = chair.view;
  const events = eventChanges(chair, began);
  const moves = positionChanges(chair, began);
  const isMove = (line: Dispatch): boolean =>
    (line.kind === 'tabled' || line.kind === 'initialled') && moves.some(({ issue }) => issue === line.issue);
  const deeds = turningLines(chair).filter(
    ({ key }) => key < began && !isShownApart(at(record, key)) && !isMove(at(record, key)),
  );
  const isRead = ({ isInLetter }: Ranked): boolean => isInLetter === true;
  const told = [
    ...moves.filter((move) => !isRead(move)),
    ...deeds.map((line) => lineChange(chair, line)),
    ...moves.filter(isRead),
  ];
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
  /** The person has it from a letter, or has agreed to it. */
  readonly isInLetter?: boolean;
  readonly change: ChangeModel;
}

/** Changes of position since the morning before, each with its cause: on what matters most to the person first. */
function positionChanges(chair: Seat, began: number): (Ranked & { readonly issue: IssueIndex })[] {
  const { game, view } = chair;
  if (view.record.slice(began + 1).some(({ kind }) => kind === 'roundBegan')) return [];
  const dayBefore = view.record
    .slice(0, began)
    .map(({ kind }) => kind)
    .lastIndexOf('roundBegan');
  const open = [...game.common.issues.keys()].filter((issue) => isOpen(chair, issue));
  return movesSince(chair, Math.max(dayBefore, 0), open)
    .map(({ by, words, at: now }) => ({
      ...{ isUrgent: false, isDeed: true, issue: now.issue },
      isInLetter: isReadBy(chair, now.line),
      change: {
        key: `move ${now.line} ${now.issue}`,
        at: { party: by.party, wording: { issue: now.issue, option: now.wording.option } },
        ...{ about: by, words, notes: [], cause: causeOf(chair, now, now.issue) },
      },
    }))
    .sort((one, other) => stakeOf(chair, other.issue) - stakeOf(chair, one.issue));
}

function isOpen({ game, view }: Seat, issue: IssueIndex): boolean {
  return at(view.tracks, at(game.common.issues, issue).track).status === 'open';
}

/** True of a change that a letter of or to the person has brought, or an agreement with it. */
function isReadBy({ view, you }: Seat, key: number): boolean {
  const line = at(view.record, key);
  return 'offer' in line || (line.kind === 'tabled' && line.joined.includes(you));
}

/** The most that an article can be worth to the person. */
function stakeOf({ view }: Seat, issue: IssueIndex): number {
  return Math.max(...at(view.own.points, issue));
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

import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Seat } from '../parts/chair.ts';
import { answerModels } from './answer-model.ts';
import { causeOf, isAgreedUnseen } from './cause.ts';
import type { DayPart, DispatchModel, NewsSection } from './news-model.ts';
import { inFull, isAnswerTo, sinceLast } from './records.ts';
import { thisMorning } from './this-morning.ts';
import { turningLines } from './turning-lines.ts';
import { lineWeightOf, TURNING, WEIGHTS } from './weight.ts';

/**
 * Returns the news since the person's last own move, and of this dawn, by the parts of the day, oldest first. Lines
 * that lie on top, as an answer or a turning point, are not repeated, nor is the wording that an answer brought. Folded
 * are lines that lay on top of an earlier letter, the person's own words, and days on which a delegation did nothing.
 */
export function newsOf(chair: Seat): NewsSection[] {
  const { record } = chair.view;
  const parts = dayParts(chair.game.common, chair.view);
  const onTop = new Set([...answerModels(chair), ...turningLines(chair)].map(({ key }) => key));
  const isToldOnTop = (key: number) =>
    onTop.has(key) || (at(record, key).kind === 'tabled' && onTop.has(causeOf(chair.view, key)));
  const lines = sinceLast(chair).filter(({ key }) => at(record, key).kind !== 'roundBegan' && !isToldOnTop(key));
  const wasOnTop = ({ key }: DispatchModel) =>
    key < chair.actedUpTo && (lineWeightOf(chair, key) >= TURNING || isAnswerTo(chair, at(record, key)));
  const isNews = ({ key }: DispatchModel) => lineWeightOf(chair, key) > WEIGHTS.nothing;
  const fresh = lines.filter((line) => isNews(line) && !wasOnTop(line));
  const full = new Set(roundsOf(fresh, record).flatMap((round) => inFull(chair, round)));
  const sections = bySection(lines, (line) => ({ round: at(record, line.key).round, part: at(parts, line.key) }));
  const told = sections.map(({ round, part, members }) => ({
    ...headOf(chair, round, part),
    events: [],
    dispatches: members.filter((line) => full.has(line)),
    folded: members.filter((line) => !full.has(line)),
  }));
  return withMorning(chair, told);
}

/** Inserts this morning's events before the talks of the day, until the person has acted today. */
function withMorning(chair: Seat, sections: NewsSection[]): NewsSection[] {
  const { round, record } = chair.view;
  const began = record.reduce((last, { kind }, index) => (kind === 'roundBegan' ? index : last), -1);
  const events = chair.seenUpTo <= began ? thisMorning(chair) : [];
  if (events.length === 0) return sections;
  const head = headOf(chair, round, 'dawn');
  const dawn = sections.find(({ key }) => key === head.key) ?? { ...head, dispatches: [], folded: [] };
  const others = sections.filter(({ key }) => key !== head.key);
  const later = others.filter(({ key }) => key.startsWith(`${round}-`));
  return [...others.filter((section) => !later.includes(section)), { ...dawn, events }, ...later];
}

interface Section {
  readonly round: number;
  readonly part: DayPart;
  readonly members: DispatchModel[];
}

function bySection(
  lines: readonly DispatchModel[],
  placeOf: (line: DispatchModel) => Omit<Section, 'members'>,
): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const place = placeOf(line);
    const last = sections.at(-1);
    if (last?.round === place.round && last.part === place.part) last.members.push(line);
    else sections.push({ ...place, members: [line] });
  }
  return sections;
}

function roundsOf(lines: readonly DispatchModel[], record: readonly Dispatch[]): DispatchModel[][] {
  const rounds = new Map<number, DispatchModel[]>();
  for (const line of lines) {
    const { round } = at(record, line.key);
    rounds.set(round, [...(rounds.get(round) ?? []), line]);
  }
  return [...rounds.values()];
}

function headOf({ game, view }: Seat, round: number, part: DayPart): Pick<NewsSection, 'key' | 'part' | 'heading'> {
  return { key: `${round}-${part}`, part, heading: headingOf(game, round, part, round === view.round) };
}

function headingOf(game: LocalizedGame, round: number, part: DayPart, isNow: boolean): string {
  return isNow ? game.say(`news.now-${part}`) : game.say(`news.${part}`, { round });
}

type Kind = Dispatch['kind'];

/** Lines that only a delegation with its turn can bring about. */
const OF_TALKS: readonly Kind[] = [
  'offered',
  'initialled',
  'withdrawn',
  'openingLeft',
  'voteCalled',
  'dayEnded',
  'walkOutAnnounced',
  'walkOutTakenBack',
  'declared',
  'claimAnswered',
  'told',
  'asked',
  'consulted',
  'leverUsed',
  'membersAsked',
  'heldBack',
  'drafted',
];
/** Lines that open or fill the dusk. */
const OF_DUSK: readonly Kind[] = ['voted', 'voteLapsed', 'walkedOut', 'ended'];

/**
 * The part of the day of each line of the record, as far as the seat can tell: a round is at its dawn until it sees that
 * somebody has acted, and at its dusk from the first vote or departure.
 */
function dayParts(common: CommonKnowledge, view: View): readonly DayPart[] {
  let part: DayPart = 'dawn';
  return view.record.map(({ kind }, key) => {
    if (kind === 'roundBegan') part = 'dawn';
    else if (OF_DUSK.includes(kind)) part = 'dusk';
    else if (part === 'dawn' && isOfTalks(common, view, key)) part = 'talks';
    return part;
  });
}

function isOfTalks(common: CommonKnowledge, view: View, key: number): boolean {
  const line = at(view.record, key);
  if (isAgreedUnseen(view, key)) return isAgreedInTalks(common, view, key);
  switch (line.kind) {
    case 'claimed':
      // The scenario's own claims come with the dawn.
      return byId(view.claims, line.claim).listed === undefined;
    case 'answered':
      return isSpokenAnswer(view, line);
    default:
      return OF_TALKS.includes(line.kind);
  }
}

/** An answer given by word of mouth; one that was carried has come with the morning. */
function isSpokenAnswer({ offers }: View, { offer, audience }: Extract<Dispatch, { kind: 'answered' }>): boolean {
  const { from, via } = byId(offers, offer);
  return via === undefined || (audience !== 'all' && !audience.includes(from));
}

/** True for an unseen agreement that was made in the talks: one that may have been carried came with the morning. */
function isAgreedInTalks(common: CommonKnowledge, view: View, key: number): boolean {
  const written = view.record.slice(key).find((line) => line.kind === 'tabled');
  const by = written?.kind === 'tabled' ? written.joined : [];
  const others = by.length > 1 ? by : view.parties.map((_, party) => party);
  return by.every((one) =>
    others.every((other) => other === one || channelBetween(common, view, one, other) === 'direct'),
  );
}

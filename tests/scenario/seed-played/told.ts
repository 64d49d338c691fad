/** What was said and done in a played game, asked for by the ids of the scenario, and before whom it lay. */

import { at } from '#engine/model/at.ts';
import type { Claim } from '#engine/model/claim.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { indexOf } from '../../support/scenarios.ts';
import type { PlayedGame } from './played-game.ts';
import type { Reading } from './seat-read.ts';

type Line<Kind extends Dispatch['kind']> = Extract<Dispatch, { kind: Kind }> & { readonly key: number };

export function partyOf({ game }: PlayedGame, id: string): PartyIndex {
  return indexOf(game.scenario.parties, id);
}

/** An answer, from `ISSUE/OPTION`. */
export function answerOf({ game }: PlayedGame, path: string): Pick<Clause, 'issue' | 'option'> {
  const [issueId = '', optionId = ''] = path.split('/');
  const issue = indexOf(game.scenario.issues, issueId);
  return { issue, option: indexOf(at(game.scenario.issues, issue).options, optionId) };
}

export function holds(played: PlayedGame, clauses: readonly Clause[], path: string): boolean {
  const { issue, option } = answerOf(played, path);
  return clauses.some((clause) => clause.issue === issue && optionsOf(clause).includes(option));
}

/** The lines of the record of a kind, with their place in it. */
export function linesOf<Kind extends Dispatch['kind']>({ end }: PlayedGame, kind: Kind): Line<Kind>[] {
  return end.record.flatMap((line, key) => (line.kind === kind ? [{ ...line, key } as Line<Kind>] : []));
}

/** The opening statement of a delegation, where it proposes all of some answers and rules out all of others. */
export function opening(
  played: PlayedGame,
  id: string,
  { proposes = [], never = [] }: { readonly proposes?: readonly string[]; readonly never?: readonly string[] },
): Line<'opened'> | undefined {
  const party = partyOf(played, id);
  return linesOf(played, 'opened').find(
    (line) =>
      line.party === party &&
      proposes.every((path) => holds(played, line.clauses, path)) &&
      never.every((path) => holds(played, line.never, path)),
  );
}

/** Whether a line lay before each of some chairs, and before no other. */
export function isReadBy({ chairs, game }: PlayedGame, key: number | undefined, ids: readonly string[]): boolean {
  const readers = game.scenario.parties.flatMap(({ id }, party) =>
    key !== undefined && at(chairs, party).lines.has(key) ? [id] : [],
  );
  return key !== undefined && ids.length === readers.length && ids.every((id) => readers.includes(id));
}

export function isReadByAll(played: PlayedGame, key: number | undefined): boolean {
  return isReadBy(
    played,
    key,
    played.game.scenario.parties.map(({ id }) => id),
  );
}

/** The letters of one delegation to another, in the order in which they were sent. */
export function letters(played: PlayedGame, from: string, to?: string): Offer[] {
  const [sender, addressee] = [partyOf(played, from), to === undefined ? undefined : partyOf(played, to)];
  return played.end.offers.filter((offer) => offer.from === sender && (to === undefined || offer.to === addressee));
}

/** Whether a letter lay before its addressee, and nobody was told of it but those two and who carried it. */
export function isReadInPrivate({ chairs, end }: PlayedGame, { id, from, to, via }: Offer): boolean {
  const lines = end.record.flatMap((line, key) =>
    (line.kind === 'offered' || line.kind === 'arrived') && line.offer === id ? [key] : [],
  );
  const others = chairs.filter((_, party) => ![from, to, via].includes(party));
  return at(chairs, to).letters.has(id) && !others.some((chair) => lines.some((key) => chair.lines.has(key)));
}

/** Whether an event has happened and lay before everybody. */
export function isNewsToAll(played: PlayedGame, id: string): boolean {
  const event = indexOf(played.game.scenario.events ?? [], id);
  return hasHappened(played, id) && played.chairs.every(({ events }) => events.has(event));
}

export function hasHappened(played: PlayedGame, id: string): boolean {
  const event = indexOf(played.game.scenario.events ?? [], id);
  return linesOf(played, 'happened').some((line) => line.event === event);
}

/** What an event has changed, in the kinds of effects of the file, each once. */
export function changedBy(played: PlayedGame, id: string): string[] {
  const event = indexOf(played.game.scenario.events ?? [], id);
  const happened = played.end.record.findIndex((line) => line.kind === 'happened' && line.event === event);
  if (happened < 0) return [];
  const kinds = new Set<string>();
  for (const line of played.end.record.slice(happened + 1)) {
    if (line.kind === 'changed' && line.cause.kind === 'event') kinds.add(line.effect.kind);
    else if (line.kind === 'standingChanged' && line.why === 'event') kinds.add('standing');
    else break;
  }
  return [...kinds];
}

/** How many of the things that an event has changed each of some chairs reads, in their order. */
export function effectsRead(played: PlayedGame, event: string, chairs: readonly string[]): number[] {
  const key = indexOf(played.game.scenario.events ?? [], event);
  return chairs.map((id) => at(played.chairs, partyOf(played, id)).events.get(key)?.effects.length ?? 0);
}

/** A claim of the file, as it stood at the end. */
export function claim(played: PlayedGame, id: string): Claim | undefined {
  const listed = indexOf(played.game.scenario.claims ?? [], id);
  return played.end.claims.find((each) => each.listed === listed);
}

/** Whether everybody had a claim in the list of claims, in the words of the file, and then what its subject made of it. */
export function isListedForAll(played: PlayedGame, id: string): boolean {
  const [made, { words } = { words: undefined }] = [
    claim(played, id),
    at(played.game.scenario.claims ?? [], indexOf(played.game.scenario.claims ?? [], id)),
  ];
  return (
    made !== undefined &&
    words !== undefined &&
    played.chairs.every(({ claims }) => {
      const told = [...(claims.get(made.id) ?? [])];
      return told.length > 1 && told.every((line) => line.includes(words));
    })
  );
}

/** Whether the one that a claim is about has answered it, and everybody read that. */
export function answerIsRead(played: PlayedGame, id: string): boolean {
  const made = claim(played, id);
  const answered = linesOf(played, 'claimAnswered').find((line) => line.claim === made?.id);
  return isReadByAll(played, answered?.key);
}

/** The mark of a delegation beside an answer, if all other chairs were shown the same one. */
export function markOf(
  played: PlayedGame,
  id: string,
  path: string,
  reading: Reading = 'last',
): PositionMark | undefined {
  const { issue, option } = answerOf(played, path);
  const party = partyOf(played, id);
  const marks = played.chairs
    .filter(({ you }) => you !== party)
    .map((chair) => chair.marksOn(issue, option, reading).find((mark) => mark.party === party));
  const [first] = marks;
  return marks.every((mark) => mark?.stance === first?.stance && mark?.tag === first?.tag) ? first : undefined;
}

/** What a chair was shown of its trust in another delegation, oldest first. */
export function trustShown(played: PlayedGame, from: string, to: string): string[] {
  return [...(at(played.chairs, partyOf(played, from)).trust.get(partyOf(played, to)) ?? [])];
}

/** The lines by which wording came into the text with the name of a delegation to it. */
export function written(played: PlayedGame, id: string, path: string): (Line<'tabled'> | Line<'initialled'>)[] {
  const party = partyOf(played, id);
  const lines = [
    ...linesOf(played, 'tabled').filter(({ joined, beside }) => !beside && joined.includes(party)),
    ...linesOf(played, 'initialled').filter((line) => line.party === party),
  ];
  return lines.filter((line) => holds(played, [line], path));
}

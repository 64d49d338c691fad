import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** Most articles that are named of those on which the two agree, or do not. */
const MOST_NAMED = 2;

/** Refusals that invite no other proposal. */
const CLOSED: readonly Reason['code'][] = ['red-line', 'below-walk-away', 'vote-first'];

/** Parts for a letter that would be too short: on what the two agree, what is open, or what the other can do now. */
export function spareParts(saying: SentenceWriter, given: Given): LetterPart[] {
  switch (saying.on) {
    case 'accept':
      return afterYes(saying, given);
    case 'refuse':
      return afterNo(saying, given);
    case 'offer':
    case 'counter':
      return [...agreedParts(saying, given), ...invitingParts(saying, given)];
    default:
      return [];
  }
}

function afterYes(saying: SentenceWriter, given: Given): LetterPart[] {
  const between = given.first('between');
  if (between === undefined) return [];
  const open = between.open.slice(0, MOST_NAMED);
  const { line } = saying;
  const next = open.length > 0 ? line('open', { issues: open }) : line('settled', between);
  return [spare(next, 50), ...agreedParts(saying, given)];
}

function afterNo({ line }: SentenceWriter, given: Given): LetterPart[] {
  if (given.first('price') !== undefined) return [spare(line('price-binds'), 30)];
  return CLOSED.some((code) => given.first(code) !== undefined) ? [] : [spare(line('invites-again'), 30)];
}

function agreedParts({ line }: SentenceWriter, given: Given): LetterPart[] {
  const agreed = (given.first('between')?.agreed ?? []).slice(0, MOST_NAMED);
  return agreed.length === 0 ? [] : [spare(line('agreed', { issues: agreed }), 35)];
}

/** An invitation to answer: after a step of the own position for one in return, and to a yes where nothing is in dispute. */
function invitingParts({ line }: SentenceWriter, given: Given): LetterPart[] {
  if (given.first('asks') !== undefined) return [spare(line('invites'), 30)];
  if (given.first('moves') !== undefined) return [spare(line('invites-step'), 30)];
  if (given.first('cannot') !== undefined) return [spare(line('invites'), 30)];
  const confirms = isOnlyConfirmed(given) ? [{ ...line('confirms'), weight: 90 }] : [];
  return [...confirms, spare(line('invites-yes'), 30)];
}

/** True if a letter neither repeats an earlier one, nor argues for wording of its own, nor makes a condition. */
function isOnlyConfirmed(given: Given): boolean {
  const isMore = ['said-before', 'only-with', 'saves-face'] as const;
  if (isMore.some((code) => given.first(code) !== undefined)) return false;
  return given.of('because').every(({ apart }) => apart === undefined);
}

function spare(said: Said, weight: number): LetterPart {
  return { ...said, weight, spare: true };
}

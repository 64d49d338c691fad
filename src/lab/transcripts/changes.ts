import type { SpokenCause } from './causes.ts';
import type { PositionChange, TranscriptClause, TranscriptLine } from './transcript.ts';

/** A line whose changes are still to be found, with the causes that its delegation gives. */
export type StatedLine = Omit<TranscriptLine, 'changes'> & { readonly causes: readonly SpokenCause[] };

/** Position of a delegation on an article, as far as it has expressed one. */
interface Expressed {
  /** Answers that it has asked for or agreed to last. */
  readonly asked: readonly string[];
  /** Answers that it has since said that it could accept as well. */
  readonly accepted: readonly string[];
  readonly ruledOut: readonly string[];
}

/** Stance of a line towards an answer: it asks for it or agrees to it, could accept it, turns it down, or rules it out. */
type Stance = 'asks' | 'accepts' | 'rejects' | 'rules-out';

const NOTHING: Expressed = { asked: [], accepted: [], ruledOut: [] };

/**
 * Finds the changes of position in the lines of a game, from the lines alone: where a delegation's letter, initial, reply,
 * statement or vote differs from what it expressed on the article before.
 */
export function withChanges(lines: readonly StatedLine[]): TranscriptLine[] {
  const positions = new Map<string, Expressed>();
  const letters: StatedLine[] = [];
  return lines.map((line) => {
    const changes = line.from === null ? [] : changesIn(line, line.from, positions, letters);
    if (line.kind === 'offer' || line.kind === 'counter') letters.push(line);
    const { day, kind, from, to, track, articles, words, over } = line;
    return { day, kind, from, to, track, articles, words, changes, ...(over === undefined ? {} : { over }) };
  });
}

function changesIn(
  line: StatedLine,
  from: string,
  positions: Map<string, Expressed>,
  letters: readonly StatedLine[],
): PositionChange[] {
  return line.articles.flatMap((article) => {
    const stance = stanceOf(line, article);
    if (stance === undefined) return [];
    const key = `${from} ${article.issue}`;
    const known = positions.get(key) ?? NOTHING;
    const now = afterStance(known, stance, article.options, struckBy(line, article, letters));
    positions.set(key, now);
    if (!isChange(known, now, stance)) return [];
    return [{ issue: article.issue, before: allOf(known), after: allOf(now), ...causeOf(line, article.issue) }];
  });
}

function stanceOf({ kind, over }: StatedLine, { issue }: TranscriptClause): Stance | undefined {
  const isObstacle = over?.some((each) => each.issue === issue) === true;
  switch (kind) {
    case 'opening':
    case 'offer':
    case 'counter':
    case 'accept':
    case 'initial':
    case 'statement':
      return 'asks';
    case 'vote':
    case 'review':
      if (isObstacle) return 'rejects';
      // A no to the text says nothing of its other articles.
      return over === undefined || kind === 'review' ? 'asks' : undefined;
    case 'reply':
    case 'claim-answer':
      return isObstacle ? 'rejects' : 'accepts';
    case 'refuse':
      return isObstacle ? 'rejects' : undefined;
    case 'withdrawal':
      return 'rejects';
    case 'ruling-out':
      return 'rules-out';
    default:
      return undefined;
  }
}

/** The answer in the last letter from the other side that a counter replaces. */
function struckBy(
  { kind, from, to, track }: StatedLine,
  { issue, options }: TranscriptClause,
  letters: readonly StatedLine[],
) {
  if (kind !== 'counter') return [];
  const received = letters.filter((letter) => {
    return letter.from === to[0] && letter.to.includes(from ?? '') && letter.track === track;
  });
  const countered = received.at(-1);
  const offered = countered?.articles.find((article) => article.issue === issue)?.options ?? [];
  return offered.some((option) => options.includes(option)) ? [] : offered;
}

function afterStance(
  known: Expressed,
  stance: Stance,
  options: readonly string[],
  struck: readonly string[],
): Expressed {
  const without = (from: readonly string[], gone: readonly string[]) => from.filter((option) => !gone.includes(option));
  switch (stance) {
    case 'asks': {
      const isKnown = options.every((option) => allOf(known).includes(option));
      // A demand that is repeated, or moves to what was called acceptable, leaves the rest as it was.
      // A first demand says nothing of what could be accepted.
      const accepted = isKnown || known.asked.length === 0 ? without(without(known.accepted, struck), options) : [];
      return { asked: options, accepted, ruledOut: without(known.ruledOut, options) };
    }
    case 'accepts': {
      const added = without(options, allOf(known));
      return {
        ...known,
        accepted: [...known.accepted, ...added],
        ruledOut: without(known.ruledOut, options),
      };
    }
    case 'rejects':
    case 'rules-out': {
      const ruledOut = stance === 'rules-out' ? [...without(known.ruledOut, options), ...options] : known.ruledOut;
      // A no to vague wording is a no to each answer only if the delegation stood for both.
      if (!options.every((option) => allOf(known).includes(option))) return { ...known, ruledOut };
      return { asked: without(known.asked, options), accepted: without(known.accepted, options), ruledOut };
    }
  }
}

function isChange(before: Expressed, after: Expressed, stance: Stance): boolean {
  const [had, has] = [allOf(before), allOf(after)];
  const crosses = has.some((option) => before.ruledOut.includes(option));
  // An article on which the delegation has asked for nothing yet has no demand that could change.
  if (had.length === 0 || (stance === 'asks' && before.asked.length === 0)) return crosses;
  const isNew = has.some((option) => !had.includes(option));
  if (stance !== 'asks') return isNew || has.length < had.length;
  const isStruck = before.accepted.some((option) => !has.includes(option));
  return isNew || isStruck;
}

function allOf({ asked, accepted }: Expressed): string[] {
  return [...asked, ...accepted];
}

function causeOf({ causes }: StatedLine, issue: string): Pick<PositionChange, 'cause' | 'inReturnFor'> {
  const spoken = causes.find((each) => each.issue === issue) ?? causes.find((each) => each.issue === undefined);
  if (spoken === undefined) return { cause: null };
  const { cause, inReturnFor } = spoken;
  return inReturnFor === undefined ? { cause } : { cause, inReturnFor };
}

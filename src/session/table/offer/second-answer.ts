import { isAvailable } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { keepsOneVague } from '#engine/text/one-vague-clause.ts';
import { versionsOf } from '#engine/text/text.ts';
import { chosenIn, type DraftedClause, reworded } from '../../draft.ts';
import { optionLabel } from '../../words/names.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Chair } from '../parts/chair.ts';
import { worthOf } from '../parts/worth.ts';
import type { PositionMark } from '../text/position-mark.ts';
import { positionMarks } from '../text/position-marks.ts';

/** The answer beside the chosen one that makes a clause of the draft vague. */
export interface SecondAnswerModel {
  /** The option that makes it vague. */
  readonly now: OptionIndex | undefined;
  /** Possible second options. */
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** The one to begin with; absent where none comes to mind that nobody rules out. */
  readonly suggested: OptionIndex | undefined;
  /** Reason why the clause cannot be made vague, if so. */
  readonly unavailable: string | undefined;
}

/** Second answers of the draft on an article, and the one to begin with; `undefined` if nothing is drafted on it. */
export function secondAnswerOn(chair: Chair, issue: IssueIndex): SecondAnswerModel | undefined {
  const clause = chair.draft.clauses.find((one) => one.issue === issue);
  return clause && secondAnswer(chair, clause);
}

function secondAnswer(chair: Chair, clause: DraftedClause): SecondAnswerModel {
  const { game } = chair;
  const { issue } = clause;
  const chosen = chosenIn(clause);
  const options = othersThan(chair, clause);
  return {
    now: optionsOf(clause).find((option) => option !== chosen),
    options: options.map((option) => ({ option, label: optionLabel(game, issue, option) })),
    suggested: bestOf(chair, issue, harmlessOf(chair, clause, options)),
    unavailable: whyNotVague(chair, clause, options[0]),
  };
}

/** True if a clause of the draft can have a second answer. */
export function canBeVague(chair: Chair, clause: DraftedClause): boolean {
  const [second] = othersThan(chair, clause);
  return second !== undefined && whyNotVague(chair, clause, second) === undefined;
}

/** The answers beside the chosen one that can be had. */
function othersThan({ view }: Chair, clause: DraftedClause): OptionIndex[] {
  const { issue } = clause;
  const options = at(view.own.points, issue).map((_, option) => option);
  return options.filter((option) => option !== chosenIn(clause) && isAvailable(view, issue, option));
}

/** One article of a part can be vague: another of the draft, or of what stays in the text, may be so already. */
function whyNotVague(
  { game, view, draft }: Chair,
  { issue, or }: DraftedClause,
  second: OptionIndex | undefined,
): string | undefined {
  if (or !== undefined || second === undefined) return undefined;
  const { track } = at(game.common.issues, issue);
  const { clauses } = reworded(draft, issue, second);
  if (keepsOneVague(game.common, view, track, clauses)) return undefined;
  return refusalInWords(game, { code: 'one-vague-clause' });
}

/** Returns the options that nobody is known to rule out and that keep the draft off the person's own red line. */
function harmlessOf(chair: Chair, { issue }: DraftedClause, options: readonly OptionIndex[]): OptionIndex[] {
  const { game, draft } = chair;
  const { track } = at(game.common.issues, issue);
  const crosses = ({ clauses }: Pick<typeof draft, 'clauses'>) => worthOf(chair, track, clauses).redLine !== undefined;
  const isNever = (option: OptionIndex) => positionMarks(chair, issue, option).some(({ stance }) => stance === 'never');
  const isCrossedAnyway = crosses(reworded(draft, issue, undefined));
  return options.filter((option) => !isNever(option) && (isCrossedAnyway || !crosses(reworded(draft, issue, option))));
}

/** The one that most others are known to stand behind; of several, the one that is worth most to the person. */
function bestOf(chair: Chair, issue: IssueIndex, options: readonly OptionIndex[]): OptionIndex | undefined {
  const points = at(chair.view.own.points, issue);
  const ranked = options.map((option) => ({ option, favour: favourOf(chair, issue, option) }));
  ranked.sort((a, b) => b.favour - a.favour || at(points, b.option) - at(points, a.option) || a.option - b.option);
  return ranked[0]?.option;
}

/** Counts the others who are publicly known to support an option, less its opponents. */
function favourOf(chair: Chair, issue: IssueIndex, option: OptionIndex): number {
  const { view, you } = chair;
  const isOther = (party: PartyIndex) => party !== you;
  const marks = positionMarks(chair, issue, option).filter(({ party }) => isOther(party));
  const initials = versionsOf(at(view.text, issue))
    .filter((version) => version.or === undefined && version.option === option)
    .flatMap((version) => version.initials.filter(isOther));
  const behind = new Set([...marks.filter(isFor).map(({ party }) => party), ...initials]);
  return behind.size - marks.filter(({ stance, party }) => isAgainst(stance) && !behind.has(party)).length;
}

function isFor({ stance }: PositionMark): boolean {
  return stance === 'wants' || stance === 'accepts' || stance === 'asks';
}

function isAgainst(stance: PositionMark['stance']): boolean {
  return stance === 'against' || stance === 'rejected';
}

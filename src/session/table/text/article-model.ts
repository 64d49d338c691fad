import { availabilityRefusal } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { Version } from '#engine/model/clause-state.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import { decide } from '#engine/moves/decide.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import { clauseStatusOf, initialledBy, refusedBy, versionOf, versionsOf } from '#engine/text/text.ts';
import type { DraftedClause } from '../../draft.ts';
import type { PartyMark } from '../../party-mark.ts';
import { mostOf, type Weight, weightOn } from '../../weight.ts';
import { entriesIn } from '../../words/explained-words.ts';
import { articleNumber, clauseLabel, markOf } from '../../words/names.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Chair, Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { membersOn } from '../parts/member-model.ts';
import { type CellModel, cellModels } from './cell-model.ts';
import { type ClaimModel, claimModels } from './claim-model.ts';
import { deedsOn } from './deeds-on.ts';
import { goesBackOn } from './goes-back-on.ts';
import { type HeardModel, heardOn } from './heard-on.ts';
import type { PositionMark } from './position-mark.ts';
import { positionMarks } from './position-marks.ts';
import { pricesOn } from './prices-on.ts';
import { yesUnderWay } from './yes-under-way.ts';

export interface ArticleModel {
  readonly issue: IssueIndex;
  readonly track: TrackIndex;
  /** From 1, through the whole text. */
  readonly number: number;
  readonly title: string;
  readonly icon: string | undefined;
  /** The sentence before and after the wording. */
  readonly lead: string;
  readonly tail: string;
  readonly state: 'unsettled' | 'tabled' | 'initialled';
  readonly options: readonly OptionModel[];
  /** Stand of each delegation on it, in the order of the file. */
  readonly cells: readonly CellModel[];
  /** The most points that an answer brings the person. */
  readonly best: number;
  /** The most that an answer of any article does. */
  readonly most: number;
  /** Initials on the current version. */
  readonly initials: readonly PartyMark[];
  /** "If the text is silent: no place is named." */
  readonly ifSilent: string;
  readonly mustSettle: boolean;
  /** Delegations that must accept it, in a sentence; absent if they are all that sign the part. */
  readonly needs?: string | undefined;
  /** "Agreed among Ukraine and the Coalition; Russia has ruled it out." */
  readonly warning: string | undefined;
  /** The person's own initial can be given (to which options) or taken back. */
  readonly canInitial: readonly OptionIndex[];
  readonly canWithdraw: boolean;
  /** Claims of parties about one another on it. */
  readonly claims: readonly ClaimModel[];
  /** The person's words and questions about it, with the replies. */
  readonly heard: readonly HeardModel[];
  /** True if another delegation has changed its position on it since the person last acted. */
  readonly isChanged: boolean;
  /** Carried yeses to it that the person knows of, and prices that others have named for theirs; a sentence each. */
  readonly notes?: readonly string[] | undefined;
  /** Vague versions that stand in the text, or beside it. */
  readonly vague?: readonly VagueModel[] | undefined;
  /** Words in its answers that the scenario explains. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
}

/** A vague version of an article: two options that each side reads its own way. */
export interface VagueModel {
  readonly option: OptionIndex;
  readonly or: OptionIndex;
  /** Of both options. */
  readonly labels: readonly string[];
  /** Wordings in the sentence of the article. */
  readonly wordings: readonly string[];
  readonly inText: 'current' | 'beside';
  readonly initials: readonly PartyMark[];
  /** The person's own initial can be given. */
  readonly canInitial: boolean;
  /** The person's public words that agreeing to it would break, if any. */
  readonly goesBack?: string | undefined;
}

export interface OptionModel {
  readonly option: OptionIndex;
  readonly label: string;
  readonly wording: string;
  readonly bridging: boolean;
  readonly at: Coordinates | undefined;
  /** In the text now, or tabled beside what is. */
  readonly inText: 'current' | 'beside' | undefined;
  /** Initials on this version. */
  readonly initials: readonly PartyMark[];
  /** Public positions, with their sources. */
  readonly marks: readonly PositionMark[];
  /** Stands of blocs' members on it, a sentence a bloc. */
  readonly byMembers: readonly string[];
  /** True for the meaning of the article if the text is silent. */
  readonly silent: boolean;
  /** In the person's draft. */
  readonly pencilled: boolean;
  /** Worth to the person. */
  readonly points: number;
  /** Worth in a word. */
  readonly weight: Weight;
  /** Alone crosses the person's own red line. */
  readonly redLine: boolean;
  /** Reason why it cannot be chosen, if events have taken it off the table. */
  readonly unavailable: string | undefined;
  /** The person's public words that agreeing to it would break, if any. */
  readonly goesBack?: string | undefined;
}

/** An article with what is pencilled into it; the same one as long as that is the same, or nothing is. */
export function withPencil({ kept, game, you, draft }: Chair, article: ArticleModel): ArticleModel {
  const clause = draft.clauses.find(({ issue }) => issue === article.issue);
  if (clause === undefined) return article;
  const name = `pencilled article ${article.issue}`;
  return keptOr(kept, name, [article, clause], () => pencilledArticle({ game, you }, article, clause));
}

function pencilledArticle(
  { game, you }: Pick<Seat, 'game' | 'you'>,
  article: ArticleModel,
  clause: DraftedClause,
): ArticleModel {
  const own = optionsOf(clause);
  const options = article.options.map((one) => (own.includes(one.option) ? { ...one, pencilled: true } : one));
  const label = clauseLabel(game, clause);
  const pencilled = { how: 'pencilled' as const, label, words: game.say('grid.cell-pencilled') };
  const cells = article.cells.map((cell) => (cell.party === you ? { ...cell, ...pencilled, inText: cell } : cell));
  return { ...article, options, cells };
}

/** An article of the text, as the person sees it, with nothing pencilled. */
export function articleModel(chair: Seat, issue: IssueIndex): ArticleModel {
  const { game, view, you } = chair;
  const { title, icon, sentence: words, options } = at(game.scenario.issues, issue);
  const rules = at(game.common.issues, issue);
  const clause = at(view.text, issue);
  const [lead = '', tail = ''] = words.split('{option}');
  return {
    issue,
    track: rules.track,
    number: articleNumber(game, issue),
    title,
    icon,
    lead,
    tail,
    state: clauseStatusOf(game.common, clause, issue),
    options: options.map((_, option) => optionModel(chair, issue, option)),
    cells: cellModels(chair, issue),
    best: Math.max(...at(view.own.points, issue)) / game.scale,
    most: mostOf(view.own.points) / game.scale,
    initials: marksOf(chair, clause.current?.initials ?? []),
    ifSilent: game.say('text.if-silent', { answer: { issue, option: rules.silent } }),
    mustSettle: rules.mustSettle,
    needs: needsOf(chair, issue),
    warning: refusalWarning(chair, issue),
    canInitial: options.flatMap((_, option) => (canInitial(chair, issue, option) ? [option] : [])),
    canWithdraw:
      initialledBy(clause, you) !== undefined &&
      decide(view.common, view.own, view, { type: 'withdraw', party: you, issue }) === undefined,
    claims: claimModels(chair, issue),
    heard: heardOn(chair, issue),
    isChanged: isChanged(chair, issue),
    notes: [...yesUnderWay(chair, issue), ...pricesOn(chair, issue)],
    vague: vagueModels(chair, issue),
    glossary: explainedOn(game, issue),
  };
}

function needsOf({ game, you }: Pick<Seat, 'game' | 'you'>, issue: IssueIndex): string | undefined {
  const { consent, track } = at(game.common.issues, issue);
  const isOfAll = at(game.common.tracks, track).signatories.every((party) => consent.includes(party));
  return isOfAll ? undefined : toldTo(game, you).say('text.needs', { parties: consent });
}

function explainedOn({ scenario }: Seat['game'], issue: IssueIndex): GlossaryEntry[] {
  const { title, sentence, options } = at(scenario.issues, issue);
  const texts = options.flatMap(({ label, wording = label }) => [label, wording]);
  return entriesIn([title, sentence, ...texts], scenario.glossary ?? []);
}

/** True if somebody else has taken another position since the person last acted; before its first act all is new. */
function isChanged(chair: Seat, issue: IssueIndex): boolean {
  const { actedUpTo, you } = chair;
  if (actedUpTo === 0) return false;
  const taken = deedsOn(chair, issue).filter(({ how }) => how !== 'rejected');
  return taken.some(({ party, how, line, wording }, place) => {
    if (party === you || how === 'opened' || line < actedUpTo) return false;
    const last = taken
      .slice(0, place)
      .filter((deed) => deed.party === party)
      .at(-1);
    return last === undefined || !isSameWording(last.wording, wording);
  });
}

function vagueModels(chair: Seat, issue: IssueIndex): VagueModel[] {
  const { game, view, you } = chair;
  const clause = at(view.text, issue);
  const { options } = at(game.scenario.issues, issue);
  return versionsOf(clause).flatMap((version): VagueModel[] => {
    const { option, or, initials } = version;
    if (or === undefined) return [];
    const move = { type: 'initial', party: you, issue, option, or } as const;
    const both = [at(options, option), at(options, or)];
    return [
      {
        option,
        or,
        labels: both.map(({ label }) => label),
        wordings: both.map(({ label, wording }) => wording ?? label),
        inText: version === clause.current ? 'current' : 'beside',
        initials: marksOf(chair, initials),
        canInitial: decide(view.common, view.own, view, move) === undefined,
        goesBack: goesBackOn(chair, [{ issue, option, or }]),
      },
    ];
  });
}

function canInitial({ view, you }: Seat, issue: IssueIndex, option: OptionIndex): boolean {
  if (versionOf(at(view.text, issue), option) === undefined) return false;
  return decide(view.common, view.own, view, { type: 'initial', party: you, issue, option }) === undefined;
}

function optionModel(chair: Seat, issue: IssueIndex, option: OptionIndex): OptionModel {
  const { game, view } = chair;
  const { label, wording, bridging, at: place } = at(at(game.scenario.issues, issue).options, option);
  const clause = at(view.text, issue);
  const version = versionOf(clause, option);
  const off = availabilityRefusal(view, [{ issue, option }]);
  return {
    option,
    label,
    wording: wording ?? label,
    bridging: bridging ?? false,
    at: place,
    inText: whereIn(version, clause.current),
    initials: marksOf(chair, version?.initials ?? []),
    marks: positionMarks(chair, issue, option),
    byMembers: membersOn(chair, issue, option),
    silent: option === at(game.common.issues, issue).silent,
    pencilled: false,
    points: at(at(view.own.points, issue), option) / game.scale,
    weight: weightOn(view.own.points, issue, option),
    redLine: isRuledOutAlone(chair.view.own.redLines, issue, option),
    unavailable: off && refusalInWords(game, off),
    goesBack: goesBackOn(chair, [{ issue, option }]),
  };
}

function whereIn(version: Version | undefined, current: Version | undefined): OptionModel['inText'] {
  if (version === undefined) return undefined;
  return version === current ? 'current' : 'beside';
}

function refusalWarning({ game, view }: Seat, issue: IssueIndex): string | undefined {
  const clause = at(view.text, issue);
  const refusers = refusedBy(game.common, clause, issue, view.declarations);
  if (refusers.length === 0) return undefined;
  return game.say('text.agreed-but-ruled-out', { agreed: clause.current?.initials ?? [], refusers });
}

function marksOf({ game }: Seat, parties: readonly PartyIndex[]) {
  return parties.map((party) => markOf(game, party));
}

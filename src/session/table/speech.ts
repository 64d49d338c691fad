import { isBloc } from '#engine/bloc/stands.ts';
import { bearsOut, namePut } from '#engine/claims/name-put.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex, OptionIndex, PartyIndex, QuestionId } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import { consultRefusal } from '#engine/moves/consult.ts';
import { replyWords } from '#engine/moves/reply.ts';
import { versionsOf } from '#engine/text/text.ts';
import { claimsAbout } from '#engine/views/claims-about.ts';
import type { ClaimModel, QuestionModel, SpeechModel } from '../speech-model.ts';
import type { PositionMark } from '../table-model.ts';
import { countsAtHome } from '../words/counts-at-home.ts';
import { dayInWords, roundInWords } from '../words/dates.ts';
import { articleNumber, clauseLabel, markOf, optionLabel, sentence } from '../words/names.ts';
import { refusalInWords } from '../words/refusal-words.ts';
import { claimBriefly, claimStatusInWords, claimTold, questionInWords, replyInWords } from '../words/speech-words.ts';
import { subjectOf, subjectsOf } from '../words/subject.ts';
import { toldTo } from '../words/told-to.ts';
import type { Seat } from './chair.ts';
import { byMembersModel } from './members.ts';
import { sayable } from './sayable.ts';

/** Claims that the chair has heard about an issue, in the order in which they were made. */
export function claimModels(chair: Seat, issue: IssueIndex): ClaimModel[] {
  return chair.view.claims.filter((claim) => claim.issue === issue).map((claim) => claimModel(chair, claim));
}

function claimModel(chair: Seat, claim: Seat['view']['claims'][number]): ClaimModel {
  const { game, view, you } = chair;
  const put = namePut(game.common, view, claim.about, claim.issue);
  return {
    claim: claim.id,
    by: markOf(game, claim.by),
    about: markOf(game, claim.about),
    status: claim.status,
    borneOut: put !== undefined && bearsOut(put, claim.options),
    words: claimTold(toldTo(game, you), claim),
    statusWords: claimStatusInWords(toldTo(game, you), claim, put),
    brief: claimBriefly(game, claim, put),
    source: sourceOf(game.scenario, claim.listed),
    isPrivate: claim.audience !== 'all',
    yoursToAnswer: claim.about === you && claim.status === 'unconfirmed',
    others: at(game.scenario.issues, claim.issue).options.flatMap((_, option) =>
      claim.options.includes(option) ? [] : [{ option, label: optionLabel(game, claim.issue, option) }],
    ),
    byMembers: byMembersModel(chair, claim),
  };
}

function sourceOf({ claims, sources }: Seat['game']['scenario'], listed: number | undefined): string | undefined {
  const claim = listed === undefined ? undefined : claims?.[listed];
  const source = claim?.source === undefined ? undefined : own(sources, claim.source);
  return source && `${source.outlet}, ${dayInWords(source.date)}: ${source.says}`;
}

/** What parties have declared of an option during the game, as public positions. */
export function declaredMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): PositionMark[] {
  return view.declarations
    .filter((said) => said.issue === issue && said.option === option && !said.crossed)
    .map((said) => ({
      ...markOf(game, said.party),
      stance: said.what === 'never' ? 'never' : 'wants',
      tag: 'stated',
      source: `Declared on ${roundInWords(game, said.round)}`,
    }));
}

/** What is only claimed of parties on an option, as long as they have not answered nor put their name to it. */
export function claimedMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): PositionMark[] {
  const claims = view.claims.filter((claim) => {
    const put = namePut(game.common, view, claim.about, issue);
    const isOpen = claim.issue === issue && claim.status === 'unconfirmed' && claim.options.includes(option);
    return isOpen && (put === undefined || !bearsOut(put, [option]));
  });
  const about = [...new Set(claims.map((claim) => claim.about))];
  return about.map((party) => ({
    ...markOf(game, party),
    stance: 'accepts',
    tag: 'claimed',
    source: claimedBy(game, claims, party),
  }));
}

function claimedBy(game: Game, claims: Seat['view']['claims'], about: PartyIndex): string {
  const by = [...new Set(claims.filter((claim) => claim.about === about).map((claim) => claim.by))];
  return `So ${subjectsOf(game, by).does('say')}`;
}

/** The question that waits for the person's reply. */
export function questionModel({ game, view }: Seat, id: QuestionId): QuestionModel {
  const { from, asked } = byId(view.questions, id);
  return {
    question: id,
    from: markOf(game, from),
    heading: sentence(subjectOf(game, from).does('ask')),
    words: questionInWords(game, { claims: view.claims }, asked),
    replies: replyWords(asked).map((says) => ({ says, label: replyInWords(game, asked, says) })),
  };
}

/** Vague versions in the text of parts that are still open. */
function vagueVersions({ game, view }: Seat): SpeechModel['vague'] {
  return view.text.flatMap((clause, issue) => {
    const isOpen = at(view.tracks, at(game.common.issues, issue).track).status === 'open';
    return (isOpen ? versionsOf(clause) : []).flatMap(({ option, or }) =>
      or === undefined
        ? []
        : [{ issue, option, or, label: `${articleNumber(game, issue)} ${clauseLabel(game, { issue, option, or })}` }],
    );
  });
}

/** Why nothing can be said now; absent when it can. */
function whyNotTalk({ game, view }: Seat): string | undefined {
  if (view.toAct === undefined) return 'It is not your turn to talk.';
  const { kind } = view.toAct;
  return kind === 'talk' ? undefined : refusalInWords(game, { code: 'reply-first', asked: kind });
}

/** What the panel for saying and asking needs besides the articles. */
export function speechModel(chair: Seat): SpeechModel {
  const { game, view } = chair;
  const { standing } = game.common;
  const said = sayable(chair);
  return {
    unavailable: whyNotTalk(chair),
    sayable: said,
    noConsult: whyNotConsult(chair),
    atHome: countsAtHome(game)
      ? {
          crossingCosts: standing.crossedDeclaration,
          denialCosts: standing.deniedClaim,
          consultBrings: standing.consult,
        }
      : undefined,
    vague: vagueVersions(chair),
    hasMembers: isBloc(game.common, view.party),
    askable: view.parties.flatMap((_, party) =>
      claimsAbout(view, party)
        .filter(({ id }) => said.some((one) => one.type === 'ask' && one.what === 'is-it-true' && one.claim === id))
        .map((claim) => ({ claim: claim.id, about: party, words: claimTold(game, claim) })),
    ),
  };
}

function whyNotConsult({ view, you }: Seat): string | undefined {
  const refusal = consultRefusal(view.common, view, { type: 'consult', party: you });
  if (refusal === undefined) return undefined;
  return refusal.code === 'consulted-today' ? 'done today' : 'no support lost';
}

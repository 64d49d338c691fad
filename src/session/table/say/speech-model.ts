import { isBloc } from '#engine/bloc/stands.ts';
import { at } from '#engine/model/at.ts';
import type { ClaimId, Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { consultRefusal } from '#engine/moves/consult.ts';
import { versionsOf } from '#engine/text/text.ts';
import { claimsAbout } from '#engine/views/claims-about.ts';
import type { Messages } from '#messages/generated/messages.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Speech } from '../../speech.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import { articleNumber, issueTitle } from '../../words/names.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { claimTold } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';
import { sayable } from './sayable.ts';

/** An article as far as something can be said about it. */
export interface SpeechArticle {
  readonly issue: IssueIndex;
  readonly track: TrackIndex;
  /** From 1, through the whole text. */
  readonly number: number;
  readonly title: string;
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
}

/** The reason why a choice in the form is impossible. */
export type SpeechBar = keyof Messages['speech-bar'];

/** The input of the panel for saying and asking, besides the delegations. */
export interface SpeechModel {
  /** Reason why nothing can be said now, if so. */
  readonly unavailable: string | undefined;
  /** All articles of open parts. */
  readonly articles: readonly SpeechArticle[];
  /**
   * Claims and questions that can be put now. A claim stands for itself with any of its options, and a question with any condition
   * (see `conditionsFor`): it has one here where it has been put without.
   */
  readonly sayable: readonly Speech[];
  /** Reason why the person cannot consult its home; absent if it can. */
  readonly noConsult: SpeechBar | undefined;
  /** Cost or gain of speech in support at home, in points of 100; absent if nothing depends on it. */
  readonly atHome:
    | { readonly crossingCosts: number; readonly denialCosts: number; readonly consultBrings: number }
    | undefined;
  /** Vague versions in the text, which others can be asked about. */
  readonly vague: readonly {
    readonly issue: IssueIndex;
    readonly option: OptionIndex;
    readonly or: OptionIndex;
    readonly label: string;
  }[];
  /** The person's delegation is a bloc, which can ask its members. */
  readonly hasMembers: boolean;
  /** Claims about others that those have not answered, and that they can be asked about. */
  readonly askable: readonly { readonly claim: ClaimId; readonly about: PartyIndex; readonly words: string }[];
}

/** Vague versions in the text of parts that are still open. */
function vagueVersions({ game, view }: Seat): SpeechModel['vague'] {
  return view.text.flatMap((clause, issue) => {
    const isOpen = at(view.tracks, at(game.common.issues, issue).track).status === 'open';
    return (isOpen ? versionsOf(clause) : []).flatMap(({ option, or }) =>
      or === undefined ? [] : [{ issue, option, or, label: vagueLabel(game, { issue, option, or }) }],
    );
  });
}

function vagueLabel(game: LocalizedGame, answer: Clause): string {
  return game.say('speech.vague-article', { number: articleNumber(game, answer.issue), answer });
}

function openArticles({ game, view }: Seat): SpeechModel['articles'] {
  return openTracks(view).flatMap((track) =>
    at(game.common.tracks, track).issues.map((issue) => ({
      issue,
      track,
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      options: at(game.scenario.issues, issue).options.map(({ label }, option) => ({ option, label })),
    })),
  );
}

/** Explains why nothing can be said now; `undefined` if it can. */
function whyNotTalk({ game, view }: Seat): string | undefined {
  if (view.toAct === undefined) return game.say('speech.not-your-turn');
  const { kind } = view.toAct;
  return kind === 'talk' ? undefined : refusalInWords(game, { code: 'reply-first', asked: kind });
}

/** Returns the input of the panel for saying and asking, besides the delegations. */
export function speechModel(chair: Seat): SpeechModel {
  const { game, view } = chair;
  const { standing } = game.common;
  const said = sayable(chair);
  return {
    unavailable: whyNotTalk(chair),
    articles: openArticles(chair),
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

function whyNotConsult({ view, you }: Seat): SpeechBar | undefined {
  const refusal = consultRefusal(view.common, view, { type: 'consult', party: you });
  if (refusal === undefined) return undefined;
  return refusal.code === 'consulted-today' ? 'done-today' : 'no-support-lost';
}

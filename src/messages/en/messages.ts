import type { ValuesIn } from '../values-in.ts';
import { account } from './account.ts';
import { aftermath } from './aftermath.ts';
import { answer } from './answer.ts';
import { asked } from './asked.ts';
import { ballot } from './ballot.ts';
import { better } from './better.ts';
import { breach } from './breach.ts';
import { briefing } from './briefing.ts';
import type { checkMessages } from './check-messages.ts';
import { claim } from './claim.ts';
import { claimBriefly } from './claim-briefly.ts';
import type { classroomMessages } from './classroom-messages.ts';
import { clause } from './clause.ts';
import { dawn } from './dawn.ts';
import { dayInShort } from './day-in-short.ts';
import type { debriefMessages } from './debrief-messages.ts';
import { declaration } from './declaration.ts';
import { desk } from './desk.ts';
import { diagnostic } from './diagnostic.ts';
import { direct } from './direct.ts';
import { dispatch } from './dispatch.ts';
import { draft } from './draft.ts';
import { durability } from './durability.ts';
import { effect } from './effect.ts';
import { ending } from './ending.ts';
import { facts } from './facts.ts';
import type { firstMessages } from './first-messages.ts';
import { formal } from './formal.ts';
import { frame } from './frame.ts';
import { grid } from './grid.ts';
import { hints } from './hints.ts';
import { home } from './home.ts';
import { joint } from './joint.ts';
import { keeping } from './keeping.ts';
import { ledger } from './ledger.ts';
import { left } from './left.ts';
import { letter } from './letter.ts';
import { link } from './link.ts';
import type { liveMessages } from './live-messages.ts';
import { map } from './map.ts';
import { matters } from './matters.ts';
import { member } from './member.ts';
import { moment } from './moment.ts';
import type { moreMessages } from './more-messages.ts';
import { move } from './move.ts';
import { news } from './news.ts';
import { notes } from './notes.ts';
import { obstacle } from './obstacle.ts';
import { offer } from './offer.ts';
import { opening } from './opening.ts';
import { others } from './others.ts';
import { phase } from './phase.ts';
import { plain } from './plain.ts';
import { question } from './question.ts';
import { reaction } from './reaction.ts';
import { reading } from './reading.ts';
import { reasonNumber } from './reason-number.ts';
import { reception } from './reception.ts';
import { refusal } from './refusal.ts';
import { reopen } from './reopen.ts';
import { reply } from './reply.ts';
import { review } from './review.ts';
import { said } from './said.ts';
import { save } from './save.ts';
import { scene } from './scene.ts';
import { screenMessages } from './screen-messages.ts';
import type { shareMessages } from './share-messages.ts';
import { skip } from './skip.ts';
import { source } from './source.ts';
import { speech } from './speech.ts';
import { speechBar } from './speech-bar.ts';
import { speechKind } from './speech-kind.ts';
import { speechMissing } from './speech-missing.ts';
import { speechNote } from './speech-note.ts';
import { speechWarning } from './speech-warning.ts';
import { standing } from './standing.ts';
import { suggestion } from './suggestion.ts';
import { sureness } from './sureness.ts';
import { table } from './table.ts';
import { tabled } from './tabled.ts';
import { tag } from './tag.ts';
import { talk } from './talk.ts';
import { talks } from './talks.ts';
import { text } from './text.ts';
import { trackStatus } from './track-status.ts';
import { tutorial } from './tutorial.ts';
import { verdict } from './verdict.ts';
import { weighed } from './weighed.ts';
import type { workshopLateMessages } from './workshop-late-messages.ts';
import type { workshopMessages } from './workshop-messages.ts';
import { worth } from './worth.ts';

/**
 * All messages in English but those of the first screen and those that come late, by region. It imports no script of the
 * page, so that workers load the same file.
 */
export const messages = {
  ...screenMessages,
  account,
  aftermath,
  answer,
  asked,
  ballot,
  better,
  breach,
  briefing,
  claim,
  'claim-briefly': claimBriefly,
  clause,
  dawn,
  'day-in-short': dayInShort,
  declaration,
  desk,
  diagnostic,
  direct,
  dispatch,
  draft,
  durability,
  effect,
  ending,
  facts,
  formal,
  frame,
  grid,
  hints,
  home,
  joint,
  keeping,
  ledger,
  left,
  letter,
  link,
  map,
  matters,
  member,
  moment,
  move,
  news,
  notes,
  obstacle,
  offer,
  opening,
  others,
  phase,
  plain,
  question,
  reaction,
  reading,
  'reason-number': reasonNumber,
  reception,
  refusal,
  reopen,
  reply,
  review,
  said,
  save,
  scene,
  skip,
  source,
  speech,
  'speech-bar': speechBar,
  'speech-kind': speechKind,
  'speech-missing': speechMissing,
  'speech-note': speechNote,
  'speech-warning': speechWarning,
  standing,
  suggestion,
  sureness,
  table,
  tabled,
  tag,
  talk,
  talks,
  text,
  'track-status': trackStatus,
  tutorial,
  verdict,
  weighed,
  worth,
} as const;

/** These, and those that come late. */
export type Messages = typeof messages &
  typeof firstMessages &
  typeof debriefMessages &
  typeof shareMessages &
  typeof workshopMessages &
  typeof workshopLateMessages &
  typeof classroomMessages &
  typeof checkMessages &
  typeof liveMessages &
  typeof moreMessages;

type Ids<Kind> = {
  [Region in keyof Messages & string]: {
    [Name in keyof Messages[Region] & string]: Messages[Region][Name] extends Kind ? `${Region}.${Name}` : never;
  }[keyof Messages[Region] & string];
}[keyof Messages & string];

/** What says one thing one way. */
export type MessageId = Ids<string>;
/** What says one thing in several ways. */
export type PhrasesId = Ids<readonly string[]>;

type TextOf<Id extends string> = Id extends `${infer Region}.${infer Name}`
  ? Region extends keyof Messages
    ? Name extends keyof Messages[Region]
      ? Messages[Region][Name]
      : never
    : never
  : never;

/** The values that a message asks for; of one with several ways, those of all of them. */
export type ValuesOf<Id extends MessageId | PhrasesId> =
  TextOf<Id> extends infer Text
    ? Text extends string
      ? ValuesIn<Text>
      : Text extends readonly string[]
        ? ValuesIn<Text[number]>
        : never
    : never;

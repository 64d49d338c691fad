import account from './account.json' with { type: 'json' };
import aftermath from './aftermath.json' with { type: 'json' };
import answer from './answer.json' with { type: 'json' };
import asked from './asked.json' with { type: 'json' };
import ballot from './ballot.json' with { type: 'json' };
import better from './better.json' with { type: 'json' };
import breach from './breach.json' with { type: 'json' };
import briefing from './briefing.json' with { type: 'json' };
import claim from './claim.json' with { type: 'json' };
import claimBriefly from './claim-briefly.json' with { type: 'json' };
import clause from './clause.json' with { type: 'json' };
import dawn from './dawn.json' with { type: 'json' };
import dayInShort from './day-in-short.json' with { type: 'json' };
import declaration from './declaration.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import { diagnostic } from './diagnostic.ts';
import direct from './direct.json' with { type: 'json' };
import dispatch from './dispatch.json' with { type: 'json' };
import draft from './draft.json' with { type: 'json' };
import durability from './durability.json' with { type: 'json' };
import effect from './effect.json' with { type: 'json' };
import ending from './ending.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import formal from './formal.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import grid from './grid.json' with { type: 'json' };
import hints from './hints.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import joint from './joint.json' with { type: 'json' };
import keeping from './keeping.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import left from './left.json' with { type: 'json' };
import letter from './letter.json' with { type: 'json' };
import link from './link.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import matters from './matters.json' with { type: 'json' };
import member from './member.json' with { type: 'json' };
import moment from './moment.json' with { type: 'json' };
import move from './move.json' with { type: 'json' };
import news from './news.json' with { type: 'json' };
import notes from './notes.json' with { type: 'json' };
import obstacle from './obstacle.json' with { type: 'json' };
import offer from './offer.json' with { type: 'json' };
import opening from './opening.json' with { type: 'json' };
import others from './others.json' with { type: 'json' };
import phase from './phase.json' with { type: 'json' };
import { plain } from './plain.ts';
import question from './question.json' with { type: 'json' };
import reaction from './reaction.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import reasonNumber from './reason-number.json' with { type: 'json' };
import reception from './reception.json' with { type: 'json' };
import refusal from './refusal.json' with { type: 'json' };
import reopen from './reopen.json' with { type: 'json' };
import reply from './reply.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import said from './said.json' with { type: 'json' };
import save from './save.json' with { type: 'json' };
import scene from './scene.json' with { type: 'json' };
import { screenMessages } from './screen-messages.ts';
import skip from './skip.json' with { type: 'json' };
import source from './source.json' with { type: 'json' };
import speech from './speech.json' with { type: 'json' };
import speechBar from './speech-bar.json' with { type: 'json' };
import speechKind from './speech-kind.json' with { type: 'json' };
import speechMissing from './speech-missing.json' with { type: 'json' };
import speechNote from './speech-note.json' with { type: 'json' };
import speechWarning from './speech-warning.json' with { type: 'json' };
import standing from './standing.json' with { type: 'json' };
import suggestion from './suggestion.json' with { type: 'json' };
import sureness from './sureness.json' with { type: 'json' };
import table from './table.json' with { type: 'json' };
import tabled from './tabled.json' with { type: 'json' };
import tag from './tag.json' with { type: 'json' };
import talk from './talk.json' with { type: 'json' };
import talks from './talks.json' with { type: 'json' };
import text from './text.json' with { type: 'json' };
import trackStatus from './track-status.json' with { type: 'json' };
import tutorial from './tutorial.json' with { type: 'json' };
import verdict from './verdict.json' with { type: 'json' };
import weighed from './weighed.json' with { type: 'json' };
import worth from './worth.json' with { type: 'json' };

/**
 * All messages in English except those of the first screen and the late ones, by region. Imports no script of the page,
 * so that workers can load the same file.
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

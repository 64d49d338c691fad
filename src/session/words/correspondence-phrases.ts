import { at } from '#engine/model/at.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { dayInLetter } from './dates.ts';
import { optionsInWords } from './member-words.ts';
import { listed } from './names.ts';
import { often, ordinal } from './often.ts';
import type { PhrasesByCode } from './phrases-by-code.ts';
import { newInWords, onArticle } from './quoted-wording.ts';
import { issueInSentence } from './refusal-in-words.ts';

/** Ways to say what a letter or an answer has in common with those before it, short, and without a number of its own. */
export const CORRESPONDENCE_PHRASES: Pick<
  PhrasesByCode,
  | 'said-before'
  | 'new-since'
  | 'left-out'
  | 'unanswered'
  | 'answer-stands'
  | 'still-no'
  | 'not-either'
  | 'comes-round'
  | 'no-before'
  | 'in-kind'
> = {
  'said-before': (game, { round, times, last }) => {
    const day = dayInLetter(game, round);
    if (!last) {
      return [
        `We come back to our offer of ${day}.`,
        `After all, we ask for what we asked on ${day}.`,
        `We are back where we were on ${day}.`,
      ];
    }
    if (times === 1) {
      return [
        `We said so on ${day}, and say it again.`,
        `Our offer of ${day} still stands.`,
        `We still ask for what we asked on ${day}.`,
        `You have this from us since ${day}. We hold to it.`,
        `Nothing has changed for us since ${day}.`,
      ];
    }
    return [
      `You have had this offer since ${day}. It has not changed.`,
      `It is our offer of ${day}, ${ordinal(times + 1)}.`,
      `Since ${day} we have asked for this. We still do.`,
      `We hold to what we wrote on ${day}.`,
    ];
  },
  'new-since': (game, { clauses }) => {
    const what = newInWords(game, clauses);
    if (what !== undefined) {
      return [`New in this letter: ${what}.`, `We now write ${what}.`, `What we have changed: ${what}.`];
    }
    const first = at(clauses, 0);
    const above = onArticle(game, first.issue, optionsOf(first));
    return [`Much is new in this letter, above all ${above}.`, `We have changed much, and above all ask for ${above}.`];
  },
  'left-out': (game, { issues }) => {
    const what = listed(issues.map((issue) => issueInSentence(game, issue)));
    return [`We leave ${what} out this time.`, `Today we say nothing of ${what}.`];
  },
  unanswered: (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We moved on ${day}. You have not yet.`, `Our step of ${day} still waits for one of yours.`];
  },
  'answer-stands': (game, { round, times }) => {
    const day = dayInLetter(game, round);
    return times === 1
      ? [
          `You asked this on ${day}. Our answer stands.`,
          `This is your offer of ${day}. Still no.`,
          `It is what you asked on ${day}, and our answer is the same.`,
          `We have thought again about your offer of ${day}, and still say no.`,
        ]
      : [
          `Your offer of ${day} once more. Still no.`,
          `We have said no to this ${often(times)}.`,
          `What you have asked since ${day} we cannot give you today either.`,
        ];
  },
  'still-no': (game, { issue, option, or, round }) => {
    const [label, day] = [optionsInWords(game, issue, optionsOf({ option, or })), dayInLetter(game, round)];
    return [
      `Still no to ${label}, as on ${day}.`,
      `We said no to ${label} on ${day}. It stands.`,
      `${label} once more: our answer of ${day} stands.`,
      `To ${label} our answer is still that of ${day}.`,
    ];
  },
  'not-either': (game, { issue, option, or }) => {
    const label = optionsInWords(game, issue, optionsOf({ option, or }));
    return [`Not ${label} either.`, `We would rather not write ${label} either.`, `Nor can we agree to ${label}.`];
  },
  'comes-round': (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We did not take this on ${day}. Now we do.`, `On ${day} we were not ready for this. Now we are.`];
  },
  'no-before': (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We did not sign on ${day}, and do not now.`, `It is still our no of ${day}.`];
  },
  'in-kind': (game, { clauses }) => {
    const what = newInWords(game, clauses);
    const step = what === undefined || what === '' ? '' : `: ${what}`;
    return [
      `You have moved, and so do we${step}.`,
      `One step for another${step}.`,
      `We answer your step with one${step}.`,
      `You have come towards us, and we towards you${step}.`,
    ];
  },
};

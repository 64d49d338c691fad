import type { IssueIndex, MailInstruction, Move, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { wordingOf } from '#engine/model/wording.ts';
import type { Speech } from '../speech.ts';
import { moveOfAction } from '../table/frame/action-model.ts';
import { moveOf, singleTextOf } from '../table/offer/draft-model.ts';
import { type SecondAnswerModel, secondAnswerOn } from '../table/offer/second-answer.ts';
import type { Chair } from '../table/parts/chair.ts';
import { moveOfSpeech, whyNotSay } from '../table/say/move-of-speech.ts';
import { speechInWords } from '../table/talks/speech-in-words.ts';
import { type StepsModel, stepsOn } from '../table/talks/steps.ts';

/** Moves on an article of the text. */
export interface InitialCommands {
  initial(issue: IssueIndex, option: OptionIndex, or?: OptionIndex): void;
  withdraw(issue: IssueIndex): void;
}

export interface SpeechCommands {
  /** Say something in public or to one party, ask, or explain oneself at home. */
  say(speech: Speech): void;
  /** Returns the reason why the speech is not possible now, in a sentence; `undefined` if it is. */
  whyNotSay(speech: Speech): string | undefined;
}

/** Parts of the state that are looked up only where they are read: to make them with each move would take time. */
export interface Lookups {
  /** Words a possible speech, as the person would say it. */
  inWords(speech: Speech): string;
  /** The ways of the others on an article, since they have left what they first asked for. */
  stepsOn(issue: IssueIndex): readonly StepsModel[];
  /** Second answers that make the draft vague on an article; `undefined` if nothing is drafted on it. */
  secondAnswerOn(issue: IssueIndex): SecondAnswerModel | undefined;
}

/** Commands for moves that were prepared for the person's next turn. */
export interface PreparingCommands {
  /** Drop one of them: something to say, by its place, or the letter, which stays as a draft. */
  dropPrepared(which: number | 'letter'): void;
}

/** The moves that the person makes of its own accord. */
export interface MoveCommands extends InitialCommands, SpeechCommands, Lookups {
  /** Put the draft as the single text of the part that the person mediates. */
  putSingleText(): void;
  /** Send the draft, as an offer or as a counter. */
  send(): void;
  /** Do one of `TableModel.actions`. */
  act(key: string): void;
  /** Say what becomes of letters that the person is given to carry, from now on. */
  instruct(mail: MailInstruction): void;
}

/** The commands of a chair, as it is at each time. */
export function moveCommands(you: PartyIndex, chair: () => Chair, play: (move: Move) => void): MoveCommands {
  return {
    putSingleText: () => play(singleTextOf(you, chair().draft)),
    send: () => {
      const { view, draft } = chair();
      play(moveOf(view, you, draft));
    },
    initial: (issue, option, or) => play({ type: 'initial', party: you, issue, ...wordingOf({ option, or }) }),
    withdraw: (issue) => play({ type: 'withdraw', party: you, issue }),
    act: (key) => {
      const move = moveOfAction(chair(), key);
      if (move !== undefined) play(move);
    },
    say: (speech) => play(moveOfSpeech(you, speech)),
    whyNotSay: (speech) => whyNotSay(chair(), speech),
    inWords: (speech) => speechInWords(chair().game, chair().view, speech),
    stepsOn: (issue) => stepsOn(chair(), issue),
    secondAnswerOn: (issue) => secondAnswerOn(chair(), issue),
    instruct: (mail) => play({ type: 'instruct', party: you, mail }),
  };
}

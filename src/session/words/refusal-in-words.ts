import { at } from '#engine/model/at.ts';
import type { VoteObstacle } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, Reply } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { causeInWords } from './cause-in-words.ts';
import { issueTitle, optionLabel, sentence, trackTitle, voiceOf } from './names.ts';
import { subjectOf } from './subject.ts';

type Words = { readonly [Code in Refusal['code']]: (game: Game, refusal: Extract<Refusal, { code: Code }>) => string };

const ASKED_FIRST: Readonly<Record<Reply['type'], string>> = {
  answer: 'Somebody waits for your answer first.',
  reply: 'Somebody waits for your answer first.',
  carry: 'First say what becomes of the offer that you are given to carry.',
  review: 'First say what must change in the single text.',
  open: 'First make your opening statement.',
  vote: 'The talks of this day are over. Vote first.',
};

const WORDS: Words = {
  'game-over': () => 'The game has ended.',
  'not-your-turn': () => 'It is not your turn.',
  'reply-first': (_, { asked }) => ASKED_FIRST[asked],
  malformed: (_, { what }) => `That cannot be played: it holds ${what}.`,
  'nothing-offered': () => 'Choose some wording in the text first.',
  'nobody-addressed': () => 'Choose whom it goes to.',
  'track-over': (game, { track }) => `${trackTitle(game, track)} is no longer open.`,
  'no-channel': (game, { party }) => `There is no way to reach ${voiceOf(game, party)}.`,
  'too-late-to-carry': (game, { party }) =>
    `What you send to ${voiceOf(game, party)} has to be carried, and the answer would come too late.`,
  'talked-today': (game, { party, track }) =>
    `You have talked with ${voiceOf(game, party)} about ${midSentence(trackTitle(game, track))} today. Once a ${game.scenario.rounds.label} is all.`,
  gone: (game, { party }) => sentence(`${subjectOf(game, party).does('have')} left.`),
  'no-second-counter': () => 'A counter cannot be countered: accept it or refuse it.',
  'counter-same': () => 'A counter must say something else than the offer.',
  'not-tabled': (game, { issue }) => `That wording of ${issueInSentence(game, issue)} does not stand in the text.`,
  'already-initialled': () => 'Your initial is there already.',
  'not-initialled': () => 'Your initial is not there.',
  'not-a-signatory': (game, { track }) => `Your delegation does not sign ${midSentence(trackTitle(game, track))}.`,
  'vote-called-before': () => 'You have called this vote before. Once is all.',
  'vote-called-today': () => `A vote has been called already; it is held at dusk.`,
  'cannot-vote-yet': (game, { obstacle }) => obstacleInWords(game, obstacle),
  'red-line': () => 'It crosses your red line, and no delegation signs across its own.',
  'name-clauses': (_, { least, most }) => {
    if (least === 0) return `Name ${most} of its articles at most.`;
    return most > 1 ? 'Name one or two articles.' : 'Name the article.';
  },
  'walk-out-off': () => 'Walking out is switched off in this scenario.',
  'leaving-already': () => 'You have announced that already.',
  'not-leaving': () => 'You have not announced that you leave.',
  'not-direct': (game, { party }) =>
    `You have no direct channel to ${voiceOf(game, party)}: this is said face to face only.`,
  'declared-before': (game, { issue }) => `You have declared that about ${issueInSentence(game, issue)} before.`,
  'declared-otherwise': (game, { issue }) =>
    `It would contradict what you have declared about ${issueInSentence(game, issue)}.`,
  'ruled-out-before': (game, { issue }) =>
    `Everybody knows that you have ruled it out on ${issueInSentence(game, issue)}.`,
  'claimed-before': (game, { party, issue }) =>
    `You have claimed something about ${voiceOf(game, party)} on ${issueInSentence(game, issue)} already.`,
  'claim-answered': () => 'That claim has been answered in public already.',
  'told-before': (game, { party }) => `You have told ${voiceOf(game, party)} so before.`,
  'asked-before': (game, { party }) => `You have asked ${voiceOf(game, party)} that before.`,
  'consulted-today': (game) =>
    `You have explained yourself at home already. Once a ${game.scenario.rounds.label} is all.`,
  'support-whole': () => 'You have lost no support at home.',
  'no-members': () => 'Your delegation speaks for itself alone: it has no members to ask.',
  'members-asked-today': (game, { issue }) =>
    `You have asked your members about ${issueInSentence(game, issue)} already. Once a ${game.scenario.rounds.label} is all.`,
  'members-not-asked': (game, { issue }) => `Ask your members about ${issueInSentence(game, issue)} first.`,
  'off-table': (game, { issue, option, cause }) =>
    `${optionLabel(game, issue, option)} is off the table: ${causeInWords(game, cause)}.`,
  'lever-of-others': (game, { party }) => `That is for ${voiceOf(game, party)} to do.`,
  'lever-used-up': () => 'You have done that already.',
  'too-little-support': (_, { needs }) => `You need ${needs} of 100 support at home for it.`,
  'one-vague-clause': () => 'Only one article of a part can be vague. Make this one firm, or pin down the other.',
  'asked-exact': () => 'The sender has asked that its words stay as they are.',
  'carries-nothing': () => 'No other delegations talk through yours: there are no letters to carry.',
  'instructed-so': () => 'You do that already.',
  'instructed-today': (game) => `You have changed this already. Once a ${game.scenario.rounds.label} is all.`,
  'not-mediator': (game, { track }) => `Your delegation does not mediate on ${midSentence(trackTitle(game, track))}.`,
  'drafted-today': (game, { track }) =>
    `You have put a single text on ${midSentence(trackTitle(game, track))} today. Once a ${game.scenario.rounds.label} is all.`,
};

/** Why a move is not allowed, in a sentence that says what to do where there is something to do. */
export function refusalInWords(game: Game, refusal: Refusal): string {
  const words = WORDS[refusal.code] as (game: Game, refusal: Refusal) => string;
  return words(game, refusal);
}

/** What stands between a text and a vote, in a sentence. */
export function obstacleInWords(game: Game, obstacle: VoteObstacle): string {
  if (obstacle.code === 'nothing-initialled') return 'No article has all its initials yet.';
  if (obstacle.code === 'after') return `${trackTitle(game, obstacle.track)} must be signed first.`;
  return `${issueTitle(game, obstacle.issue)} must be settled before this can be signed.`;
}

/** Titles begin with "The ..." at the head of a page, and with "the ..." within a sentence. */
export function midSentence(title: string): string {
  return title.startsWith('The ') ? `the ${title.slice(4)}` : title;
}

/** An article within a sentence: as its author says it there, else by its title. */
export function issueInSentence(game: Game, issue: IssueIndex): string {
  return at(game.scenario.issues, issue).inSentence ?? midSentence(issueTitle(game, issue));
}

import { bearsOut, type NamePut } from '#engine/claims/name-put.ts';
import type { Claim } from '#engine/model/claim.ts';
import type { Declaration } from '#engine/model/declaration.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Asked, IssueIndex, ReplyWord } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { optionsInWords, saidByMembers } from './member-words.ts';
import { EACH_ITS_OWN, issueTitle, markOf, sentence, voiceOf } from './names.ts';
import { onArticle } from './quoted-wording.ts';
import { issueInSentence } from './refusal-in-words.ts';
import { type Subject, subjectOf } from './subject.ts';
import { inNames } from './told-to.ts';

/** What a claim needs to be told; `listed` is absent where it is made in the game. */
export type ToldClaim = Readonly<
  Pick<Claim, 'by' | 'about' | 'issue' | 'options' | 'status' | 'means' | 'said' | 'audience'>
> & { readonly listed?: number | undefined };

/**
 * How a claim was put that the scenario brings, in the words of its file: what it is said to accept is then only what the
 * claim is about. Absent for one that is made in the game.
 */
export function claimAsPut({ scenario }: Game, { listed }: Pick<ToldClaim, 'listed'>): string | undefined {
  return listed === undefined ? undefined : scenario.claims?.[listed]?.words;
}

/** "Washington says: Russia has promised ..." or, made in the game, "Washington says that Moscow accepts ..." */
export function claimTold(game: ToldGame, claim: ToldClaim): string {
  const asPut = claimAsPut(game, claim);
  if (asPut !== undefined) return `${sentence(subjectOf(game, claim.by).does('say'))}: ${asPut}`;
  const [, to] = claim.audience === 'all' ? [] : claim.audience;
  const by = subjectOf(game, claim.by);
  const says = to === undefined ? by.does('say') : `${by.does('tell')} ${voiceOf(game, to)}`;
  return `${sentence(says)} that ${subjectOf(game, claim.about).does('accept')} ${onArticle(game, claim.issue, claim.options)}.`;
}

/**
 * What the party that a claim is about has made of it: "Moscow has not said so." Where it has put its name to something
 * there since, that counts for more than what it has not said, and for more than any word where it bears out the claim.
 */
export function claimStatusInWords(game: ToldGame, claim: ToldClaim, put?: NamePut): string {
  const who = subjectOf(game, claim.about);
  const said = saidOfClaim(game, claim, who);
  if (put === undefined) return said;
  const done = sentence(`${who.words} ${putInWords(game, claim, put, who)}.`);
  return isOutdone(claim, put) ? done : `${said} ${done}`;
}

function saidOfClaim(game: ToldGame, claim: ToldClaim, { does, its }: Subject): string {
  switch (claim.status) {
    case 'unconfirmed':
      return sentence(`${does('have')} not said so.`);
    case 'confirmed':
      return sentence(`${does('confirm')} it.`);
    case 'denied':
      return sentence(`${does('deny')} it.`);
    case 'reinterpreted':
      return sentence(`${does('put')} it otherwise: it means ${optionsInWords(game, claim.issue, claim.means)}.`);
    case 'by-members':
      return sentence(`${does('answer')} by ${its} members: ${saidByMembers(game, claim.about, claim.said)}.`);
  }
}

/**
 * The claim and what has become of it, below the article that it is about: "US says “Geneva”, Moscow has not." Where the
 * scenario has it in words, in those, and with no word on what has not become of it: the sign before it says so.
 */
export function claimBriefly(game: ToldGame, claim: ToldClaim, put?: NamePut): string {
  const asPut = claimAsPut(game, claim);
  if (asPut !== undefined) {
    const isOpen = claim.status === 'unconfirmed' && put === undefined;
    const became = isOpen ? '' : ` ${claimStatusInWords(game, claim, put)}`;
    return `${markOf(game, claim.by).mark} ${subjectOf(game, claim.by).verb('say')}: ${asPut}${became}`;
  }
  const what = optionsInWords(game, claim.issue, claim.options);
  const [by, about] = [subjectOf(game, claim.by), subjectOf(game, claim.about)];
  return `${markOf(game, claim.by).mark} ${by.verb('say')} ${what}, ${about.words} ${madeOfIt(game, claim, put, about)}.`;
}

function madeOfIt(game: ToldGame, claim: ToldClaim, put: NamePut | undefined, who: Subject): string {
  const said = answerBriefly(game, claim, who);
  if (put === undefined) return said;
  const done = putInWords(game, claim, put, who);
  return isOutdone(claim, put) ? done : `${said}, and ${done}`;
}

/**
 * Whether what a party has put its name to leaves nothing of what it has said, or not said, of a claim. What its members
 * have answered stays: each has spoken for itself.
 */
function isOutdone({ status, options }: ToldClaim, put: NamePut): boolean {
  return status === 'unconfirmed' || (status !== 'by-members' && bearsOut(put, options));
}

/** "has initialled it"; where the claim says more, or something else, or has words of its own, "has signed “Geneva”" */
function putInWords(game: ToldGame, claim: ToldClaim, { how, wording }: NamePut, { verb }: Subject): string {
  const { issue, options } = claim;
  const named = optionsOf(wording);
  const isNamed = claimAsPut(game, claim) === undefined && options.length === 1 && options[0] === wording.option;
  if (isNamed && named.length === 1) return `${verb('have')} ${how} it`;
  return `${verb('have')} ${how} ${optionsInWords(game, issue, named)}${named.length === 1 ? '' : `, ${EACH_ITS_OWN}`}`;
}

function answerBriefly(game: ToldGame, claim: ToldClaim, { verb, its }: Subject): string {
  switch (claim.status) {
    case 'unconfirmed':
      return `${verb('have')} not`;
    case 'confirmed':
      return `${verb('confirm')} it`;
    case 'denied':
      return `${verb('deny')} it`;
    case 'reinterpreted':
      return `${verb('say')} ${optionsInWords(game, claim.issue, claim.means)}`;
    case 'by-members':
      return `${verb('answer')} by ${its} members`;
  }
}

/** "On the place, Kyiv insists in public on “Geneva”." */
export function declarationInWords(game: ToldGame, { party, what, issue, option }: Readonly<Declaration>): string {
  const who = subjectOf(game, party);
  const label = optionsInWords(game, issue, [option]);
  const does =
    what === 'insist'
      ? `${who.does('insist')} in public on ${label}`
      : `${who.does('rule')} out ${label} in public, for good`;
  return `${sentence(on(game, issue))}, ${does}.`;
}

/** A question as it is put to the one asked. */
export function questionInWords(game: ToldGame, { claims }: Pick<Table, 'claims'>, asked: Asked): string {
  if (asked.what === 'matters') return `How much does “${issueTitle(game, asked.issue)}” matter to you?`;
  if (asked.what === 'could-live-with') {
    return `${sentence(on(game, asked.issue))}, could you accept ${optionsInWords(game, asked.issue, [asked.option])}?`;
  }
  if (asked.what === 'meaning') {
    return `The article ${titleOf(game, asked.issue)} says ${optionsInWords(game, asked.issue, [asked.option, asked.or])}. What does that mean to you?`;
  }
  const claim = byId(claims, asked.claim);
  const says = sentence(subjectOf(game, claim.by).does('say'));
  const asPut = claimAsPut(game, claim);
  return asPut === undefined
    ? `${says} that you accept ${onArticle(game, claim.issue, claim.options)}. Is it true?`
    : `${says}: ${asPut} Is it true?`;
}

const REPLIES: Readonly<Record<Exclude<ReplyWord, 'first' | 'second'>, string>> = {
  most: 'It matters most to us',
  middle: 'It matters somewhat to us',
  least: 'It matters least to us',
  yes: 'Yes',
  no: 'No',
  otherwise: 'Not quite: only in part',
  evade: 'We would rather not say',
};

/** A reply, on a button or in the record. */
export function replyInWords(game: ToldGame, asked: Asked, says: ReplyWord): string {
  // To be able to accept one article is not to agree to it yet.
  if (says === 'yes' && asked.what === 'could-live-with') return 'Yes, if the rest is right';
  if (says !== 'first' && says !== 'second') return REPLIES[says];
  if (asked.what !== 'meaning') return REPLIES.evade;
  return `It means ${optionsInWords(game, asked.issue, [says === 'first' ? asked.option : asked.or])} to us`;
}

/** Kyiv asks Moscow: ... */
export function askedLine(game: ToldGame, table: Table, { from, to, asked }: Table['questions'][number]): string {
  return `${subjectOf(game, from).does('ask')} ${voiceOf(game, to)}: ${questionInWords(inNames(game), table, asked)}`;
}

/** Moscow replies to Kyiv: ... */
export function repliedLine(
  game: ToldGame,
  { claims }: Table,
  { from, to, asked, says }: Table['questions'][number],
): string {
  const about = asked.what === 'is-it-true' ? byId(claims, asked.claim).issue : asked.issue;
  const reply = replyInWords(game, asked, says ?? 'evade');
  return `${subjectOf(game, to).does('reply')} to ${voiceOf(game, from)} about ${titleOf(game, about)}: ${reply}.`;
}

function titleOf(game: ToldGame, issue: number): string {
  return issueInSentence(game, issue);
}

/** "on the place" */
function on(game: ToldGame, issue: IssueIndex): string {
  return `on ${issueInSentence(game, issue)}`;
}

import { bearsOut, type NamePut } from '#engine/claims/name-put.ts';
import type { Claim } from '#engine/model/claim.ts';
import type { Declaration } from '#engine/model/declaration.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Asked, Clause, ReplyWord } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import type { Table } from '#engine/model/table.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { saidByMembers } from './member-words.ts';
import { inNames } from './told-to.ts';

/** The fields of a claim for its wording; `listed` is absent if it is made in the game. */
export type ToldClaim = Readonly<
  Pick<Claim, 'by' | 'about' | 'issue' | 'options' | 'status' | 'means' | 'said' | 'audience'>
> & { readonly listed?: number | undefined };

/**
 * Returns the wording of a claim from the scenario's file: its options are then only the subject of the claim.
 * `undefined` for a claim made in the game.
 */
export function claimAsPut({ scenario }: Game, { listed }: Pick<ToldClaim, 'listed'>): string | undefined {
  return listed === undefined ? undefined : scenario.claims?.[listed]?.words;
}

/** The outlet that reports a claim which the scenario brings, if its file names one. */
function outletsOf({ scenario }: Game, { listed }: Pick<ToldClaim, 'listed'>): readonly string[] {
  const key = listed === undefined ? undefined : scenario.claims?.[listed]?.source;
  const source = key === undefined ? undefined : own(scenario.sources, key);
  return source === undefined ? [] : [source.outlet];
}

/** "Washington says: Russia has promised ..." or, made in the game, "Washington says that Moscow accepts ..." */
export function claimTold(game: LocalizedGame, claim: ToldClaim): string {
  const words = claimAsPut(game, claim);
  if (words !== undefined) return game.say('claim.as-put', { by: claim.by, outlets: outletsOf(game, claim), words });
  const [, to] = claim.audience === 'all' ? [] : claim.audience;
  return game.say('claim.said', { by: claim.by, to, about: claim.about, answers: claim });
}

/**
 * Describes the answer of the party that a claim is about: "Moscow has not said so." A wording to which it has put its
 * name since outweighs its silence, and any word if it bears out the claim.
 */
export function claimStatusInWords(game: LocalizedGame, claim: ToldClaim, put?: NamePut): string {
  const said = game.say(`claim.${claim.status}`, becameOf(game, claim));
  if (put === undefined) return said;
  const done = game.say('claim.put', putOf(game, claim, put));
  return isOutdone(claim, put) ? done : game.say('said.together', { sentences: [said, done] });
}

/**
 * The claim and what has become of it, below the article that it is about: "US says “Geneva”, Moscow has not." Where the
 * scenario has it in words, in those, and with no word on what has not become of it: the sign before it says so.
 */
export function claimBriefly(game: LocalizedGame, claim: ToldClaim, put?: NamePut): string {
  const { by } = claim;
  const words = claimAsPut(game, claim);
  if (words === undefined) return madeBriefly(game, claim, put);
  const asPut = game.say('claim-briefly.as-put', { by, outlets: outletsOf(game, claim), words });
  if (claim.status === 'unconfirmed' && put === undefined) return asPut;
  return game.say('said.together', { sentences: [asPut, claimStatusInWords(game, claim, put)] });
}

/** Words a claim that is made in the game. */
function madeBriefly(game: LocalizedGame, claim: ToldClaim, put: NamePut | undefined): string {
  const who = { by: claim.by, answers: claim };
  if (put !== undefined && isOutdone(claim, put)) {
    return game.say('claim-briefly.said', { ...who, became: game.say('claim-briefly.put', putOf(game, claim, put)) });
  }
  const became = game.say(`claim-briefly.${claim.status}`, becameOf(game, claim));
  if (put === undefined) return game.say('claim-briefly.said', { ...who, became });
  const too = game.say('claim-briefly.put-too', putOf(game, claim, put));
  return game.say('claim-briefly.said-and-put', { ...who, became, put: too });
}

/** Returns the parameters of any message about the result of a claim. */
function becameOf(game: LocalizedGame, { about, issue, means, said }: ToldClaim) {
  return { who: about, means: { issue, options: means }, stands: saidByMembers(game, about, said) };
}

/**
 * True if the wording to which a party has put its name outweighs all that it has said, or not said, of a claim. Its
 * members' answers stay: each has spoken for itself.
 */
function isOutdone({ status, options }: ToldClaim, put: NamePut): boolean {
  return status === 'unconfirmed' || (status !== 'by-members' && bearsOut(put, options));
}

/** Names the wording if the claim says more, or something else, or has words of its own. */
function putOf(game: LocalizedGame, claim: ToldClaim, { how, wording }: NamePut) {
  const { about, issue, options } = claim;
  const answer = { issue, ...wording };
  if (wording.or !== undefined) return { who: about, how, what: 'vague', answer };
  const isClaimed = claimAsPut(game, claim) === undefined && options.length === 1 && options[0] === wording.option;
  return { who: about, how, what: isClaimed ? 'claimed' : 'firm', answer };
}

/** "Kyiv insists in public on a meeting in Geneva." */
export function declarationInWords(game: LocalizedGame, said: Readonly<Declaration>): string {
  return game.say(`declaration.${said.what}`, { who: said.party, answer: said });
}

/** A question as it is put to the one asked. */
export function questionInWords(game: LocalizedGame, { claims }: Pick<Table, 'claims'>, asked: Asked): string {
  if (asked.what === 'matters') return game.say('question.matters', asked);
  if (asked.what === 'is-it-true') return isItTrue(game, byId(claims, asked.claim));
  const given = conditionOf(asked);
  if (given !== undefined) return game.say('question.could-live-if', { answer: asked, given });
  return game.say(`question.${asked.what}`, { answer: asked });
}

/** The condition of a question, if it has one. */
function conditionOf(asked: Asked): Clause | undefined {
  return asked.what === 'could-live-with' ? asked.condition : undefined;
}

function isItTrue(game: LocalizedGame, claim: ToldClaim): string {
  const words = claimAsPut(game, claim);
  return words === undefined
    ? game.say('question.is-it-true', { by: claim.by, answers: claim })
    : game.say('question.is-it-true-as-put', { by: claim.by, words });
}

/** A reply, on a button or in the record. */
export function replyInWords(game: LocalizedGame, asked: Asked, says: ReplyWord): string {
  const given = conditionOf(asked);
  if (says === 'yes' && given !== undefined) return game.say('reply.yes-given', { given });
  if (says === 'yes' && asked.what === 'could-live-with') return game.say('reply.yes-if');
  if (says !== 'first' && says !== 'second') return game.say(`reply.${says}`);
  if (asked.what !== 'meaning') return game.say('reply.evade');
  const { issue, option, or } = asked;
  return game.say('reply.means', { answer: { issue, option: says === 'first' ? option : or } });
}

/** Kyiv asks Moscow: ... */
export function askedLine(game: LocalizedGame, table: Table, { from, to, asked }: Table['questions'][number]): string {
  return game.say('question.asked', { from, to, question: questionInWords(inNames(game), table, asked) });
}

/** Moscow replies to Kyiv: ... */
export function repliedLine(
  game: LocalizedGame,
  { claims }: Table,
  { from, to, asked, says }: Table['questions'][number],
): string {
  const issue = asked.what === 'is-it-true' ? byId(claims, asked.claim).issue : asked.issue;
  return game.say('question.replied', { from, to, issue, reply: replyInWords(game, asked, says ?? 'evade') });
}

/** Every sentence of a debrief, held against its game. */
import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import type { MessageId } from '#messages/message-id.ts';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { dealMapsOf } from '#session/debrief/deal-maps.ts';
import { measuresOf } from '#session/debrief/measures.ts';
import { preparedBeside } from '#session/debrief/prepared-beside.ts';
import { talkOf } from '#session/debrief/talk.ts';
import { whenSignable } from '#session/debrief/when-signable.ts';
import { whyNothingTurned } from '#session/debrief/why-nothing-turned.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { finish } from '../support/finish.ts';
import { AFTERMATH_CHECKS } from './aftermath-checks.ts';
import { BETTER_CHECKS } from './better-checks.ts';
import type { Check, Checks } from './check.ts';
import { CLAIM_CHECKS } from './claim-checks.ts';
import { DEAL_CHECKS } from './deal-checks.ts';
import { ENDING_CHECKS, wrongOnFirstPage } from './ending-checks.ts';
import type { Facts } from './facts.ts';
import { type Claim, hearing } from './heard.ts';
import { leaves, type Where } from './leaves.ts';
import { LEFT_CHECKS } from './left-checks.ts';
import { wrongOnMap } from './map-numbers.ts';
import { MEASURE_CHECKS } from './measure-checks.ts';
import { ownChecks, wrongOnLine } from './own-checks.ts';
import { wrongOnPath } from './path-numbers.ts';
import { PREPARED_CHECKS } from './prepared-checks.ts';
import { saysNothing } from './says-nothing.ts';
import { TALK_CHECKS } from './talk-checks.ts';
import { TERM_CHECKS } from './term-checks.ts';

/** What came of holding a debrief against its game. */
export interface Held {
  /** By message: how many of its sentences were held against the game. */
  readonly checked: ReadonlyMap<string, number>;
  /** Sentences that are not so, with the message and the place; and numbers that are not. */
  readonly wrong: readonly { readonly id: string; readonly words: string; readonly place: string }[];
  /** Messages that nobody has said how to check. */
  readonly unknown: readonly string[];
}

/** Holds what the debrief says of a finished game against it. */
export function heldAgainst(facts: Facts): Held {
  const models = told(facts);
  const held = models.flatMap(({ place, model, claims }) => {
    const checks = checksFor(claims);
    return [...leaves(model, place)]
      .flatMap(([words, where]) => sentencesIn(words, where, claims))
      .map((sentence) => judged(facts, checks, sentence));
  });
  const checked = new Map<string, number>();
  for (const { id } of held) if (id !== undefined) checked.set(id, (checked.get(id) ?? 0) + 1);
  const wrong = held.flatMap(({ id, words, place, isFalse }) =>
    isFalse && id !== undefined ? [{ id, words, place }] : [],
  );
  return {
    checked,
    wrong: [...wrong, ...wrongNumbers(facts, models)],
    unknown: [...new Set(held.flatMap(({ unknown }) => unknown))],
  };
}

/** Words that stand somewhere, and what was said in them. */
interface Sentence {
  readonly words: string;
  readonly where: Where;
  readonly said: readonly Claim[];
}

/** The words themselves, and those that they are put together from. */
function sentencesIn(words: string, where: Where, claims: Told['claims']): Sentence[] {
  const said = claims.get(words) ?? [];
  const whole = said.filter((claim) => wordsIn(claim).some((part) => part !== words)).at(-1);
  const parts = whole === undefined ? [] : wordsIn(whole).filter((part) => part !== words);
  const inner = whole === undefined ? where : inside(whole, claims, where);
  return [{ words, where, said }, ...parts.flatMap((part) => sentencesIn(part, inner, claims))];
}

/** The message that was held against the game, if one says something of it, and how that came out. */
function judged(facts: Facts, checks: Checks, { words, where, said }: Sentence) {
  const known = said.filter(({ id }) => !saysNothing(id));
  const hasCheck = ({ id }: Claim) => checks[id as MessageId] !== undefined;
  const checked = known.filter(hasCheck);
  return {
    id: checked[0]?.id,
    words,
    place: where.place,
    isFalse: checked.length > 0 && !checked.some((claim) => isSo(facts, checks, claim, where)),
    unknown: known.filter((claim) => !hasCheck(claim)).map(({ id }) => id),
  };
}

function isSo(facts: Facts, checks: Checks, { id, values }: Claim, where: Where): boolean {
  const check = checks[id as MessageId] as Check<MessageId>;
  return check(facts, values as never, where);
}

/** Sentences that a claim is put together from. */
function wordsIn({ values }: Claim): string[] {
  return Object.values(values).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  });
}

/** What stands together is of one part, if any of it says of which. */
function inside(claim: Claim, claims: ReadonlyMap<string, readonly Claim[]>, where: Where): Where {
  const beside = wordsIn(claim).flatMap((words) => claims.get(words) ?? []);
  const track = [claim, ...beside].map(({ values }) => values['track']).find((each) => typeof each === 'number');
  return where.track === undefined && track !== undefined ? { ...where, track } : where;
}

interface Told {
  readonly place: Where;
  readonly model: unknown;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

function told({ game, setup, moves, you, end }: Facts): Told[] {
  const at = (place: string, party?: number): Where => ({ place, within: [], ...(party !== undefined && { party }) });
  const listen = (place: Where, make: (heard: ReturnType<typeof hearing>['game']) => unknown): Told => {
    const heard = hearing(game);
    return { place, model: make(heard.game), claims: heard.claims };
  };
  return [
    listen(at('ending'), (heard) => endingModelOf(heard, end, you)),
    listen(at('deals'), (heard) => finish(dealMapsOf(heard, setup, moves, you))),
    listen(at('talk'), (heard) => finish(talkOf(heard, setup, moves, you))),
    listen(at('when'), (heard) => finish(whenSignable(heard, setup, moves))),
    listen(at('why'), (heard) => finish(whyNothingTurned(heard, finish(daysOfGame(heard, setup, moves))))),
    listen(at('prepared'), (heard) => preparedBeside(heard, setup, moves, you)),
    ...game.scenario.parties.map((_, party) =>
      listen(at(`measures of ${party}`, party), (heard) =>
        finish(measuresOf(heard.withPerspective(you), setup, moves, party)),
      ),
    ),
  ];
}

/** The checks of all regions; those of moments look at the deed that stands beside what it meant. */
function checksFor(claims: Told['claims']): Checks {
  return {
    ...ENDING_CHECKS,
    ...AFTERMATH_CHECKS,
    ...LEFT_CHECKS,
    ...BETTER_CHECKS,
    ...DEAL_CHECKS,
    ...MEASURE_CHECKS,
    ...TALK_CHECKS,
    ...TERM_CHECKS,
    ...PREPARED_CHECKS,
    ...CLAIM_CHECKS,
    ...ownChecks(([moment]) => claims.get((moment as { readonly deed: string }).deed)?.at(-1)?.values ?? {}),
  };
}

function wrongNumbers(facts: Facts, models: readonly Told[]): Held['wrong'][number][] {
  const modelOf = (name: string) => models.find(({ place }) => place.place === name)?.model;
  const problems = [
    ...wrongOnFirstPage(facts, modelOf('ending') as EndingModel),
    ...wrongOnLine(facts, (modelOf('ending') as EndingModel).verdict?.line),
    ...(modelOf('deals') as readonly DealMapModel[]).flatMap((map) => wrongOnMap(facts, map)),
    ...wrongOnPath(facts),
  ];
  return problems.map((words) => ({ id: 'numbers', words, place: 'numbers' }));
}

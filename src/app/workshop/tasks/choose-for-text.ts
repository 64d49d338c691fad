import { walkAwayIn } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { chooseNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { type WhyNotChosen, whyNotChosen } from '#scenario/choosing-numbers/why-not-chosen.ts';
import { wishesIn } from '#scenario/choosing-numbers/wishes-in.ts';
import { setNumbers } from '#scenario/editing/set-numbers.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { percentOf } from '#scenario/proofreading/percent-of.ts';
import { proofreading } from '#scenario/proofreading/proofread.ts';
import type { Verdict } from '#scenario/proofreading/verdict.ts';
import type { NumbersModel, PartNumbers, RoundsWorth } from '#session/workshop/numbers-model.ts';

/** A text with numbers that were chosen for it; or why there is none. */
export type ChosenForText =
  | { readonly ok: true; readonly text: string; readonly model: NumbersModel }
  | { readonly ok: false; readonly why: WhyNotChosen | 'not-plain' };

/**
 * Chooses points and walk-aways for a text, from what its points say that parties want, for the level that it names; and
 * writes them into it. Nothing where it cannot be played.
 */
export function* chooseForText({ text }: { readonly text: string }): Generator<undefined, ChosenForText | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  const { scenario } = parsed;
  yield;
  const { verdict } = yield* proofreading(scenario);
  const chosen = chooseNumbers(scenario, wishesIn(scenario), scenario.level);
  if (!chosen.ok) return { ok: false, why: whyNotChosen(scenario, chosen) };
  const set = setNumbers(text, chosen.numbers);
  if (!set.ok) return { ok: false, why: 'not-plain' };
  const [now, then] = [
    { scenario, verdict },
    { scenario: chosen.scenario, verdict: chosen.verdict },
  ];
  const parts = scenario.tracks.map((_, track) => partNumbers(now, then, track));
  return { ok: true, text: set.text, model: { level: scenario.level, changes: set.edits.length, parts } };
}

interface Version {
  readonly scenario: Scenario;
  readonly verdict: Verdict;
}

function partNumbers(now: Version, then: Version, track: number): PartNumbers {
  const { tracks, parties } = now.scenario;
  const { id, title, signatories } = at(tracks, track);
  return {
    title: tracks.length > 1 ? title : undefined,
    now: sharePercent(now, track),
    chosen: sharePercent(then, track),
    noDeal: signatories.map((party) => ({
      name: parties.find((each) => each.id === party)?.name ?? party,
      now: noDealOf(now, party, id),
      chosen: noDealOf(then, party, id),
    })),
  };
}

/** On the first day, at middle walk-aways. */
function sharePercent({ verdict }: Version, track: number): number {
  const { deals, texts } = at(verdict.tracks, track);
  return percentOf(at(deals.middle, 0) / texts);
}

function noDealOf({ scenario }: Version, party: string, track: string): RoundsWorth {
  const rules = own(scenario.parties.find(({ id }) => id === party)?.walkAway, track);
  const worthIn = (round: number) => (rules === undefined ? 0 : walkAwayIn(rules, 'middle', round));
  return { first: worthIn(1), last: Math.round(worthIn(scenario.rounds.count) * 1000) / 1000 };
}

import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import { MOST_NAMED } from '../most-named.ts';
import type { Told } from '../told.ts';
import { type Person, personOf } from './person-of.ts';
import { declined, operandOf, optionOf, placed, type SpokenFunction, spoken } from './spoken.ts';

/**
 * `{$who :party}`: a delegation as sentences call it, "Kyiv" or "the teachers"; "you" where it is told to it. `style=name`
 * is its short name, `style=full` the full one, and `style=mark` the letters of its mark, "US"; `at=start` begins a sentence.
 * Selects `you`, `one` or `many`, and `none` where nobody is named.
 */
export function partyIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const party = operandOf(input) as PartyIndex | undefined;
    if (party === undefined) return spoken('', undefined, ['none']);
    return spoken(placed(nameOf(told, party, options), options, told), party, [personOf(told, [party])]);
  };
}

/**
 * `{$who :parties}`: several delegations, the one that is told first: "you, Moscow and Kyiv"; `or=yes` for "Moscow or
 * Kyiv"; `others=yes` leaves out the one that is told; `together=yes` says "all the others" of many that are all but one. Takes the options of `:party`. Selects `none` without any, and
 * `you-too` where the one that is told is among several, else as `:party` does.
 */
export function partiesIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const parties = operandOf(input) as readonly PartyIndex[];
    const others = parties.filter((party) => party !== told.to);
    const you = parties.filter((party) => party === told.to);
    const named = optionOf(options, 'others') === 'yes' ? [] : you;
    const called = (party: PartyIndex) => nameOf(told, party, options);
    const names = [
      ...named.map(called),
      ...(areTogether(told, others, options) ? [declined(told.language.others, options)] : others.map(called)),
    ];
    const words = told.formats.list(names, optionOf(options, 'or') === 'yes' ? 'or' : 'and');
    return spoken(placed(words, options, told), parties, keysOf(told, parties));
  };
}

function areTogether(
  { named }: Told,
  others: readonly PartyIndex[],
  options: Readonly<Record<string, unknown>>,
): boolean {
  const { parties } = named.scenario;
  return optionOf(options, 'together') === 'yes' && others.length > MOST_NAMED && others.length === parties.length - 1;
}

function keysOf(told: Told, parties: readonly PartyIndex[]): readonly string[] {
  if (parties.length === 0) return ['none'];
  const person = personOf(told, parties);
  return person === 'many' && parties.some((party) => party === told.to) ? ['you-too', person] : [person];
}

/** A party by the name that options ask for. */
function nameOf({ language, named, to }: Told, party: PartyIndex, options: Readonly<Record<string, unknown>>): string {
  const { name, mark, fullName, seatOf, cases } = at(named.scenario.parties, party);
  const style = optionOf(options, 'style');
  if (style === 'name') return name;
  if (style === 'mark') return mark;
  if (style === 'full') return fullName;
  if (party === to) return declined(language.you, options);
  return own(cases, optionOf(options, 'case') ?? 'nom') ?? seatOf ?? fullName;
}

/**
 * `{$who :agree you=take one=takes}`: words that go by who does something, a verb or a pronoun, as the message has them for
 * each: `many` is as `you` where it is not said. Of one, `m`, `f` or `n` are taken before `one` where the party has a gender.
 * After `:party` or `:parties`.
 */
export function agreeIn(told: Told): SpokenFunction {
  return (context, options, input) => {
    const operand = operandOf(input);
    const parties = (Array.isArray(operand) ? operand : [operand]) as readonly PartyIndex[];
    const person = personOf(told, parties);
    const words = oneByGender(told, parties, person, options) ?? optionOf(options, person) ?? optionOf(options, 'you');
    if (words === undefined) context.onError('bad-option', `no word for ${person}`);
    return spoken(placed(words ?? '', options, told), operand, [person]);
  };
}

function oneByGender(
  { named }: Told,
  [party]: readonly PartyIndex[],
  person: Person,
  options: Readonly<Record<string, unknown>>,
): string | undefined {
  if (person !== 'one' || party === undefined) return undefined;
  const { gender } = at(named.scenario.parties, party);
  return gender && optionOf(options, gender);
}

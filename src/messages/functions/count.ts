import { own } from '#engine/model/own.ts';
import type { Locale, Told } from '../told.ts';
import { operandOf, type SpokenFunction, spoken } from './spoken.ts';

/** `{$n :count}`: a number. Selects itself as it is written, then its plural category in the language: `one`, `few`, `other`. */
export function countIn({ formats }: Locale): SpokenFunction {
  return (_, __, input) => {
    const number = operandOf(input) as number;
    return spoken(formats.number(number), number, [String(number), formats.plural(number)]);
  };
}

/** `{$worth :points}`: the game's units as points, to a tenth, without the word: "12.5". Selects as `:count` does. */
export function pointsIn({ formats, named }: Told): SpokenFunction {
  return (_, __, input) => {
    const points = Math.round(((operandOf(input) as number) * 10) / named.scale) / 10;
    return spoken(formats.number(points), points, [String(points), formats.plural(points)]);
  };
}

/** `{$days :rounds}`: a number of rounds with the word for them, "3 days". Selects as `:count` does. */
export function roundsIn({ formats, named }: Told): SpokenFunction {
  return (_, __, input) => {
    const number = operandOf(input) as number;
    const { label, forms } = named.scenario.rounds;
    const category = formats.plural(number);
    const words = own(forms, category) ?? (category === 'one' ? label : `${label}s`);
    return spoken(`${formats.number(number)} ${words}`, number, [String(number), category]);
  };
}

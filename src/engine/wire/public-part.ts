import type { SomeMarks } from '../model/key-marks.ts';
import { own } from '../model/own.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { PUBLIC_AND_SECRET } from './public-and-secret.ts';

/** Public part of a scenario, ids and words as in the file. */
export type PublicPart = PartOf<Scenario, typeof PUBLIC_AND_SECRET>;

type PartOf<T, Marks> = Marks extends 'public' ? T : T extends undefined ? undefined : OpenedPart<T, Marks>;

type OpenedPart<T, Marks> = T extends readonly (infer Element)[]
  ? readonly PartOf<Element, Marks>[]
  : Marks extends { readonly each: infer Each }
    ? Readonly<Record<string, PartOf<T[keyof T], Each>>>
    : {
        readonly [Key in keyof T as KeyToTell<Key, Marks>]: Key extends keyof Marks
          ? PartOf<T[Key], Marks[Key]>
          : never;
      };

type KeyToTell<Key, Marks> = Key extends keyof Marks ? (Marks[Key] extends 'secret' ? never : Key) : never;

/** Returns the public part of a scenario. Nothing in it depends on secrets. */
export function publicPart(scenario: Scenario): PublicPart {
  return publicOf(withoutUndisclosed(scenario), PUBLIC_AND_SECRET) as PublicPart;
}

/** Lists of which some elements are public and others are not: which ones, the elements say themselves. */
function withoutUndisclosed(scenario: Scenario): Scenario {
  return {
    ...scenario,
    redLines: scenario.redLines.filter(({ declared }) => declared),
    parties: scenario.parties.map((party) => ({
      ...party,
      members: party.members?.map((member) => ({
        ...member,
        stands: member.stands.filter((note) => note.private !== true),
      })),
    })),
  };
}

/** A key without a mark is kept back. */
function publicOf(value: unknown, marks: SomeMarks<'public' | 'secret'> = 'secret'): unknown {
  if (marks === 'secret') return undefined;
  if (marks === 'public' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => publicOf(element, marks)).filter(hasContent);
  const parts = Object.entries(value).map(([key, part]) => [key, publicOf(part, marks['each'] ?? own(marks, key))]);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/** Of an effect that is secret not even its place in the list is left. */
function hasContent(element: unknown): boolean {
  return typeof element !== 'object' || element === null || Object.keys(element).length > 0;
}

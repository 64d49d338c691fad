import { describe, expectTypeOf, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ScenarioShape } from '#scenario/schema/scenario-schema.ts';

/** Keys of a type, however deep, without what stands under them. */
type Keys<T> = T extends string | number | boolean
  ? 'value'
  : T extends readonly (infer Element)[]
    ? Keys<Element>
    : IsForms<T> extends true
      ? 'forms'
      : string extends keyof T
        ? { each: Keys<T[keyof T]> }
        : { -readonly [Key in keyof T]-?: Keys<NonNullable<T[Key]>> };

/** True for forms of a word by plural category or grammatical case, of which the engine knows no names. */
type IsForms<T> = Record<never, never> extends T ? (T[keyof T] extends string | undefined ? true : false) : false;

describe('the schema of scenario files', () => {
  it('has the keys that the engine knows of a scenario, and no others (checked by the compiler)', () => {
    expectTypeOf<Keys<ScenarioShape>>().toEqualTypeOf<Keys<Scenario>>();
  });
});

import type { Reason } from '#engine/negotiators/decision/reason.ts';

/** Reasons of a letter, by their codes. */
export interface Given {
  readonly all: readonly Reason[];
  first<Code extends Reason['code']>(code: Code): Extract<Reason, { code: Code }> | undefined;
  of<Code extends Reason['code']>(code: Code): Extract<Reason, { code: Code }>[];
}

/** Groups reasons by their codes. */
export function givenIn(all: readonly Reason[]): Given {
  const of = <Code extends Reason['code']>(code: Code) =>
    all.filter((reason): reason is Extract<Reason, { code: Code }> => reason.code === code);
  return { all, of, first: (code) => of(code)[0] };
}

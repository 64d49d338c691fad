import { z } from 'zod';

/** Marks of a part of the format, from which the generated lists of keys are made (see `tools/schema/key-marks.ts`). */
export interface Marks {
  /** True if rules or negotiators read it, or if it names something; false if it is only displayed. */
  readonly played?: boolean;
  /** True if not every seat may know it from the start. */
  readonly secret?: boolean;
  /** `text` if a translation has its own words for it, `form` if it says how names are declined in its language. */
  readonly translated?: 'text' | 'form' | 'no';
}

/** Marks by schema. A part without a mark has that of what contains it; at the top: played, public, not translated. */
export const MARKS = z.registry<Marks>();

const marked =
  (marks: Marks) =>
  <Schema extends z.ZodType>(schema: Schema): Schema => {
    MARKS.add(schema, { ...MARKS.get(schema), ...marks });
    return schema;
  };

/** Marks a part as displayed only: games are the same without it. */
export const told = marked({ played: false });
/** Marks a part as secret: some seats are never told it, or all of them only after the game. */
export const secret = marked({ secret: true });
/** Marks a part as grammatical forms, displayed only, which each translation has of its own. */
export const wordForms = marked({ played: false, translated: 'form' });
/** Marks a text as the same in every language. */
export const untranslated = marked({ translated: 'no' });

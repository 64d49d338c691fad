import { z } from 'zod';
import { LINE_KINDS } from '#lab/transcripts/transcript.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);
const ids = z.array(id);

/** The document of `parley transcript --json`, as docs/use/command.md describes it. */
export const transcriptSchema = z.strictObject({
  scenario: id,
  seed: z.int().min(0).max(4_294_967_295),
  ending: z.enum(['none', 'opening', 'partial', 'signed', 'unratified', 'broken', 'held']).nullable(),
  lines: z.array(
    z.strictObject({
      day: z.int().min(1),
      kind: z.enum(LINE_KINDS),
      from: id.nullable(),
      to: ids,
      track: id.nullable(),
      articles: z.array(z.strictObject({ issue: id, options: ids.max(4) })),
      words: z.string().min(1),
      changes: z.array(
        z.strictObject({ issue: id, before: ids, after: ids, cause: id.nullable(), inReturnFor: id.optional() }),
      ),
      over: z.array(z.strictObject({ issue: id, wouldAccept: ids })).optional(),
    }),
  ),
});

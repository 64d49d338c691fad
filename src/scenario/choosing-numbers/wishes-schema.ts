import { z } from 'zod';
import { decimal, slug } from '../schema/fields.ts';
import { MOST_IMPORTANT } from './wishes.ts';

const wishSchema = z.strictObject({
  /** How much the article matters to the party. */
  matters: decimal(0, MOST_IMPORTANT).optional(),
  /** Its answers from the best to the worst, those that are equally good with an equals sign between. */
  order: z.array(z.string().min(1)).min(1).optional(),
});

/** A file of wishes: by party and article. */
export const wishesSchema = z.strictObject({ wishes: z.record(slug(), z.record(slug(), wishSchema)) });

/** The shape of such a file. */
export type WishesShape = z.infer<typeof wishesSchema>;

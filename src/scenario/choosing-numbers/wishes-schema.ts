import { z } from 'zod';
import { decimal, slug } from '../schema/fields.ts';
import { MOST_IMPORTANT } from './wishes.ts';

const wishSchema = z.strictObject({
  /** The importance of the article to the party. */
  matters: decimal(0, MOST_IMPORTANT).optional(),
  /** The answers from best to worst; equally good ones are joined with an equals sign. */
  order: z.array(z.string().min(1)).min(1).optional(),
});

/** A file of wishes: by party and article. */
export const wishesSchema = z.strictObject({ wishes: z.record(slug(), z.record(slug(), wishSchema)) });

/** The shape of such a file. */
export type WishesShape = z.infer<typeof wishesSchema>;

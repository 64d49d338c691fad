/** Schemas of the identifiers in messages. */
import { z } from 'zod';
import { MOST_TABLES } from './limits.ts';

/** The written form of a class code: a word of four letters and four digits. */
export const CODE = z.string().regex(/^[A-Z]{4} \d{4}$/);
/** 128 bits. */
export const TOKEN = z.string().regex(/^[\w-]{22}$/);
export const CLASS_ID = z.string().regex(/^[a-z0-9]{12}$/);
/** Of a class, in the order in which they came: `p1`, `p2`. */
export const PUPIL = z.string().regex(/^p\d{1,9}$/);
/** One of `NICKNAMES` of the page, with a number where more than one is called so. */
export const NICKNAME = z.string().regex(/^[a-z]{2,24}(-\d{1,2})?$/);
/** Place of a table in its class. */
export const TABLE = z
  .int()
  .min(0)
  .max(MOST_TABLES - 1);
/** Place of a party in the scenario. */
export const PARTY = z.int().min(0).max(63);

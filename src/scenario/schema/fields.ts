import { z } from 'zod';
import { LANGUAGE_TAG } from './language-tag.ts';
import { MARKS, secret, told, wordForms } from './marks.ts';
import { NAMES_NO_ISSUE, patternFault, tooPrecise } from './schema-faults.ts';

// Said before any schema is made, which all import this: zod would else try whether the page lets it write code, which a
// strict policy of a server reports.
z.config({ jitless: true });

/** Words of an id. */
const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An id: small letters, digits, hyphens. */
export const slug = () => z.string().max(40).regex(SLUG, patternFault('bad-id'));

/** Key of `sources`, only told. */
export const sourceKey = () => told(slug());

/** A text for readers, without white space around it, of 1 to `longest` characters; only told, and translated. */
export const text = (longest: number) =>
  z.string().trim().min(1).max(longest).register(MARKS, { played: false, translated: 'text' });

/** One grammatical form of a name, of 1 to `longest` characters. */
export const wordForm = (longest: number) => wordForms(text(longest));

/** `2025-08-19`. Whether the day exists is a check of its own. */
export const isoDate = () => z.string().regex(ISO_DATE, patternFault('bad-format.date'));

export const languageTag = () => z.string().regex(LANGUAGE_TAG, patternFault('bad-language'));

const hasThreeDecimals = (value: number) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;

/** A finite number of at most 3 decimals within a range. */
export const decimal = (least: number, most: number) =>
  z.number().min(least).max(most).refine(hasThreeDecimals, tooPrecise(3));

/** Points, for and against: a secret of the delegation. */
export const points = () => secret(decimal(-1000, 1000));

/** A whole number within a range. */
export const whole = (least: number, most: number) => z.int().min(least).max(most);

/** Longitude, then latitude, in degrees. */
export const place = () =>
  told(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).meta({
    title: 'Place',
    description: 'Longitude (east is positive), then latitude, in degrees: [30.52, 50.45]',
  });

/** Options by issue, at least one of each. */
export const optionSets = () =>
  z.record(slug(), z.array(slug()).min(1).max(12)).refine((sets) => Object.keys(sets).length > 0, NAMES_NO_ISSUE);

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAndProofread } from '#scenario/proofreading/read-and-proofread.ts';
import { originalOf } from '#scenario/translation/original-of.ts';
import { inWords } from '../diagnose.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && originalOf(name) === undefined);

/** Told with each remark, since whoever reads it may not know. */
const WHAT_TO_DO =
  'Mend the numbers or texts; or, where it is meant so, say why at the end of the file: intended: [{ remark: CODE, about: ID, because: ... }].';

it.each(names)('%s is proof-read without a remark, or says why it is meant so', (name) => {
  const read = readAndProofread(readFileSync(new URL(name, folder), 'utf8'), name);
  const found = read.ok ? read.warnings : read.diagnostics;
  expect(found.map((each) => `${name}:${each.line} ${each.code}: ${inWords(each)} ${WHAT_TO_DO}`)).toEqual([]);
});

import type { Finding } from '#scenario/diagnostic.ts';
import { readAndProofread } from '#scenario/proofreading/read-and-proofread.ts';
import type { Verdict } from '#scenario/proofreading/verdict.ts';
import { type Change, inWords } from '../diagnose.ts';
import { GOOD } from './good-scenario.ts';

/** The good scenario with changes; each `from` must stand in it. Only its first place is changed. */
export function spoilt(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The good scenario has no "${from}".`);
    return text.replace(from, () => to);
  }, GOOD);
}

/** What is remarked on in a text that can be played, as `line:column code`. */
export function remarksOn(text: string): string[] {
  return read(text).warnings.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** The codes alone. */
export function codesOn(text: string): string[] {
  return read(text).warnings.map(({ code }) => code);
}

/** In sentences, with what can be done. */
export function wordsOn(text: string): string[] {
  return read(text).warnings.map(inWords);
}

/** What to do about a remark, as it was found. */
export function adviceOn(text: string, code: Finding['fault']['code']) {
  return read(text).warnings.find(({ fault }) => fault.code === code)?.suggestion;
}

export function verdictOn(text: string): Verdict {
  return read(text).verdict;
}

/** Where words first stand in a text, as `line:column`. */
export function placeOf(words: string, text: string): string {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`"${words}" does not stand there.`);
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function read(text: string) {
  const proof = readAndProofread(text);
  if (!proof.ok) throw new Error(proof.diagnostics.map(inWords).join('\n'));
  return proof;
}

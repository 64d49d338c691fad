import { parseScenario } from '#scenario/parse-scenario.ts';
import { proofreading } from '#scenario/proofreading/proofread.ts';
import type { Verdict } from '#scenario/proofreading/verdict.ts';
import type { PlacedRemark } from './read-text.ts';

/** The proof of a playable text. */
export interface TextProof {
  readonly remarks: readonly PlacedRemark[];
  readonly verdict: Verdict;
}

/** Proof-reads a text; nothing where it cannot be played. */
export function* proofreadText({ text }: { readonly text: string }): Generator<undefined, TextProof | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  yield;
  const { findings, verdict } = yield* proofreading(parsed.scenario);
  return { remarks: parsed.place(findings), verdict };
}

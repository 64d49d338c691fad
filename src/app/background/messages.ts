import type { AskedPiece } from '#engine/playing-on/plan-run.ts';
import type { AskedTask } from './task.ts';

/** Results of pieces by their keys. */
export type PieceResults = readonly (readonly [key: string, done: unknown])[];

/** A message from the page to a worker; `id` is that of a task. */
export type ToWorker =
  | ({ readonly is: 'start'; readonly id: number } & AskedTask)
  /** Pieces of the task are going to come. */
  | ({ readonly is: 'open'; readonly id: number } & AskedTask)
  | { readonly is: 'do'; readonly id: number; readonly pieces: readonly (readonly [key: string, piece: unknown])[] }
  /** Pieces that were asked for have been done. */
  | { readonly is: 'came'; readonly id: number; readonly results: PieceResults }
  | { readonly is: 'cancel'; readonly id: number }
  /** Announces tasks in a language. */
  | { readonly is: 'expect'; readonly language: string };

/** A message from a worker to its page. */
export type FromWorker =
  /** The script is loaded and listens. */
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly id: number; readonly progress: unknown }
  /** News of a task that has a plan. */
  | { readonly is: 'told'; readonly id: number; readonly told: unknown }
  /** Its plan requests pieces. */
  | { readonly is: 'asked'; readonly id: number; readonly pieces: readonly AskedPiece<unknown>[] }
  | ({ readonly is: 'did'; readonly id: number } & Did)
  | { readonly is: 'done'; readonly id: number; readonly result: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly why: string }
  /** A part of its script that the task needs could not be loaded. */
  | { readonly is: 'missing'; readonly id: number };

/** Pieces that have been done. */
export interface Did {
  readonly results: PieceResults;
  readonly failures: readonly (readonly [key: string, why: string])[];
  /** Milliseconds that they took. */
  readonly took: number;
}

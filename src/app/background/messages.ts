import type { AskedTask } from './task.ts';

/** What the page sends to its worker. */
export type ToWorker =
  | ({ readonly is: 'start'; readonly id: number } & AskedTask)
  | { readonly is: 'cancel'; readonly id: number }
  /** Something in a language is going to be asked for. */
  | { readonly is: 'expect'; readonly language: string };

/** What a worker sends to its page; `id` is that of the start. */
export type FromWorker =
  /** Its script is loaded and it listens. */
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly id: number; readonly progress: unknown }
  | { readonly is: 'done'; readonly id: number; readonly result: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly why: string }
  /** A part of its script that the task needs could not be loaded. */
  | { readonly is: 'missing'; readonly id: number };

import type { Job, RunJob } from './job.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** As much of a worker as is asked of one. */
export interface AnyWorker {
  onmessage: ((event: MessageEvent) => unknown) | null;
  onmessageerror: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

/** Milliseconds in which a worker must have come, before what waits for it is done elsewhere. */
const PATIENCE = 4000;

/**
 * A worker, that is called when it is first needed. Where none comes, since the browser has none, or its script cannot
 * be loaded or takes too long, all is done in another way instead. One that breaks later fails what it had begun, and
 * the next job calls another.
 */
export class JobWorker {
  readonly #call: () => AnyWorker;
  readonly #instead: RunJob;
  readonly #patience: number;
  readonly #jobs = new Map<number, Job>();
  /** By job: how to stop what is done in the other way. */
  readonly #moved = new Map<number, () => void>();
  #worker: AnyWorker | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isMissing = false;
  #last = 0;

  constructor(call: () => AnyWorker, instead: RunJob, patience = PATIENCE) {
    this.#call = call;
    this.#instead = instead;
    this.#patience = patience;
  }

  /** Begins a job, and returns how to stop it. */
  run(job: Job): () => void {
    this.#last += 1;
    const id = this.#last;
    this.#jobs.set(id, job);
    this.#worker ??= this.#called();
    if (this.#worker === undefined) this.#moveAll();
    else this.#send(this.#worker, id, job);
    return () => this.#stop(id);
  }

  /** Calls the worker before there is a job for it, and lets it fetch what it needs to speak a language, by its tag. */
  callAhead(language: string): void {
    this.#worker ??= this.#called();
    this.#worker?.postMessage({ is: 'expect', language });
  }

  /** Sends the worker away, and whatever it was at with it; the next job calls another. */
  close(): void {
    this.#jobs.clear();
    this.#dismiss();
  }

  #called(): AnyWorker | undefined {
    if (this.#isMissing) return undefined;
    try {
      const worker = this.#call();
      worker.onmessage = ({ data }) => this.#hear(data as FromWorker);
      worker.onerror = ({ message }) => this.#broke(message);
      worker.onmessageerror = () => this.#broke('its answer could not be read');
      this.#waiting = setTimeout(() => this.#miss(), this.#patience);
      return worker;
    } catch {
      // Of a page that was opened as a file, some browsers refuse every worker.
      this.#isMissing = true;
      return undefined;
    }
  }

  #send(worker: AnyWorker, id: number, { name, input, language, tellsPoints }: Job): void {
    try {
      worker.postMessage({ is: 'start', id, name, input, language, tellsPoints });
    } catch (error) {
      this.#end(id)?.onFailure(error);
    }
  }

  #hear(message: FromWorker): void {
    switch (message.is) {
      case 'ready':
        this.#stopWaiting();
        break;
      case 'progress':
        this.#jobs.get(message.id)?.onProgress(message.progress);
        break;
      case 'done':
        this.#end(message.id)?.onDone(message.result);
        break;
      case 'failed':
        this.#end(message.id)?.onFailure(message.why);
        break;
      case 'missing':
        // Here it may be had, and if not, the page hears of it.
        this.#move(message.id);
    }
  }

  #broke(why: string): void {
    // One that has not even said that it listens was not loaded.
    if (this.#waiting !== undefined) this.#miss();
    this.#dismiss();
    for (const id of [...this.#jobs.keys()]) this.#end(id)?.onFailure(`its worker broke: ${why}`);
  }

  #miss(): void {
    this.#dismiss();
    this.#isMissing = true;
    this.#moveAll();
  }

  #moveAll(): void {
    for (const id of [...this.#jobs.keys()]) this.#move(id);
  }

  #move(id: number): void {
    const job = this.#end(id);
    if (job !== undefined) this.#moved.set(id, this.#instead(job));
  }

  #stop(id: number): void {
    if (this.#end(id) !== undefined) this.#worker?.postMessage({ is: 'cancel', id });
    this.#moved.get(id)?.();
    this.#moved.delete(id);
  }

  /** The job, if it goes on here: no more. */
  #end(id: number): Job | undefined {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    return job;
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #dismiss(): void {
    this.#stopWaiting();
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import type { CrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import type { ClassStore } from './class-store.ts';

/** The storage state of a class. */
export type ClassKeeping =
  | 'kept'
  /** The device has no room, or lets nothing be kept: what is new lasts until the page is left. */
  | 'until-left'
  /** The class was deleted, here or in another window. */
  | 'deleted';

export interface KeptClassState {
  readonly kept: KeptClass;
  readonly keeping: ClassKeeping;
}

type Change = (before: KeptClass) => KeptClass;

/** Dependencies of a controller. */
export interface ClassDependencies {
  readonly store: ClassStore;
  readonly channel: CrossTabChannel;
  readonly now: () => number;
}

/** Keeps one class while it is on the screen: each change at once, together with what other windows change. */
export class ClassController {
  readonly #ground: ClassDependencies;
  readonly #listeners = new Set<() => void>();
  readonly #stopHearing: () => void;
  #state: KeptClassState;
  /** Changes that are shown and not kept yet: those that the device had no room for are tried again with the next. */
  #unkept: readonly Change[] = [];
  #going: Promise<void> = Promise.resolve();

  constructor(ground: ClassDependencies, kept: KeptClass) {
    this.#ground = ground;
    this.#state = { kept, keeping: ground.store.lasts ? 'kept' : 'until-left' };
    this.#stopHearing = ground.channel.subscribe(kept.id, () => void this.#lookElsewhere());
  }

  state(): KeptClassState {
    return this.#state;
  }

  /** Calls back after each change of the state; returns how to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Changes the class: on the screen at once, and on the device soon. */
  change(how: Change): Promise<void> {
    const stamped: Change = (before) => ({ ...how(before), changedAt: this.#ground.now() });
    this.#unkept = [...this.#unkept, stamped];
    this.#tell({ ...this.#state, kept: stamped(this.#state.kept) });
    this.#going = this.#going.then(() => this.#keep());
    return this.#going;
  }

  /** Deletes the class, with all that is kept of it. Fails where the device does not let it go. */
  async remove(): Promise<void> {
    await this.#going;
    const { store, channel } = this.#ground;
    await store.remove(this.#state.kept.id);
    this.#tell({ ...this.#state, keeping: 'deleted' });
    channel.publish(this.#state.kept.id);
  }

  close(): void {
    this.#stopHearing();
  }

  async #keep(): Promise<void> {
    const changes = this.#unkept;
    if (changes.length === 0 || this.#state.keeping === 'deleted') return;
    const { store, channel } = this.#ground;
    const { id } = this.#state.kept;
    try {
      const now = await store.update(id, (before) => changes.reduce((changed, how) => how(changed), before));
      this.#unkept = this.#unkept.slice(changes.length);
      if (now === undefined) return this.#tell({ ...this.#state, keeping: 'deleted' });
      this.#show(now);
      channel.publish(id);
    } catch {
      this.#tell({ ...this.#state, keeping: 'until-left' });
    }
  }

  /** Another window has changed the class, or deleted it. */
  async #lookElsewhere(): Promise<void> {
    await this.#going;
    try {
      const there = await this.#ground.store.get(this.#state.kept.id);
      if (there === undefined) this.#tell({ ...this.#state, keeping: 'deleted' });
      else this.#show(there);
    } catch {
      // What is on the screen stays; the next change says whether it can be kept.
    }
  }

  /** Shows what is kept, with what is not yet. */
  #show(kept: KeptClass): void {
    const shown = this.#unkept.reduce((changed, how) => how(changed), kept);
    this.#tell({ kept: shown, keeping: this.#ground.store.lasts ? 'kept' : 'until-left' });
  }

  #tell(state: KeptClassState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

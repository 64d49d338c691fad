/** Tells the other windows of this device that something was written, by its id, and hears it from them. */
export interface CrossTabChannel {
  publish(id: string): void;
  subscribe(id: string, onWritten: () => void): () => void;
}

/** The channel between the windows of a browser, for things of one kind. */
export function openCrossTabChannel(kind: string): CrossTabChannel {
  if (typeof BroadcastChannel === 'undefined') return { publish: () => undefined, subscribe: () => () => undefined };
  const own = new BroadcastChannel(kind);
  return {
    publish: (id) => own.postMessage(id),
    subscribe: (id, onWritten) => {
      const follow = ({ data }: MessageEvent) => {
        if (data === id) onWritten();
      };
      own.addEventListener('message', follow);
      return () => own.removeEventListener('message', follow);
    },
  };
}

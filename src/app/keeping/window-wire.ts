/** Tells the other windows of this device that something was written, by its id, and hears it from them. */
export interface WindowWire {
  say(id: string): void;
  hear(id: string, onWritten: () => void): () => void;
}

/** The wire between the windows of a browser, for things of one kind. */
export function openWindowWire(kind: string): WindowWire {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, hear: () => () => undefined };
  const own = new BroadcastChannel(kind);
  return {
    say: (id) => own.postMessage(id),
    hear: (id, onWritten) => {
      const follow = ({ data }: MessageEvent) => {
        if (data === id) onWritten();
      };
      own.addEventListener('message', follow);
      return () => own.removeEventListener('message', follow);
    },
  };
}

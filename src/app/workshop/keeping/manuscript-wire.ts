/** Tells the other windows of this device that a text was written, and hears it from them. */
export interface ManuscriptWire {
  say(id: string): void;
  hear(id: string, onWritten: () => void): () => void;
}

/** The wire between the windows of a browser. */
export function openManuscriptWire(): ManuscriptWire {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, hear: () => () => undefined };
  const own = new BroadcastChannel('parley-workshop');
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

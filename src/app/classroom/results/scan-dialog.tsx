/** The camera, for codes of finished games. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { SheetDialog } from '#panels/parts/sheet-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type CodeReader, openCodeReader } from './code-reader.ts';

interface ScanDialogProps {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Milliseconds between two looks: a phone's hand is slower, and the page has other work. */
const BETWEEN = 300;

/** Asks for the camera when a button is pressed, reads code after code, and takes each in once. */
export function ScanDialog({ onText, onClose }: ScanDialogProps) {
  const { say } = useSpeaker();
  const video = useRef<HTMLVideoElement>(null);
  const [is, setIs] = useState<'off' | 'on' | 'none' | 'refused'>(hasCamera() ? 'off' : 'none');
  const [found, setFound] = useState<readonly string[]>([]);
  const stream = useRef<MediaStream>(undefined);
  useEffect(() => () => stop(stream.current), []);
  useReading(video, is === 'on', (text) => {
    setFound((before) => (before.includes(text) ? before : [...before, text]));
    if (!found.includes(text)) onText(text);
  });
  const begin = async () => {
    try {
      stream.current = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (video.current === null) return stop(stream.current);
      video.current.srcObject = stream.current;
      await video.current.play();
      setIs('on');
    } catch (error) {
      setIs(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'none');
    }
  };
  const told = found.length === 0 ? '' : say('class-results.scan-found', { count: found.length });
  return (
    <SheetDialog
      heading={say('class-results.scan-heading')}
      label={say('class-results.scan-heading')}
      bodyClass="scan"
      onClose={onClose}
    >
      <p>{say(WORDS[is])}</p>
      <video ref={video} class="scan-video full" hidden={is !== 'on'} muted playsInline />
      <p aria-hidden="true">{told}</p>
      <LiveRegion message={told} />
      <div class="row wrap gap-2-3">
        {is === 'off' && (
          <Button kind="primary" icon="photo" onClick={begin}>
            {say('class-results.scan-start')}
          </Button>
        )}
        <Button kind="paper" onClick={onClose}>
          {say('class-results.scan-stop')}
        </Button>
      </div>
    </SheetDialog>
  );
}

const WORDS = {
  off: 'class-results.scan-ask',
  on: 'class-results.scan-words',
  none: 'class-results.scan-none',
  refused: 'class-results.scan-refused',
} as const;

/** Only pages that came safely are given one. */
function hasCamera(): boolean {
  return 'mediaDevices' in navigator && navigator.mediaDevices !== undefined;
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Looks at a video again and again while it runs. */
function useReading(
  video: { readonly current: HTMLVideoElement | null },
  isOn: boolean,
  onCode: (text: string) => void,
): void {
  const tell = useRef(onCode);
  tell.current = onCode;
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async (reader: CodeReader) => {
      const texts = video.current === null ? [] : await reader.read(video.current);
      if (left) return;
      for (const text of texts) tell.current(text);
      timer = setTimeout(look, BETWEEN, reader);
    };
    openCodeReader().then(look, () => undefined);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [isOn, video]);
}

import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '#session/session.ts';
import { onThemeChange, themeNow } from './theme.ts';

/** Addresses of the bundled flags, by file. */
const FLAGS = import.meta.glob<string>('../../assets/flags/*.svg', { eager: true, query: '?url', import: 'default' });

interface StageHostProps {
  readonly session: Session;
  /** The stage cannot be shown here; the game is whole without it. */
  readonly onFailure: () => void;
}

/** The element that the Phaser stage paints in. Phaser and the map are loaded once the page has been painted. */
export function StageHost({ session, onFailure }: StageHostProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    return mountAfterPaint(host.current, session, onFailure);
  }, [session, onFailure]);
  return <div class="stage-canvas" ref={host} aria-hidden="true" />;
}

function mountAfterPaint(host: HTMLElement, session: Session, onFailure: () => void): () => void {
  let unmount = () => {};
  let left = false;
  const start = async () => {
    try {
      const stop = await loadStage(host, session, onFailure);
      if (left) stop();
      else unmount = stop;
    } catch {
      onFailure();
    }
  };
  const frame = requestAnimationFrame(() => setTimeout(() => left || start(), 0));
  return () => {
    left = true;
    cancelAnimationFrame(frame);
    unmount();
  };
}

async function loadStage(host: HTMLElement, session: Session, onFailure: () => void): Promise<() => void> {
  const [{ mountStage }, { default: map }] = await Promise.all([
    import('#stage/mount-stage.ts'),
    import('../../assets/map/europe.json'),
  ]);
  const stage = mountStage(host, {
    model: () => session.store.getState().table,
    subscribe: (listener) => session.store.subscribe(listener),
    onDelegation: (party) => addressIfPossible(session, party),
    onOption: (issue, option) => session.pencil(issue, option),
    map: map as unknown as Parameters<typeof mountStage>[1]['map'],
    flagUrls: (name) => FLAGS[`../../assets/flags/${name}.svg`],
    theme: themeNow(),
    reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    renderer: rendererAskedFor(),
    onFailure,
  });
  const ignoreTheme = onThemeChange((theme) => stage.setTheme(theme));
  return () => {
    ignoreTheme();
    stage.destroy();
  };
}

/** Clicking a delegation on the stage does what its chip does: nothing where it cannot be addressed. */
function addressIfPossible(session: Session, party: number): void {
  const delegation = session.store.getState().table.delegations.find((each) => each.party === party);
  if (delegation?.unaddressable === undefined) session.address(party);
}

/** `?renderer=canvas` or `?renderer=webgl`, for tests and for machines that choose badly. */
function rendererAskedFor(): 'canvas' | 'webgl' | undefined {
  const asked = new URLSearchParams(location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : undefined;
}

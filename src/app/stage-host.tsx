import { useEffect, useRef } from 'preact/hooks';
import { iconSource } from '#panels/parts/icon.tsx';
import type { StageOptions } from '#stage/stage-options.ts';
import { onThemeChange, themeNow } from './theme.ts';

/** Addresses of the bundled flags, by file. */
const FLAGS = import.meta.glob<string>('../../assets/flags/*.svg', { eager: true, query: '?url', import: 'default' });

/** What the stage shows, and what a click on it does. */
export type StageSource = Pick<StageOptions, 'scenery' | 'subscribe' | 'onDelegation' | 'onOption' | 'onArticle'>;

interface StageHostProps {
  readonly source: StageSource;
  /** The stage cannot be shown here; the game is whole without it. */
  readonly onFailure: () => void;
}

/** The element that the Phaser stage paints in. Phaser and the map are loaded once the page has been painted. */
export function StageHost({ source, onFailure }: StageHostProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    return mountAfterPaint(host.current, source, onFailure);
  }, [source, onFailure]);
  return <div class="stage-canvas" ref={host} aria-hidden="true" />;
}

/** Whether the address leaves the stage on: `?stage=off` is for machines and people that do without. */
export function stageWanted(): boolean {
  return new URLSearchParams(location.search).get('stage') !== 'off';
}

function mountAfterPaint(host: HTMLElement, source: StageSource, onFailure: () => void): () => void {
  let unmount = () => {};
  let left = false;
  const giveUp = (error: unknown) => {
    // Told to whoever looks at the browser's console; the game is whole without the stage.
    reportError(error);
    onFailure();
  };
  const start = async () => {
    try {
      const stop = await loadStage(host, source, giveUp);
      if (left) stop();
      else unmount = stop;
    } catch (error) {
      giveUp(error);
    }
  };
  const frame = requestAnimationFrame(() => setTimeout(() => left || start(), 0));
  return () => {
    left = true;
    cancelAnimationFrame(frame);
    unmount();
  };
}

async function loadStage(
  host: HTMLElement,
  source: StageSource,
  onFailure: (error: unknown) => void,
): Promise<() => void> {
  const [{ mountStage }, { default: map }] = await Promise.all([
    import('#stage/mount-stage.ts'),
    import('../../assets/map/europe.json'),
  ]);
  const covering = [...(host.closest('main')?.querySelectorAll('[data-covers-stage]') ?? [])];
  const stage = mountStage(host, {
    ...source,
    map: map as unknown as StageOptions['map'],
    flagUrls: (name) => FLAGS[`../../assets/flags/${name}.svg`],
    iconOf: iconSource,
    theme: themeNow(),
    renderer: rendererAskedFor(),
    covered: () => Math.max(0, ...covering.map((element) => coveredBy(host, element))),
    covering,
    onFailure,
  });
  const ignoreTheme = onThemeChange((theme) => stage.setTheme(theme));
  return () => {
    ignoreTheme();
    stage.destroy();
  };
}

/** Pixels of the host's lower edge that lie under an element; none where it stands beside or below. */
function coveredBy(host: HTMLElement, element: Element): number {
  const [stage, paper] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
  const apart = paper.left >= stage.right || paper.right <= stage.left || paper.bottom <= stage.top;
  return apart ? 0 : stage.bottom - paper.top;
}

/** `?renderer=canvas` or `?renderer=webgl`, for tests and for machines that choose badly. */
function rendererAskedFor(): 'canvas' | 'webgl' | undefined {
  const asked = new URLSearchParams(location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : undefined;
}

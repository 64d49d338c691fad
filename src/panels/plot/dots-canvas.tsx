import { useEffect, useRef } from 'preact/hooks';
import { type Dot, type DotColours, paintDots } from './dots.ts';

interface DotsCanvasProps {
  readonly dots: readonly Dot[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the usual type. */
  readonly unit: number;
}

/** The dots, painted: there may be thousands, of which none can be operated. */
export function DotsCanvas({ dots, width, height, unit }: DotsCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context) return;
    const ratio = window.devicePixelRatio;
    current.width = Math.round(width * ratio);
    current.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintDots(context, dots, coloursOf(current), unit);
  }, [dots, width, height, unit]);
  return <canvas ref={canvas} class="plot-dots" style={{ width: `${width}px`, height: `${height}px` }} />;
}

/** A canvas knows no custom properties: they are read where it lies. */
function coloursOf(canvas: Element): DotColours {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return { suits: colour('--dot-suits'), others: colour('--dot-others') };
}

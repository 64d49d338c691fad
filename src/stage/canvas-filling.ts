/**
 * A new canvas that fills its host, whatever size either has: how many pixels it is made of, and how large it stands,
 * are two things. A host that stood in the flow becomes what the canvas is placed in. Decoration: what it shows is said
 * in words elsewhere.
 */
export function canvasFilling(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', display: 'block', width: '100%', height: '100%' });
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.append(canvas);
  return canvas;
}

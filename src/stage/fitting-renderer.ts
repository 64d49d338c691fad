/** Which of Phaser's two renderers the stage uses. */
export type Renderer = 'canvas' | 'webgl';

/** WebGL where a graphics card runs it; else plain canvas, which is several times faster than WebGL done in software. */
export function fittingRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return 'canvas';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? 'canvas' : 'webgl';
}

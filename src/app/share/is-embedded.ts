/** Whether a link is shown in a frame of another page, as what stands before the mark # of its address says. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

/** True if a link is shown in a frame of another page, by the query of its address. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

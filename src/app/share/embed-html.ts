/** The least that a shown outcome needs, in pixels, and what most course pages have. */
const SIZE = { width: 720, height: 480 };

/**
 * HTML that shows the outcome of a link in another page. The frame may run scripts, read its own folder, and open what
 * is clicked in a page that is none of the frame's any more; it may not leave the page that it stands in.
 */
export function embedHtml(link: string, title: string): string {
  const [page = '', code = ''] = link.split('#');
  return [
    '<iframe',
    `  src="${quoted(`${page}?embed=1#${code}`)}"`,
    `  title="${quoted(title)}"`,
    `  width="${SIZE.width}" height="${SIZE.height}" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    '></iframe>',
  ].join('\n');
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

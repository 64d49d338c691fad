/** Characters of a line of paper in a plain font. */
const WIDTH = 80;

/** A text in lines that a printer does not cut, each behind the indent. */
export function wrapped(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrappedParagraph(paragraph, indent))
    .join('');
}

function wrappedParagraph(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}

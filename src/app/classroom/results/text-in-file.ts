/** Larger files hold no links of a class. */
const MOST_BYTES = 20_000_000;
/** The body of a mail, or a part of it, in base64 (RFC 2045). */
const ENCODED = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z\d+/=\r\n]+)/gim;

/** The text of a file with links in it: plain, a page, a spreadsheet's text, a mail. Absent where it is no text. */
export async function textInFile(file: Blob): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const text = await file.text();
  if (text.includes('\0')) return undefined;
  return [text, ...[...text.matchAll(ENCODED)].map(([, body = '']) => decoded(body))].join('\n');
}

function decoded(body: string): string {
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

import { describe, expect, it } from 'vitest';
import { textInFile } from '#app/classroom/results/use-result-import.ts';

describe('a file that is handed in', () => {
  it('is read as text, and the parts of a mail that are in base64, too', async () => {
    const body = btoa('Our link: https://school.example/#AbC').replace(/(.{20})/g, '$1\r\n');
    const mail = `From: table 4\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n\r\n${body}\r\n\r\n--end`;
    expect(await textInFile(new Blob([mail]))).toContain('https://school.example/#AbC');
  });

  it('is none where it is no text', async () => {
    expect(await textInFile(new Blob([new Uint8Array([80, 75, 3, 4, 0, 0])]))).toBeUndefined();
  });
});

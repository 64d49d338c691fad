import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../tools/usb/on-files-alone.ts';
import { withPolicy } from '../../tools/usb/policy-of-file.ts';

const PAGE = readFileSync('index.html', 'utf8');

describe('the page as one file', () => {
  it('names nothing that lies beside it', () => {
    const html = withoutBeside(PAGE);
    expect(html).toContain('<title>Parley</title>');
    expect(html).not.toMatch(/href="|og:|twitter:/);
  });

  it('has links to its own address, unless it is told one on the web', () => {
    expect(withoutBeside(PAGE)).not.toContain('data-today');
    const html = withoutBeside(PAGE, 'https://school.example/parley');
    expect(html).toContain('<html data-today="https://school.example/parley" lang="en">');
  });

  it('lets nothing run but the script that is in it, nor dress it but its style sheet', () => {
    const html = withPolicy('<html><head><script type="module">play()</script><style>p{}</style></head></html>');
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html).toContain(`script-src ${hash('play()')};`);
    expect(html).toContain(`style-src ${hash('p{}')};`);
    expect(() => withPolicy('<html><head></head></html>')).toThrow('script');
  });
});

/** True if the server has a newer page than the open one; false if the server cannot be reached. */
export async function isNewerOnServer(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  if (own === undefined) return false;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const text = answer.ok ? await answer.text() : '';
    const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(text) ?? [];
    return script !== undefined && new URL(script, location.href).href !== own;
  } catch {
    return false;
  }
}

/** [Parley], in the brackets of an unsettled text. */
export function Wordmark({ onHome }: { readonly onHome?: (() => void) | undefined }) {
  const letters = (
    <>
      <span aria-hidden="true">[</span>Parley<span aria-hidden="true">]</span>
    </>
  );
  if (!onHome) return <span class="wordmark">{letters}</span>;
  return (
    <button type="button" class="wordmark wordmark--button" onClick={onHome}>
      {letters}
      <span class="vh">, to the start</span>
    </button>
  );
}

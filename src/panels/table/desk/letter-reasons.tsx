/** Why something was written, a paragraph a reason; nothing where none is given. */
export function LetterReasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div class="letter-reasons">
      <h3>Why</h3>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

/** What happened, said to those who do not see it happen. */

/** A polite announcement; it must be on the page before its message changes. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div class="vh" role="status" aria-live="polite">
      {message}
    </div>
  );
}

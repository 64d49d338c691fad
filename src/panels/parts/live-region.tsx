/** Announcement of events to people who cannot see them. */

/** A polite announcement; it must be on the page before its message changes. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div class="vh" role="status" aria-live="polite">
      {message}
    </div>
  );
}

/** A chance as ten boxes, some of them filled. */

/** Decoration: the sentence beside it says the same. `filled` is 0 to 10. */
export function TenBoxes({ filled }: { readonly filled: number }) {
  return (
    <div class="ten-boxes grid" aria-hidden="true">
      {Array.from({ length: 10 }, (_, index) => (
        <span key={index} class={index < filled ? 'ten-box ten-box--filled' : 'ten-box'} />
      ))}
    </div>
  );
}

/** Selector of folded content that is printed. */
const FOLDED = '[data-prints-whole] details:not([open])';

/** Opens what is folded in papers that print whole, for as long as the page is printed: nobody can press on paper. */
export function unfoldForPrint(): void {
  let opened: Element[] = [];
  const unfold = () => {
    const folded = [...document.querySelectorAll(FOLDED)];
    for (const one of folded) one.setAttribute('open', '');
    opened = [...opened, ...folded];
  };
  const fold = () => {
    for (const one of opened) one.removeAttribute('open');
    opened = [];
  };
  // Not every browser tells both of every way to print.
  window.addEventListener('beforeprint', unfold);
  window.addEventListener('afterprint', fold);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? unfold() : fold()));
}

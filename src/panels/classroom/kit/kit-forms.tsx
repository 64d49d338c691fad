import type { KitForm } from '#session/classroom/kit/kit-form.ts';

interface KitFormsProps {
  readonly form: KitForm;
  readonly copies: 1 | 2 | 4;
}

/** The same form several times on a sheet, with lines to cut along. */
export function KitForms({ form, copies }: KitFormsProps) {
  return (
    <div class={`kit-forms kit-forms--${copies}`}>
      {Array.from({ length: copies }, (_, copy) => (
        <OfferForm key={copy} form={form} />
      ))}
    </div>
  );
}

function OfferForm({ form }: Pick<KitFormsProps, 'form'>) {
  return (
    <section class="kit-form">
      <h2>{form.title}</h2>
      <p class="kit-form-row cluster baseline">
        <span class="kit-form-fill">{form.from}</span>
        <span class="kit-form-fill kit-form-fill--short">{form.day}</span>
      </p>
      <p class="kit-form-row cluster baseline">
        <span>{form.to}</span>
        {form.parties.map((name) => (
          <span key={name} class="kit-check nowrap">
            {name}
          </span>
        ))}
      </p>
      <ol class="kit-form-articles">
        {form.articles.map(({ number, title }) => (
          <li key={number}>
            <span class="kit-form-fill">
              {number} <b>{title}</b>
            </span>
            <span class="kit-check nowrap">{form.firm}</span>
            <span class="kit-check nowrap">{form.vague}</span>
          </li>
        ))}
      </ol>
      <p class="kit-form-row cluster baseline kit-form-answer">
        <b>{form.answer}</b>
        {form.answers.map((answer) => (
          <span key={answer} class="kit-check nowrap">
            {answer}
          </span>
        ))}
      </p>
    </section>
  );
}

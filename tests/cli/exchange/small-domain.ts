/** A domain of two issues in the XML of GENIUS, and the profiles of two parties: made up for the tests. */
export const DOMAIN_XML = `<negotiation_template>
<utility_space number_of_issues="2">
<objective index="0" description="" name="root" type="objective" etype="objective">
  <issue index="1" name="Colour &amp; finish" vtype="discrete" type="discrete" etype="discrete">
    <item index="1" value="Red"/><item index="2" value="&quot;Sea&quot; green"/><item index="3" value="yes"/>
  </issue>
  <issue index="2" name="Delivery" vtype="discrete" type="discrete" etype="discrete">
    <item index="1" value="12:30"/><item index="2" value="Next week"/>
  </issue>
</objective>
</utility_space>
</negotiation_template>`;

/** @param evaluations by issue and value */
export function profileXml(
  evaluations: readonly (readonly string[])[],
  weights: readonly string[],
  reservation = '',
): string {
  const values = [
    ['Red', '&quot;Sea&quot; green', 'yes'],
    ['12:30', 'Next week'],
  ];
  const issues = values.map((names, issue) => {
    const items = names.map((name, place) => `<item value="${name}" evaluation="${evaluations[issue]?.[place]}"/>`);
    const title = ['Colour &amp; finish', 'Delivery'][issue];
    return `<issue index="${issue + 1}" name="${title}" type="discrete">${items.join('')}</issue>`;
  });
  const weighed = weights.map((weight, issue) => `<weight index="${issue + 1}" value="${weight}"/>`);
  return `<utility_space><objective>${issues.join('')}${weighed.join('')}</objective>${reservation}</utility_space>`;
}

/** By path: the domain, and two profiles with utilities that three decimals do not hold. */
export const FILES: Readonly<Record<string, string>> = {
  'paint.xml': DOMAIN_XML,
  'buyer.xml': profileXml(
    [
      ['1', '2', '3'],
      ['7', '0'],
    ],
    ['0.4452125771655631', '0.5547874228344369'],
    '<discount_factor value="0.9"/><reservation value="0.25"/>',
  ),
  'seller.xml': profileXml(
    [
      ['10', '4', '0'],
      ['1', '1.5'],
    ],
    ['0.7', '0.3'],
  ),
};

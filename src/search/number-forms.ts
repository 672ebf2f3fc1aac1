/**
 * Other ways to write the numbers of a text, for the index: `159 thousand` is also typed `159000`, `7,000` also `7 thousand`.
 */
export function numberForms(text: string): string[] {
  const forms: string[] = [];
  for (const [, count = ''] of text.matchAll(/\b(\d+|a)[ \u00a0]thousand\b/g)) {
    const value = count === 'a' ? 1000 : Number(count) * 1000;
    forms.push(String(value), `${value / 1000}k`, ...(count === 'a' ? ['one thousand'] : []));
  }
  for (const [number] of text.matchAll(/\b\d{1,3}(?:,\d{3})+\b/g)) {
    const value = Number(number.replaceAll(',', ''));
    forms.push(String(value), ...(value % 1000 === 0 ? [`${value / 1000} thousand`] : []));
  }
  return forms;
}

/**
 * Turns a byline as the index holds it into what readers see.
 *
 * @param beginnings what many bylines begin with, each under the sign that stands for it
 */
export function unpackByline(packed: string, beginnings: readonly [sign: string, beginning: string][]): string {
  const found = beginnings.find(([sign]) => packed.startsWith(sign));
  return found ? found[1] + packed.slice(found[0].length) : packed;
}

import type { Figure } from '../registry/reference.ts';

/** What a figure counts; a unit that the number already ends with is not said twice: “400 tons”, “of narcotic drugs”. */
export function counted({ shown, unit, subject }: Figure): string {
  const [first = '', ...rest] = unit.split(' ');
  return `${shown.endsWith(` ${first}`) ? rest.join(' ') : unit}, ${subject}`;
}

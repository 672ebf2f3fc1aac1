import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import type { Run, Work } from './work.ts';

/** Styles that are read and copied as text. */
export const STYLES: Record<string, (work: Work) => Run[]> = { APA: apa, MLA: mla, Chicago: chicago };

/** Formats that are downloaded: the ending of the file, its name for readers and what makes it. */
export const FORMATS: { ending: string; name: string; write: (work: Work) => string }[] = [
  { ending: 'bib', name: 'BibTeX', write: bibtex },
  { ending: 'ris', name: 'RIS', write: ris },
  { ending: 'json', name: 'CSL-JSON', write: cslJson },
];

/** Address of a download: `/cite/port-docs-s-10-5.bib`. */
export function citationFile({ key }: Work, ending: string): string {
  return `/cite/${key}.${ending}`;
}

import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import type { TextRun, Work } from './work.ts';

/** Citation styles that are shown and copied as text. */
export const CITATION_STYLES: Record<string, (work: Work) => TextRun[]> = { APA: apa, MLA: mla, Chicago: chicago };

/** Citation formats that are downloaded: file extension, display name and formatter. */
export const CITATION_FORMATS: { extension: string; name: string; write: (work: Work) => string }[] = [
  { extension: 'bib', name: 'BibTeX', write: bibtex },
  { extension: 'ris', name: 'RIS', write: ris },
  { extension: 'json', name: 'CSL-JSON', write: cslJson },
];

/** Returns the path of a citation file: `/cite/port-docs-s-10-5.bib`. */
export function citationFilePath({ key }: Work, ending: string): string {
  return `/cite/${key}.${ending}`;
}

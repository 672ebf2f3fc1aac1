/** How a kind of file is sent. */
export interface FileType {
  /** Media type, with the character set where it is text. */
  type: string;
  /** True where the build keeps compressed copies; pictures, fonts and the index are compressed in themselves. */
  compress: boolean;
}

const text = (type: string): FileType => ({ type, compress: true });
const packed = (type: string): FileType => ({ type, compress: false });
const INDEX = packed('application/octet-stream');

/** Every kind of file the site may hold, by its extension: a server that guesses wrong breaks it, `nosniff` being sent. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
  html: text('text/html; charset=utf-8'),
  css: text('text/css; charset=utf-8'),
  js: text('text/javascript; charset=utf-8'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  jsonl: text('application/jsonl'),
  csv: text('text/csv; charset=utf-8'),
  bib: text('application/x-bibtex'),
  ris: text('application/x-research-info-systems'),
  md: text('text/markdown; charset=utf-8'),
  ttl: text('text/turtle; charset=utf-8'),
  txt: text('text/plain; charset=utf-8'),
  yaml: text('application/yaml'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  webmanifest: text('application/manifest+json'),
  png: packed('image/png'),
  woff2: packed('font/woff2'),
  zip: packed('application/zip'),
  pagefind: INDEX,
  pf_filter: INDEX,
  pf_fragment: INDEX,
  pf_index: INDEX,
  pf_meta: INDEX,
  pf_sort: INDEX,
};

/** Extension of a path, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

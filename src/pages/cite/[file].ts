import type { APIRoute } from 'astro';
import { citationFilePath, CITATION_FORMATS } from '../../cite/formats.ts';
import { allWorks } from '../../cite/works.ts';

/** The citation of everything that can be cited, as files that reference managers read. */
export function getStaticPaths() {
  return allWorks().flatMap((work) =>
    CITATION_FORMATS.map(({ extension, write }) => ({
      params: { file: citationFilePath(work, extension).slice('/cite/'.length) },
      props: { text: write(work) },
    })),
  );
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

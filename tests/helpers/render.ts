import { pathToFileURL } from 'node:url';
import { markdown } from '../../src/markdown/processor.ts';

const renderer = markdown.createRenderer({ syntaxHighlight: false, image: { domains: [], remotePatterns: [] } });

/** Renders Markdown as the build does, as if it stood in a file of the project. */
export async function render(text: string, file = 'content/topics/members.mdx'): Promise<string> {
  const { code } = await (await renderer).render(text, { fileURL: pathToFileURL(`${process.cwd()}/${file}`) });
  return code;
}

import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { GFM } from '../syntax/mdx.ts';
import { rehypeCitationMarkers } from './rehype-citation-markers.ts';
import { rehypeInternalLinks } from './rehype-internal-links.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkCounts } from './remark-counts.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkHeadingAnchors } from './remark-heading-anchors.ts';
import { remarkMentions } from './remark-mentions.ts';
import { remarkStatements } from './remark-statements.ts';

/** The Markdown pipeline of the site. Smart punctuation and generated heading ids are disabled. */
export const markdown = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    [remarkGfm, GFM],
    remarkStatements,
    remarkFigures,
    remarkCounts,
    remarkMentions,
    remarkCitations,
    remarkHeadingAnchors,
  ],
  rehypePlugins: [rehypeCitationMarkers, rehypeTables, rehypeInternalLinks],
  remarkRehype: {
    clobberPrefix: '',
    footnoteLabel: 'Notes and sources',
    footnoteLabelProperties: { className: ['notes-title'] },
    footnoteBackLabel: (index: number, again: number) =>
      `Back to mention ${again > 1 ? `${again} of note ${index + 1}` : `of note ${index + 1}`}`,
  },
});

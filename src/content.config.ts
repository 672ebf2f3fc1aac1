import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { exchangeSchema, operationSchema, pageSchema, topicSchema } from './registry/schemas.ts';

// The registry validates these files before Astro reads them. The schemas provide types for the pages.
export const collections = {
  interview: defineCollection({
    loader: glob({ base: './content/interview', pattern: '*.mdx' }),
    schema: exchangeSchema,
  }),
  operations: defineCollection({
    loader: glob({ base: './content/operations', pattern: '*.mdx' }),
    schema: operationSchema,
  }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageSchema }),
  topics: defineCollection({ loader: glob({ base: './content/topics', pattern: '*.mdx' }), schema: topicSchema }),
};

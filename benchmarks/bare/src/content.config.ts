import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: 'src/content/docs', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};

/** Astro's collections: the capsules, and one entry about the site as a whole. */
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { CapsuleData, SiteData } from './entries.ts';
import { capsuleLoader, siteLoader } from './loader.ts';

// Both are plain data that our compiler has checked: the schemas only carry their types to `getCollection`.
export const collections = {
  capsules: defineCollection({ loader: capsuleLoader, schema: z.custom<CapsuleData>() }),
  site: defineCollection({ loader: siteLoader, schema: z.custom<SiteData>() }),
};

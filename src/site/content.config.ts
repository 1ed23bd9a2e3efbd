/** Astro's collections: the capsules, the paths, and one entry about the site as a whole. */
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { CapsuleData, SiteData } from './entries.ts';
import { capsuleLoader, pathLoader, siteLoader } from './loader.ts';
import type { PathData } from './paths.ts';

// All are plain data that our compiler has checked: the schemas only carry their types to `getCollection`.
export const collections = {
  capsules: defineCollection({ loader: capsuleLoader, schema: z.custom<CapsuleData>() }),
  paths: defineCollection({ loader: pathLoader, schema: z.custom<PathData>() }),
  site: defineCollection({ loader: siteLoader, schema: z.custom<SiteData>() }),
};

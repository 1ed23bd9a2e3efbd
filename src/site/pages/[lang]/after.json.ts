/** What is said after a capsule: no capsule's page carries it. */
import type { APIRoute } from 'astro';
import { readSite } from '../../collections.ts';
import { textsOf } from '../../texts/index.ts';

export async function getStaticPaths() {
  return (await readSite()).languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(textsOf(params['lang'] ?? '').after), {
    headers: { 'content-type': 'application/json' },
  });

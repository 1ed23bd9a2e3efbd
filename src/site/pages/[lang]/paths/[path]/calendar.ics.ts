/** The calendar of a path. */
import type { APIRoute } from 'astro';
import { readPaths } from '../../../../collections.ts';

export async function getStaticPaths() {
  const paths = await readPaths();
  return paths.flatMap(({ lang, id, calendar }) =>
    calendar === undefined ? [] : { params: { lang, path: id }, props: { calendar } },
  );
}

export const GET: APIRoute<{ calendar: string }> = ({ props: { calendar } }) =>
  new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

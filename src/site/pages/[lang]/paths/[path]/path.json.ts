/** What the `after` script reads of a path, once one of its capsules is finished. */
import type { APIRoute } from 'astro';
import { address } from '../../../../addresses.ts';
import { readPaths } from '../../../../collections.ts';
import type { PathFile } from '../../../../../companion/paths/next.ts';
import type { PathData } from '../../../../paths.ts';

export async function getStaticPaths() {
  return (await readPaths()).map((path) => ({ params: { lang: path.lang, path: path.id }, props: { path } }));
}

export const GET: APIRoute<{ path: PathData }> = ({ props: { path } }) => {
  const file: PathFile = {
    title: path.title,
    address: address(path.lang, `paths/${path.id}`),
    steps: path.steps.map(({ id, lang, languages, title }) => ({
      title,
      address: address(lang, id),
      addresses: languages.map((each) => address(each, id)),
    })),
  };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};

/** Components as HTML: players of the browser itself, and what is said in them to read. */
import type { ElementContent, Properties } from 'hast';
import type { Language } from '../model/languages/language.ts';
import { fileAttributes, transcriptIn, type Component, type FileAttribute } from './components.ts';
import type { FolderFile } from './input.ts';
import type { MediaPlan } from './media.ts';

type Named = ReadonlyMap<string, FileAttribute>;

interface ComponentContext {
  media: MediaPlan;
  files: Readonly<Record<string, FolderFile>>;
  language: Pick<Language, 'name' | 'media'>;
  lang: string;
}

/**
 * Write a component.
 *
 *     <Video src="geste.mp4" captions="geste.vtt" poster="geste.jpg" title="Le geste" />
 *
 *     <figure class="media"><figcaption>Le geste</figcaption>
 *     <div class="film"><img …><video controls preload="none" …><track …></video></div>
 *     <details><summary>Transcription de la vidéo</summary><p>…</p></details></figure>
 *
 * Expects the rules to have found every file there, and of its kind.
 */
export function componentHtml(component: Component, context: ComponentContext): ElementContent {
  const texts = context.language.media[component.name];
  const named: Named = new Map(fileAttributes(component).map((each) => [each.name, each]));
  const title = wordsOf(component, 'title');
  const player = component.name === 'Video' ? video : audio;
  const spoken = transcriptIn(
    pathOf(named, component.name === 'Video' ? 'captions' : 'transcript'),
    context.files,
  );
  return element('figure', { className: ['media'] }, [
    ...(title ? [element('figcaption', {}, [text(title)])] : []),
    player(named, title || texts.name, context),
    element('details', {}, [
      element('summary', {}, [text(texts.transcript)]),
      ...spoken.map((lines) => element('p', {}, lines.flatMap(line))),
    ]),
  ]);
}

/** A picture without anything in it. */
const nothing = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
/** Nothing is fetched before it is played; a phone plays a film in its place. */
const atRest = { controls: true, preload: 'none' } as const;

function video(
  named: Named,
  label: string,
  { media, files, language, lang }: ComponentContext,
): ElementContent {
  const source = pathOf(named, 'src');
  const file = files[source];
  if (file?.kind !== 'video') throw new Error(`No video at ${source}`);
  const poster = named.get('poster')?.address;
  const { width, height } = file;
  // Without any poster Chrome paints black what it has not loaded; with an empty one the image below shows through.
  const properties = {
    ...(poster !== undefined && { poster: nothing }),
    src: media.file(source),
    ...atRest,
    playsInline: true,
    width,
    height,
    ariaLabel: label,
  };
  const track = element('track', {
    kind: 'captions',
    src: media.file(pathOf(named, 'captions')),
    srcLang: lang,
    label: language.name,
  });
  return element('div', { className: ['film'] }, [
    // A `poster` is fetched with the page; an image below the film is lazy, and comes in the size of the screen.
    ...(poster === undefined ? [] : [element('img', media.image({ type: 'image', url: poster, alt: '' }))]),
    element('video', properties, [track]),
  ]);
}

function audio(named: Named, label: string, { media }: ComponentContext): ElementContent {
  return element('audio', { src: media.file(pathOf(named, 'src')), ...atRest, ariaLabel: label });
}

function pathOf(named: Named, name: string): string {
  const path = named.get(name)?.path;
  if (path === undefined) throw new Error(`No file at ${name}`);
  return path;
}

function wordsOf(component: Component, wanted: string): string {
  const attribute = component.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === wanted,
  );
  return typeof attribute?.value === 'string' ? attribute.value.trim() : '';
}

function line(words: string, index: number): ElementContent[] {
  return index === 0 ? [text(words)] : [element('br', {}), text(words)];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): ElementContent {
  return { type: 'element', tagName, properties, children };
}

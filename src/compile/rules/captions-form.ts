import { readCaptions } from '../captions.ts';
import { componentsOf, fileAttributes } from '../components.ts';
import { finding } from '../finding.ts';
import { isCaptions, readTranscript } from '../transcript.ts';
import { attributePlace } from './element-place.ts';
import type { Rule } from './rule.ts';

/**
 * Captions can be read to their end, and a transcript says something: browsers
 * leave out what they cannot read without a word.
 */
export const captionsForm: Rule = (root, { files, text }) =>
  componentsOf(root).flatMap((component) =>
    fileAttributes(component).flatMap(({ kind, path, attribute }) => {
      const file = path !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
      const isText = kind === 'captions' || kind === 'transcript';
      if (path === undefined || file?.kind !== 'text' || !isText) return [];
      const place = attributePlace(attribute, component, text);
      if (!isCaptions(path)) {
        const empty = readTranscript(path, file.text).length === 0;
        return empty ? [finding('transcript-text', place, { path })] : [];
      }
      const captions = readCaptions(file.text);
      return 'problem' in captions ? [finding('captions-form', place, { path, ...captions })] : [];
    }),
  );

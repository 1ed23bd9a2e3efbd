/** What was repaired, file by file, for a person. */
import type { MessageLang } from '../compile/messages/index.ts';
import type { FixedFile } from './folder.ts';
import type { ChangeKind } from './index.ts';

interface Texts {
  kinds: Record<ChangeKind, string>;
  lines: (lines: readonly number[]) => string;
  colon: string;
  summary: (changes: number, files: number) => string;
  nothing: string;
}

const texts: Record<MessageLang, Texts> = {
  fr: {
    kinds: {
      'no-html-comment': 'commentaire réécrit `{/* … */}`',
      'directive-attribute-quotes': 'guillemets droits',
      'directive-fence-form': 'barrière `:::` remise en forme',
      'box-form': 'case remise en forme',
      'no-angle-link': 'adresse réécrite en lien',
      'element-closed': '`<br>` réécrit `<br />`',
      'feedback-separate': 'ligne vide avant l’explication',
      'french-typography': 'espace insécable',
    },
    lines: (lines) => (lines.length === 1 ? `ligne ${lines.join()}` : `lignes ${lines.join(', ')}`),
    colon: '\u00A0: ',
    summary: (changes, files) =>
      `${changes} ${changes < 2 ? 'réparation' : 'réparations'} dans ${files} ${files < 2 ? 'fichier' : 'fichiers'}. Relisez-les avant de les enregistrer dans Git.`,
    nothing: 'Rien à réparer avec certitude.',
  },
  en: {
    kinds: {
      'no-html-comment': 'comment rewritten as `{/* … */}`',
      'directive-attribute-quotes': 'straight quotes',
      'directive-fence-form': '`:::` fence put right',
      'box-form': 'box put right',
      'no-angle-link': 'address rewritten as a link',
      'element-closed': '`<br>` rewritten as `<br />`',
      'feedback-separate': 'blank line before the explanation',
      'french-typography': 'no-break space',
    },
    lines: (lines) => (lines.length === 1 ? `line ${lines.join()}` : `lines ${lines.join(', ')}`),
    colon: ': ',
    summary: (changes, files) =>
      `${changes} ${changes === 1 ? 'repair' : 'repairs'} in ${files} ${files === 1 ? 'file' : 'files'}. Read them before you commit.`,
    nothing: 'Nothing that can be repaired with certainty.',
  },
};

/**
 * Say what was repaired.
 *
 * @param fixed
 *   Files that were changed.
 * @param lang
 *   Language of the sentences.
 */
export function reportFixes(fixed: readonly FixedFile[], lang: MessageLang): string {
  const { kinds, lines, colon, summary, nothing } = texts[lang];
  if (fixed.length === 0) return nothing;
  const blocks = fixed.map(({ file, changes }) => {
    const byKind = Map.groupBy(changes, ({ kind }) => kind);
    const parts = Array.from(byKind, ([kind, some]) => {
      const numbers = [...new Set(some.map(({ line }) => line))].toSorted((a, b) => a - b);
      const times = some.length > 1 ? ` (× ${some.length})` : '';
      return `  ${kinds[kind]}${times}${colon}${lines(numbers)}`;
    });
    return [file, ...parts].join('\n');
  });
  const count = fixed.reduce((sum, { changes }) => sum + changes.length, 0);
  return [...blocks, summary(count, fixed.length)].join('\n\n');
}

/** What `npm run review` prints: rows as a table for a person, CSV for a spreadsheet, JSON for a program. */
import { styleText } from 'node:util';
import type { MessageLang } from '../compile/messages/index.ts';
import { csvFile } from '../content/csv.ts';
import type { Citation, Coverage, Review } from '../ledger/review.ts';

/** A view as rows; `late` marks what is overdue. */
export interface Rows {
  headings: readonly string[];
  rows: readonly { cells: readonly string[]; late: boolean }[];
}

interface Words {
  review: readonly string[];
  citation: readonly string[];
  coverage: readonly string[];
  days: (n: number) => string;
  by: Record<Coverage['by'], string>;
  domains: Record<string, string>;
  statuses: Record<string, string>;
  calendar: (organisation: string) => string;
  event: (title: string, lang: string) => string;
  none: Record<'review' | 'citation' | 'coverage', string>;
  leftOut: (n: number) => string;
}

const words: Readonly<Record<MessageLang, Words>> = {
  en: {
    review: ['Capsule', 'Version', 'Review by', 'Days', 'Title', 'Approved by', 'Sooner if'],
    citation: ['Capsule', 'Version', 'Status', 'Reference', 'Title'],
    coverage: ['By', 'Name', 'Approved', 'Drafts', 'Overdue'],
    days: (n) => (n < 0 ? `${-n} late` : String(n)),
    by: { domain: 'domain', audience: 'audience', standard: 'standard', law: 'law' },
    domains: { quality: 'quality', health: 'health', safety: 'safety', environment: 'environment' },
    statuses: { approved: 'approved', draft: 'draft' },
    calendar: (organisation) => `${organisation}: capsules to review`,
    event: (title, lang) => `Review: ${title} (${lang})`,
    none: {
      review: 'No review is due.',
      citation: 'No capsule cites this.',
      coverage: 'There is no capsule without errors.',
    },
    leftOut: (n) =>
      `${n} ${n === 1 ? 'capsule has' : 'capsules have'} errors and could not be looked at: npm run check.`,
  },
  fr: {
    review: ['Capsule', 'Version', 'À relire avant', 'Jours', 'Titre', 'Validée par', 'Plus tôt si'],
    citation: ['Capsule', 'Version', 'Statut', 'Référence', 'Titre'],
    coverage: ['Par', 'Nom', 'Validées', 'Brouillons', 'En retard'],
    days: (n) => (n < 0 ? `${-n} de retard` : String(n)),
    by: { domain: 'domaine', audience: 'public', standard: 'norme', law: 'loi' },
    domains: { quality: 'qualité', health: 'santé', safety: 'sécurité', environment: 'environnement' },
    statuses: { approved: 'validée', draft: 'brouillon' },
    calendar: (organisation) => `${organisation}\u00a0: capsules à relire`,
    event: (title, lang) => `Relire\u00a0: ${title} (${lang})`,
    none: {
      review: 'Aucune relecture à faire.',
      citation: 'Aucune capsule ne cite ce texte.',
      coverage: 'Il n’y a pas de capsule sans erreur.',
    },
    leftOut: (n) =>
      `${n} ${n < 2 ? 'capsule a des erreurs et n’a pas pu être lue' : 'capsules ont des erreurs et n’ont pas pu être lues'}\u00a0: npm run check.`,
  },
};

/** What the review says in a language. */
export function reviewWords(lang: MessageLang): Words {
  return words[lang];
}

export function reviewRows(reviews: readonly Review[], lang: MessageLang): Rows {
  const rows = reviews.map(({ id, lang: of, version, reviewBy, days, title, approvedBy, reviseWhen }) => ({
    cells: [`${id}/${of}`, version, reviewBy, words[lang].days(days), title, approvedBy, reviseWhen],
    late: days < 0,
  }));
  return { headings: words[lang].review, rows };
}

export function citationRows(citations: readonly Citation[], lang: MessageLang): Rows {
  const rows = citations.map(({ id, lang: of, version, status, reference, title }) => ({
    cells: [`${id}/${of}`, version, words[lang].statuses[status] ?? status, reference, title],
    late: false,
  }));
  return { headings: words[lang].citation, rows };
}

export function coverageRows(coverage: readonly Coverage[], lang: MessageLang): Rows {
  const { by: kinds, domains } = words[lang];
  const rows = coverage.map(({ by, name, approved, draft, overdue }) => ({
    cells: [
      kinds[by],
      by === 'domain' ? (domains[name] ?? name) : name,
      ...[approved, draft, overdue].map(String),
    ],
    late: overdue > 0,
  }));
  return { headings: words[lang].coverage, rows };
}

/** Columns for a person; what is overdue is red, and says so in words too. */
export function rowsToTable({ headings, rows }: Rows): string {
  const lines = [headings, ...rows.map(({ cells }) => cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    styleText('bold', line(headings)),
    ...rows.map(({ cells, late }) => (late ? styleText('red', line(cells)) : line(cells))),
  ].join('\n');
}

/** A whole file of comma-separated values. */
export function rowsToCsv({ headings, rows }: Rows): string {
  return csvFile(
    headings,
    rows.map(({ cells }) => cells),
  );
}

/** The filters beside the search field: what they let through, and how an address keeps them. */

/** What can be asked for; empty where nothing is. */
export interface Filters {
  domain: string;
  audience: string;
  /** At most so many minutes. */
  minutes: string;
  standard: string;
  clause: string;
}

/** What is true of a capsule. */
export interface Facts {
  domain: string;
  audience: readonly string[];
  minutes: number;
  sources: readonly { standard: string; clause: string }[];
}

export const filterNames = [
  'domain',
  'audience',
  'minutes',
  'standard',
  'clause',
] as const satisfies readonly (keyof Filters)[];

/**
 * Whether a capsule is what is asked for. A clause includes those below it: who
 * asks for 8.1 gets 8.1.2.
 */
export function isWanted(facts: Facts, filters: Filters): boolean {
  const { domain, audience, minutes, standard, clause } = filters;
  return (
    (!domain || facts.domain === domain) &&
    (!audience || facts.audience.includes(audience)) &&
    (!minutes || facts.minutes <= Number(minutes)) &&
    (!standard ||
      facts.sources.some(
        (source) =>
          source.standard === standard &&
          (!clause || source.clause === clause || source.clause.startsWith(`${clause}.`)),
      ))
  );
}

/**
 * Read what an address asks for.
 *
 * @param search
 *   Its query string; what we do not know in it is left alone.
 */
export function readAddress(search: string): { query: string; filters: Filters } {
  const values = new URLSearchParams(search);
  const value = (name: string): string => values.get(name) ?? '';
  return {
    query: value('q'),
    filters: {
      domain: value('domain'),
      audience: value('audience'),
      minutes: value('minutes'),
      standard: value('standard'),
      // A clause of no standard in particular is none.
      clause: value('standard') && value('clause'),
    },
  };
}

/**
 * Write the query string of what is asked for.
 *
 * @returns
 *   With its question mark; empty when nothing is asked for.
 */
export function writeAddress(query: string, filters: Filters): string {
  const values = new URLSearchParams();
  if (query) values.set('q', query);
  for (const name of filterNames) {
    if (filters[name]) values.set(name, filters[name]);
  }
  const text = values.toString();
  return text && `?${text}`;
}

/** Write what is true of a capsule as attributes of its place in a list. */
export function factsToData({ domain, audience, minutes, sources }: Facts): Record<string, string> {
  return {
    domain,
    audience: audience.join(' '),
    minutes: String(minutes),
    sources: sources.map(({ standard, clause }) => `${standard}/${clause}`).join(' '),
  };
}

/** Read what {@link factsToData} wrote. */
export function factsFromData(data: Readonly<Record<string, string | undefined>>): Facts {
  const list = (text = ''): string[] => text.split(' ').filter(Boolean);
  return {
    domain: data['domain'] ?? '',
    audience: list(data['audience']),
    minutes: Number(data['minutes']),
    sources: list(data['sources']).map((source) => {
      const [standard = '', clause = ''] = source.split('/');
      return { standard, clause };
    }),
  };
}

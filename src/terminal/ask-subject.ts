/** The questions of `npm run new`. */
import { nearest } from '../compile/nearest.ts';
import { synonyms } from '../compile/synonyms.ts';
import { isMessageLang, type MessageLang } from '../compile/messages/index.ts';
import { UserError } from '../content/user-error.ts';
import type { CapsuleFrontMatter } from '../model/capsule.ts';
import { idOfTitle, type Subject } from '../draft/new-capsule.ts';

type Domain = CapsuleFrontMatter['domain'];
const domains: readonly Domain[] = ['quality', 'health', 'safety', 'environment'];

/** What was said on the command line. */
interface GivenSubject {
  title?: string | undefined;
  domain?: string | undefined;
  /** Several are separated by commas. */
  audience?: string | undefined;
  id?: string | undefined;
}

interface Words {
  title: string;
  domain: string;
  audience: string;
  language: string;
  id: string;
}

const words: Readonly<Record<MessageLang, Words>> = {
  fr: {
    title: 'Titre de la capsule',
    domain: 'Domaine : qualité, santé, sécurité ou environnement',
    audience: 'Pour qui (plusieurs publics : une virgule entre deux)',
    language: 'Langue de la capsule, fr ou en',
    id: 'Identifiant, dans son adresse pour toujours',
  },
  en: {
    title: 'Title of the capsule',
    domain: 'Domain: quality, health, safety or environment',
    audience: 'Whom it is for (several: a comma between two)',
    language: 'Language of the capsule, fr or en',
    id: 'Id, in its address for ever',
  },
};

/** Ask one question; nothing when there is nobody to ask. */
type Ask = ((question: string) => Promise<string>) | undefined;

/**
 * Complete what was said on the command line with answers.
 *
 * @param given
 *   What was said.
 * @param lang
 *   Language of the questions, and of the capsule unless somebody says another.
 * @param askLang
 *   Whether the language of the capsule is to be asked.
 * @param ask
 *   How to ask; an answer that cannot be is asked for again.
 * @throws {UserError}
 *   When something cannot be, or is missing with nobody to ask.
 */
export async function askSubject(
  given: GivenSubject,
  lang: MessageLang,
  askLang: boolean,
  ask: Ask,
): Promise<{ id: string; subject: Subject }> {
  const say = words[lang];
  const title = await value('title', given.title, ask, say.title, (text) => text.trim() || undefined);
  const domain = await value('domain', given.domain, ask, say.domain, domainOf);
  const audience = await value('audience', given.audience, ask, say.audience, audienceOf);
  const capsuleLang =
    ask && askLang ? await value('lang', undefined, ask, `${say.language} [${lang}]`, langOr(lang)) : lang;
  const suggested = idOfTitle(title);
  const id =
    given.id ?? ((ask && given.title === undefined && (await ask(`${say.id} [${suggested}]`))) || suggested);
  return { id: id.trim(), subject: { title, domain, audience, lang: capsuleLang } };
}

/** What was said, else what is answered; `read` gives nothing for what cannot be. */
async function value<Value>(
  option: string,
  said: string | undefined,
  ask: Ask,
  question: string,
  read: (text: string) => Value | undefined,
): Promise<Value> {
  if (said !== undefined) {
    const result = read(said);
    if (result !== undefined) return result;
    throw new UserError(
      { en: `--${option} cannot be \`${said}\`.`, fr: `--${option} ne peut pas être \`${said}\`.` },
      { en: question, fr: question },
    );
  }
  if (!ask) {
    throw new UserError(
      { en: `--${option} is missing.`, fr: `Il manque --${option}.` },
      {
        en: 'For example: npm run new -- --title "Wear your gloves" --domain safety --audience "team leaders"',
        fr: 'Par exemple : npm run new -- --title "Porter ses gants" --domain safety --audience "chefs d’équipe"',
      },
    );
  }
  for (;;) {
    const result = read(await ask(question));
    if (result !== undefined) return result;
  }
}

function domainOf(text: string): Domain | undefined {
  const word = text.trim().toLowerCase();
  const name = synonyms[word] ?? nearest(word, domains);
  return domains.find((domain) => domain === name);
}

function audienceOf(text: string): string[] | undefined {
  const groups = text
    .split(',')
    .map((group) => group.trim())
    .filter(Boolean);
  return groups.length > 0 ? groups : undefined;
}

function langOr(lang: MessageLang): (text: string) => MessageLang | undefined {
  return (text) => {
    const word = text.trim().toLowerCase();
    return word === '' ? lang : isMessageLang(word) ? word : undefined;
  };
}

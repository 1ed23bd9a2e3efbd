import { UserError } from '../content/user-error.ts';

/**
 * Read `--port`.
 *
 * @throws {UserError}
 *   When it is not a port.
 */
export function readPort(port: string | undefined): { port?: number } {
  if (port === undefined) return {};
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return { port: number };
  throw new UserError(
    { en: `--port ${port} is not a port.`, fr: `--port ${port} n’est pas un port.` },
    { en: 'Use a number such as 4321.', fr: 'Écrivez un nombre comme 4321.' },
  );
}

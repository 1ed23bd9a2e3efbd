/** Bills of materials in CycloneDX 1.6; the same parts give the same text. */
import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import type { ShippedFile } from '../inventory.ts';
import type { Library, ShippedLibraries } from './components.ts';

interface Tool {
  name: string;
  version: string;
  license: string;
}

/**
 * Bill of what is shipped: every file with its digest, the libraries bundled
 * into scripts, and where schema files come from.
 */
export function shippedBill(
  tool: Tool,
  { packages, site, schemas }: ShippedLibraries,
  files: readonly ShippedFile[],
): string {
  const bill = emptyBill(tool);
  for (const library of new Set([...packages, ...site]))
    bill.components.add(libraryComponent(library, Enums.ComponentScope.Required));
  if (schemas && files.some(isSchema)) {
    const component = libraryComponent(schemas, Enums.ComponentScope.Required);
    component.description =
      'Schema files of ADL, IMS and W3C in packages, copied as they are; nothing else of it.';
    bill.components.add(component);
  }
  // The library takes half a second for the files of a thousand capsules; a file is three fields.
  const whole = JSON.parse(serialize(bill)) as { components?: object[] };
  const components = [...(whole.components ?? []), ...fileComponents(files)];
  return `${JSON.stringify({ ...whole, components }, null, 2)}\n`;
}

/** Whether a file of a package is one of the schema files that SCORM asks for. */
export const isSchema = ({ where, path }: ShippedFile): boolean =>
  where !== 'site' && /\.(?:xsd|dtd)$/.test(path);

/** Files by what they hold: packages have most of theirs in common, and a file counts once. */
function fileComponents(files: readonly ShippedFile[]): object[] {
  const copies = Map.groupBy(files, ({ where, path, sha256 }) =>
    where === 'site' ? `site/${path}` : `packages/${path} ${sha256}`,
  );
  return [...copies].flatMap(([, [file, ...others]]) => {
    if (!file) return [];
    const name = `${file.where}/${file.path}`;
    const notes = [
      ...(isSchema(file) ? ['schema file of ADL, IMS or W3C'] : []),
      ...(others.length > 0 ? [`the same in ${others.length + 1} packages`] : []),
    ];
    return {
      type: 'file',
      name,
      'bom-ref': `file:${name}`,
      ...(notes.length > 0 && { description: notes.join('; ') }),
      hashes: [{ alg: 'SHA-256', content: file.sha256 }],
    };
  });
}

/** Bill of what builds it: every library of the lockfile. */
export function buildBill(tool: Tool, libraries: readonly Library[]): string {
  const bill = emptyBill(tool);
  for (const library of libraries) {
    const scope = library.dev ? Enums.ComponentScope.Excluded : Enums.ComponentScope.Required;
    bill.components.add(libraryComponent(library, scope));
  }
  return serialize(bill);
}

function emptyBill({ name, version, license }: Tool): Models.Bom {
  const component = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: `${name}@${version}`,
    version,
    licenses: licensesOf(license),
  });
  return new Models.Bom({ metadata: new Models.Metadata({ component }) });
}

function libraryComponent(
  { name, version, license, integrity }: Library,
  scope: Enums.ComponentScope,
): Models.Component {
  const [group, own] = name.startsWith('@') ? (name.split('/') as [string, string]) : [undefined, name];
  const purl = `pkg:npm/${group ? `${group.replace('@', '%40')}/` : ''}${own}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, own, {
    ...(group && { group }),
    bomRef: purl,
    purl,
    version,
    scope,
    licenses: licensesOf(license),
    hashes: hashesOf(integrity),
  });
}

function licensesOf(license: string | undefined): Models.LicenseRepository {
  if (!license) return new Models.LicenseRepository();
  if (SPDX.isSupportedSpdxId(license)) return new Models.LicenseRepository([new Models.SpdxLicense(license)]);
  // `(MIT OR Apache-2.0)` is an expression, `SEE LICENSE IN …` is only a name.
  const isExpression = /^\(?[\w.+-]+(?:\)?\s+(?:AND|OR|WITH)\s+\(?[\w.+-]+)+\)?$/.test(license);
  return new Models.LicenseRepository([
    isExpression ? new Models.LicenseExpression(license) : new Models.NamedLicense(license),
  ]);
}

const algorithms: Readonly<Record<string, Enums.HashAlgorithm>> = {
  sha512: Enums.HashAlgorithm['SHA-512'],
  sha1: Enums.HashAlgorithm['SHA-1'],
};

function hashesOf(integrity: string | undefined): Models.HashDictionary {
  const [, name = '', digest = ''] = /^(\w+)-(.+)$/.exec(integrity ?? '') ?? [];
  const algorithm = algorithms[name];
  return new Models.HashDictionary(
    algorithm ? [[algorithm, Buffer.from(digest, 'base64').toString('hex')]] : [],
  );
}

function serialize(bill: Models.Bom): string {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`;
}

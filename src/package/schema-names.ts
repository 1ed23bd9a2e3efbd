/** Which schema files a package carries: strict checkers (ADL, SCORM Cloud) want all that its manifest names. */
import type { Edition } from './edition.ts';

interface SchemaFile {
  /** Path in the zip: the root, under the name by which the other schemas find it. */
  path: string;
  /** Name to give to `readSchema`. */
  schema: string;
}

// `xml.xsd` names the two DTDs in its DOCTYPE, so they travel with it.
const files2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
];

const sets: Record<Edition, { folder: string; files: string[] }> = {
  '1.2': {
    folder: 'scorm12edition',
    files: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  },
  '2004-3rd': { folder: 'scorm20043rdedition', files: files2004 },
  '2004-4th': { folder: 'scorm20044thedition', files: files2004 },
};

/** Give the schema files of an edition. */
export function schemaFiles(edition: Edition): SchemaFile[] {
  const { folder, files } = sets[edition];
  return files.map((file) => ({ path: file, schema: `${folder}/${file}` }));
}

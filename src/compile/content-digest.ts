import type { Capsule } from '../model/capsule.ts';
import type { CapsuleInput } from './input.ts';

/**
 * Digest what a learner sees or what is graded. Approval and review date may
 * change without the content changing.
 */
export function contentDigest(capsule: Omit<Capsule, 'digest'>, { files, sha256 }: CapsuleInput): string {
  const {
    approvedBy: _by,
    approvedOn: _on,
    reviewBy: _review,
    reviseWhen: _revise,
    status: _status,
    allow: _allow,
    ...frontMatter
  } = capsule.frontMatter;
  const media = capsule.media.map((entry) => {
    const file = files[entry.source];
    return { ...entry, sha256: file && 'sha256' in file ? file.sha256 : '' };
  });
  return sha256(JSON.stringify({ ...capsule, frontMatter, media }));
}

/**
 * Content security policy of all that we publish, site and packages: nothing
 * but files of its own folder. The LMS is reached through its API object,
 * which is no connection.
 *
 * `frame-ancestors` is missing because a policy in a page cannot set it; hosts
 * that send headers should.
 */
export const policy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as a page or a header declares it. */
export const policyText = policy.join('; ');

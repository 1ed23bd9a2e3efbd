/**
 * Content security policy of packages: nothing but files of their own folder.
 * The LMS is reached through its API object, which is no connection.
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

/**
 * Policy of the site's pages. They fetch their own search index and keep
 * themselves for use offline, which packages never do; still nothing but
 * addresses of their own host.
 */
export const sitePolicy: readonly string[] = [
  ...policy.filter((directive) => !/^(?:connect-src|form-action) /.test(directive)),
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
];

/** The site's policy as a page or a header declares it. */
export const sitePolicyText = sitePolicy.join('; ');

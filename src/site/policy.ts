/**
 * Content security policy that every page declares: nothing but files of the
 * site itself. `frame-ancestors` is missing because a policy in the page cannot
 * set it; hosts that send headers should.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

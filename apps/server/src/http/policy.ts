/** Answers of the API are data: a browser that shows one runs nothing. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The service worker fetches what it keeps from here; it runs no other script. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** The dashboard's page: its own files, and what carries the nonce of this one answer. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

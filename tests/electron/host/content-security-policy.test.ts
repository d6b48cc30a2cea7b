import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/host/content-security-policy.ts';

it('allows nothing but what is named, and no inline or evaluated code', () => {
  const policy = contentSecurityPolicy('bm9uY2U=');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-bm9uY2U='",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]);
});

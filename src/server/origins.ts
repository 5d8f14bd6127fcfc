/**
 * Whether a page of this origin may send records here: one that is named, or where none is named one of the same host.
 * Programs other than browsers can say any origin: this keeps other sites' pages out, not programs.
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function isAllowedOrigin(request: Request, origins: readonly string[] | undefined): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  if (origins) return origins.includes(origin);
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return hostOf(origin) === host;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined; // `null`, the origin of a sandboxed frame, is nobody's
  }
}

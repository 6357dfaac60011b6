import type { Finding } from '../../model/finding.js';
import type { Span } from '../../model/span.js';

/** A finding at a clause. */
export function at(rule: string, severity: Finding['severity'], message: string, path: string, span: Span): Finding {
  return { rule, severity, message, path, span };
}

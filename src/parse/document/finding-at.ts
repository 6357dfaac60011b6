import type { Finding } from '../../model/finding.js';
import type { Span } from '../../model/span.js';

/** A finding at a clause, or at a place that is none's. */
export function at(rule: string, severity: Finding['severity'], message: string, path: string | null, span: Span | null): Finding {
  return { rule, severity, message, path, span };
}

/** A term with its approved forms in each language, the preferred one first. */
export interface Term {
  /** By BCP-47 primary tag. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

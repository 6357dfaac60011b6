export interface StructureTable {
  readonly pending?: never;
}

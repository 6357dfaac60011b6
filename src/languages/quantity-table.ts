export interface QuantityTable {
  readonly pending?: never;
}

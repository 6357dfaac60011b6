/** Whether a property that is on by its mere presence is on (ECMA-376 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

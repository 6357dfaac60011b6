/**
 * Keeps the paths of a document unique. Nearly all count upwards among their siblings and so can't have been taken: they only go on a
 * list, which becomes a set where one that doesn't has to be looked up.
 */
export class Paths {
  /** For each parent the last of the names below it, in the order of `isAfter`. */
  private readonly last = new Map<string, string>();
  private climbing: string[] = [];
  private readonly taken = new Set<string>();
  /** How often a path has come that came again. */
  private readonly times = new Map<string, number>();

  /** The path itself where it is new, else with `~2` behind it, `~3` … */
  unique(path: string): string {
    if (this.climbs(path)) {
      this.climbing.push(path);
      return path;
    }
    for (const known of this.climbing) this.taken.add(known);
    this.climbing = [];
    if (!this.taken.has(path)) {
      this.taken.add(path);
      return path;
    }
    const times = (this.times.get(path) ?? 1) + 1;
    this.times.set(path, times);
    return `${path}~${times}`;
  }

  /** Whether a path stands behind all its siblings so far. */
  private climbs(path: string): boolean {
    const at = path.lastIndexOf('.') + 1;
    const [parent, name] = [path.slice(0, at), path.slice(at)];
    const last = this.last.get(parent);
    if (last !== undefined && !isAfter(name, last)) return false;
    this.last.set(parent, name);
    return true;
  }
}

/** The order in which numbers and letters count: 9 before 10, z before aa. */
function isAfter(name: string, last: string): boolean {
  return name.length > last.length || (name.length === last.length && name > last);
}

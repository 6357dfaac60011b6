import { ownCopy } from './own-copy.js';

/**
 * A function that remembers what it made of the texts it was asked for.
 *
 * @param most texts remembered: all are forgotten when there are more, so that a long run keeps flat memory.
 */
export function remembering<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const own = ownCopy(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

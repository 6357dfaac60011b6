/**
 * Works on a sequence, on several things at a time, and writes the results in the order of the sequence, each as soon as it is there.
 *
 * @param most How many things may be read whose results aren't written yet, from 1.
 */
export async function inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
  write: (result: R) => Promise<void>,
): Promise<void> {
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    const result = work(item);
    last = last.then(async () => write(await result));
    // A failure is thrown below, where this is awaited.
    last.catch(() => {});
    open.push(last);
    if (open.length >= most) await open.shift();
  }
  await last;
}

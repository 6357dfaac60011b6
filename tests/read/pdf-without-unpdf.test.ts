import { expect, test, vi } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';

vi.mock('unpdf', () => {
  throw new Error("Cannot find package 'unpdf'");
});

test('without unpdf a PDF is refused, and how to install it said', async () => {
  await expect(readDocument(new TextEncoder().encode('%PDF-1.7\n'))).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/npm install unpdf/),
  });
});

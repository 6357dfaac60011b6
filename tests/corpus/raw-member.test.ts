import { expect, test } from 'vitest';
import { rawMember } from '../../src/corpus/raw-member.js';

test.each([
  ['{"id":9007199254740993}', '9007199254740993'],
  ['{ "a" : "}\\"{,", "id" : 1.0 , "b":[1,{"id":2}]}', '1.0'],
  ['{"a":{"id":1},"id":{"of":[12345678901234567890,"]"]}}', '{"of":[12345678901234567890,"]"]}'],
  ['{"id":1,"id":"last"}', '"last"'],
  ['{"\\u0069d":7}', '7'],
  ['{"a":"id","b":{"id":3}}', undefined],
  ['{}', undefined],
])('%s', (json, raw) => {
  expect(rawMember(json, 'id')).toBe(raw);
});

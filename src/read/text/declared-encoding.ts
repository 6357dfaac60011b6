import { ofFile } from '../reading.js';
import type { DecodedText } from './decode.js';
import { decodeAs, markedEncoding } from './encoding.js';

const declaration = /<meta\b[^>]{0,200}charset\s*=\s*["']?\s*(?<page>[\w-]+)|^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["'](?<xml>[\w-]+)/i;

/**
 * A page or XML file in the encoding that it declares (HTML 13.2.3.2, XML 4.3.3), where its bytes don't tell: a byte order mark goes before
 * what a file says, and what is UTF-8 throughout, beyond ASCII, is no other encoding by chance.
 *
 * @param decoded The file as its bytes alone decode.
 */
export function asDeclared(bytes: Uint8Array, decoded: DecodedText): Pick<DecodedText, 'text' | 'findings'> {
  if (markedEncoding(bytes) !== undefined || provesUtf8(decoded)) return decoded;
  const { page, xml } = declaration.exec(String.fromCharCode(...bytes.subarray(0, 4096)))?.groups ?? {};
  const name = xml ?? page;
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return decoded;
  try {
    const { encoding } = new TextDecoder(name);
    return { text: decodeAs(bytes, encoding), findings: [ofFile('encoding', 'info', `Read as ${encoding}, as the file says.`)] };
  } catch {
    // An encoding that nobody knows says nothing.
    return decoded;
  }
}

function provesUtf8({ encoding, text, findings }: DecodedText): boolean {
  return encoding === 'utf-8' && findings.length === 0 && /[^\p{ASCII}]/u.test(text);
}

/** Full stops that end a sentence wherever they stand: ideographic, Urdu, Devanagari, Armenian, Ethiopic, Burmese, Khmer, and the ellipsis. */
export const STOPS = '。｡…۔।॥։።။។';

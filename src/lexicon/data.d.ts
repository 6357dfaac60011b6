// The data modules under corpora/lexicons, which `npm run train:lexicons` writes.
declare module 'clausealign/lexicons/*' {
  const data: never;
  export default data;
}
